import type { Tone } from '@kaskade/diagram';

/** The colour of a token, as the page has it now. */
export type Colours = (tone: Tone) => string;

const forced = window.matchMedia('(forced-colors: active)');

/** Reads the tokens of the theme in force (in forced colours they are the system's); call it again when that changes. */
export function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<Tone, string>();
  return (tone) => {
    let colour = known.get(tone);
    if (colour === undefined) {
      colour = style.getPropertyValue(`--${tone}`).trim();
      known.set(tone, colour);
    }
    return colour;
  };
}

/** Calls back when the theme, or forced colours, change; gives what ends it. */
export function watchColours(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  forced.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    forced.removeEventListener('change', changed);
  };
}
