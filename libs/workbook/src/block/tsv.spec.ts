import * as fc from 'fast-check';
import { readTsv, writeTsv } from './tsv';

describe('cells on the clipboard', () => {
  it('are read as Excel puts them: line breaks in quotes, doubled quotes, a last line that ends', () => {
    expect(readTsv('M1\t"to\nlinjer"\t31-12-2026\r\nM2\t"""citat"" og\r\nmere"\t\r\n')).toEqual([
      ['M1', 'to\nlinjer', '31-12-2026'],
      ['M2', '"citat" og\r\nmere', null],
    ]);
  });

  it('may hold a quote that quotes nothing', () => {
    expect(readTsv('A\t"\nB\t"\nC\t"')).toEqual([
      ['A', '"'],
      ['B', '"'],
      ['C', '"'],
    ]);
    expect(readTsv('"Hej" sagde han\t"ja"')).toEqual([['"Hej" sagde han', '"ja"']]);
  });

  it('come without the guard that they got, and say when a formula failed', () => {
    expect(readTsv("'=1+1\t#REF!")).toEqual([
      [
        { type: 'guarded', text: '=1+1' },
        { type: 'error', written: '#REF!' },
      ],
    ]);
  });

  it('are given back as they were', () => {
    const text = fc
      .array(fc.constantFrom('a', '"', '\n', '\r\n', 'æ', ' '), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        // A last line that is empty is the end of the line before it.
        fc.pre(cells.at(-1)!.join('') !== '');
        expect(readTsv(writeTsv(cells))).toEqual(cells.map((row) => row.map((one) => (one === '' ? null : one))));
      }),
    );
  });
});
