import { readDate } from './read-date';

describe('a date', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['31-01-2026', '2026-01-31'],
    ['31.01.2026', '2026-01-31'],
    ['31/01/2026', '2026-01-31'],
    ['1.2.2026', '2026-02-01'],
    ['1-12-2026', '2026-12-01'],
    ['29-02-2028', '2028-02-29'],
    ['29.02.2000', '2000-02-29'],
  ])('%s is %s', (text, iso) => expect(readDate(text)).toEqual({ ok: true, iso }));

  it.each([
    ['31.06.2026', { year: 2026, month: 6, day: 31 }, '30.06.2026'],
    ['2026-06-31', { year: 2026, month: 6, day: 31 }, '2026-06-30'],
    ['29/02/2026', { year: 2026, month: 2, day: 29 }, '28/02/2026'],
    ['30-2-2028', { year: 2028, month: 2, day: 30 }, '29-02-2028'],
    ['29.02.1900', { year: 1900, month: 2, day: 29 }, '28.02.1900'],
  ])('%s is not in the calendar; the last day of that month is suggested', (text, impossible, suggestion) => {
    expect(readDate(text)).toEqual({ ok: false, impossible, suggestion });
  });

  it.each([
    ['31.01.26', '31.01.2026'],
    ['2026-1-5', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026-01-05T00:00:00', '2026-01-05'],
    ['06/30/2026', '30/06/2026'],
  ])('%s is none; %s is suggested', (text, suggestion) => {
    expect(readDate(text)).toEqual({ ok: false, impossible: null, suggestion });
  });

  it.each(['', 'i morgen', '31-01.2026', '32.01.2026', '00.01.2026', '31.13.2026', '2026', '01-2026', '131.01.2026'])(
    '%j is none',
    (text) => {
      expect(readDate(text)).toEqual({ ok: false, impossible: null, suggestion: null });
    },
  );
});
