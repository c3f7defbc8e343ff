import * as fc from 'fast-check';
import { byCodePoint } from './index';

describe('order by Unicode code point', () => {
  it('is that of the code points, not of UTF-16 units', () => {
    expect(['\u{1f600}', '\ufb01', 'å', 'a', 'Z', ''].sort(byCodePoint)).toEqual([
      '',
      'Z',
      'a',
      'å',
      '\ufb01',
      '\u{1f600}',
    ]);
  });

  it('agrees with a comparison point by point', () => {
    const slow = (a: string, b: string): number => {
      const [x, y] = [[...a], [...b]].map((text) => text.map((char) => char.codePointAt(0)!)) as [number[], number[]];
      for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return Math.sign(x[i]! - y[i]!);
      return Math.sign(x.length - y.length);
    };
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => Math.sign(byCodePoint(a, b)) === slow(a, b)),
      { numRuns: 2000 },
    );
  });
});
