import { decodeText } from './decode-text';
import { parseCsv } from './parse-csv';

const rowsOf = (text: string) => parseCsv('x', text).rows.map(({ row, cells }) => [row, ...cells]);
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const utf16be = (text: string) => {
  const little = bytes(text, 'utf16le');
  return little.map((_, i) => little[i ^ 1]!);
};

describe('CSV', () => {
  it('is separated by what occurs more often outside quotes in the header row, and by a comma where there is none', () => {
    expect(rowsOf('a;b\n1,5;2')).toEqual([
      [1, 'a', 'b'],
      [2, '1,5', '2'],
    ]);
    expect(rowsOf('a,b,"c;d;e;f"\n1,2,3')[1]).toEqual([2, '1', '2', '3']);
    expect(rowsOf('a\n1;2')[1]).toEqual([2, '1;2']);
    expect(rowsOf('\n\r\na;b\n1;2')[1]).toEqual([4, '1', '2']);
  });

  it.each(['sep=;\r\n', '"sep=;"\n', 'SEP=;\r'])(
    'is separated by what a first line says, which is no row: %j',
    (line) => {
      expect(parseCsv('x', `${line}id;a,b,c\n1;2`).rows).toEqual([
        { row: 1, cells: ['id', 'a,b,c'] },
        { row: 2, cells: ['1', '2'] },
      ]);
      expect(parseCsv('x', line).rows).toEqual([]);
    },
  );

  it('is quoted as RFC 4180 says', () => {
    expect(rowsOf('a,b\n"x ""y"" z","1,2"\n"two\nlines",')).toEqual([
      [1, 'a', 'b'],
      [2, 'x "y" z', '1,2'],
      [3, 'two\nlines', null],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('ends its rows with %j, the last one or not', (end) => {
    const expected = [
      [1, 'a', 'b'],
      [2, '1', '2'],
    ];
    expect(rowsOf(`a,b${end}1,2`)).toEqual(expected);
    expect(rowsOf(`a,b${end}1,2${end}`)).toEqual(expected);
  });

  it('counts rows as a spreadsheet does: empty ones too, one of several lines once', () => {
    expect(rowsOf('a\n\n"x\ny\nz"\n\n1').map(([row]) => row)).toEqual([1, 3, 5]);
  });

  it('takes the guarding apostrophe off, exactly that one', () => {
    const [, ...texts] = parseCsv('x', "a\n'=1\n'+1\n'-1\n'@x\n\"'\tx\"\n\"'\rx\"\n''=1\n'x\n'").rows.map(
      ({ cells }) => cells[0],
    );
    expect(texts).toEqual([
      ...['=1', '+1', '-1', '@x', '\tx', '\rx', "'=1"].map((text) => ({ type: 'guarded', text })),
      "'x",
      "'",
    ]);
  });

  it('says where a quote is never closed', () => {
    expect(parseCsv('x', 'a,b\n1,"2\n3,4')).toMatchObject({ unclosedQuote: 2 });
  });

  it.each(['#REF!', '#N/A', '#I/T', '#DIVISION/0!', '#VÆRDI!', '#NAVN?'])(
    'knows %s for a failed formula, unless it is quoted',
    (text) => {
      expect(parseCsv('x', `a\n${text}\n"${text}"`).rows.map(({ cells }) => cells[0])).toEqual([
        'a',
        { type: 'error', written: text },
        text,
      ]);
    },
  );

  it('stops reading once there are more rows than it was asked for', () => {
    expect(parseCsv('x', 'a\n1\n2\n3\n4\n5', 2).rows.length).toBeLessThanOrEqual(3);
  });
});

describe('the bytes of a CSV file', () => {
  const text = 'id;mål\n1;Ærø – “å” 😀';

  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with BOM', bytes(`\ufeff${text}`)],
    ['UTF-16, little end first, with BOM', bytes(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first, with BOM', utf16be(`\ufeff${text}`)],
  ])('are read as %s', (_, encoded) => expect(decodeText(encoded)).toBe(text));

  it('are Windows-1252 where they are not valid UTF-8', () => {
    const encoded = new Uint8Array([0x6d, 0xe5, 0x6c, 0x20, 0x96, 0x20, 0x93, 0xc6, 0x94, 0x20, 0x80]);
    expect(decodeText(encoded)).toBe('mål – “Æ” €');
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['a character that is cut off', [0x61, 0xe2, 0x82]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]],
  ])('are not UTF-8 with %s', (_, encoded) => {
    expect(decodeText(new Uint8Array(encoded))).toHaveLength(encoded.length);
  });

  it('are read alike across the pieces that they are joined from', () => {
    const long = 'æ😀x'.repeat(9000);
    expect(decodeText(bytes(long))).toBe(long);
  });
});
