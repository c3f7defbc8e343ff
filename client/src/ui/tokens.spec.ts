import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COLOURS } from '@kaskade/diagram';

/** The custom properties of one block of tokens.css, by name. */
function tokensOf(selector: string): Map<string, string> {
  const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0]!;
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

describe('the colours of the screens', () => {
  it.each([
    ['light', ':root'],
    ['dark', ":root[data-theme='dark']"],
  ] as const)('are those that the map is drawn with (%s)', (theme, selector) => {
    const tokens = tokensOf(selector);
    const drawn = Object.entries(COLOURS[theme]);
    expect(Object.fromEntries(drawn.map(([name]) => [name, tokens.get(name)]))).toEqual(
      Object.fromEntries(drawn.map(([name, value]) => [name, value.toLowerCase()])),
    );
  });
});
