import type { Tone } from '@kaskade/diagram';

/** The colour of a token, as the page has it now. */
export type Colours = (tone: Tone) => string;

const forced = window.matchMedia('(forced-colors: active)');

/** In forced colours the canvas uses the system's own: what is followed is highlighted, grounds vanish, the rest is text. */
function systemColour(tone: Tone): string {
  switch (tone) {
    case 'canvas':
    case 'lane':
    case 'surface':
    case 'surface2':
    case 'accentsoft':
    case 'lowsoft':
    case 'onp':
    case 'wool0':
    case 'wool1':
      return 'Canvas';
    case 'accent':
    case 'accent2':
      return 'Highlight';
    case 'wool2':
    case 'wool3':
    case 'track':
    case 'line':
      return 'GrayText';
    default:
      return 'CanvasText';
  }
}

/** Reads the tokens of the theme in force; call it again when the theme changes. */
export function readColours(): Colours {
  if (forced.matches) return systemColour;
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
