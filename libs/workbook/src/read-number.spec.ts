import { readDecimal } from './read-number';

const value = (text: string) => {
  const read = readDecimal(text);
  return read.ok ? read.value : null;
};

describe('a decimal number', () => {
  it.each([
    ['5.8', 5.8],
    ['5,8', 5.8],
    ['1.120,5', 1120.5],
    ['1 120,5', 1120.5],
    ['1\u00a0120,5', 1120.5],
    ['1\u202f120', 1120],
    ['12 345 678', 12345678],
    ['1.234.567,8', 1234567.8],
    ['7', 7],
    ['007', 7],
    ['-5,8', -5.8],
    ['-1.120,5', -1120.5],
    ['\u22125', -5],
    ['1,120', 1.12],
    ['0.125', 0.125],
    ['000.125', 0.125],
    ['1000.125', 1000.125],
    ['5.80', 5.8],
    ['1.1205', 1.1205],
    ['-0', 0],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
    expect(readDecimal(text)).toMatchObject({ doubtful: false });
  });

  it.each([
    ['1.120', 1120],
    ['12.120', 12120],
    ['120.500', 120500],
    ['-1.120', -1120],
    ['010.120', 10120],
    ['1.120.500', 1120500],
  ])('%s is read as %d, and that is doubtful', (text, expected) => {
    expect(readDecimal(text)).toEqual({ ok: true, value: expected, doubtful: true });
  });

  it.each([
    '',
    'abc',
    '5.8.1',
    '1,2,3',
    '12 34',
    '5%',
    '1e3',
    '.',
    ',',
    '--5',
    '5-',
    '0x10',
    'Infinity',
    'NaN',
    `1${'0'.repeat(400)}`,
    '1 120.500',
  ])('%j is none', (text) => expect(value(text)).toBeNull());

  it.each([
    ['5 %', '5'],
    ['12 kr.', '12'],
    ['1,120.5', '1120,5'],
    [',5', '0,5'],
    ['5,', '5'],
    ['+5', '5'],
  ])('for %s it suggests %s', (text, suggestion) => {
    expect(readDecimal(text)).toEqual({ ok: false, suggestion });
  });
});
