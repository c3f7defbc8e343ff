import fc from 'fast-check';
import { formatDate, formatInstant, formatInstantDate } from './date-format';
import { formatNumber, formatPercent } from './number-format';

describe('numbers', () => {
  it('are written with the marks of the language', () => {
    expect([1240, 5.8, 1120.5, -3].map((value) => formatNumber(value, 'da'))).toEqual([
      '1.240',
      '5,8',
      '1.120,5',
      '-3',
    ]);
    expect([1240, 5.8, 1120.5, -3].map((value) => formatNumber(value, 'en'))).toEqual([
      '1,240',
      '5.8',
      '1,120.5',
      '-3',
    ]);
  });

  it('have a no-break space before the Danish per cent', () => {
    expect(formatPercent(0.64, 'da')).toBe('64\u00a0%');
    expect(formatPercent(0.64, 'en')).toBe('64%');
  });

  it('round a share with halves up, whatever its binary form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (half) => {
        expect(formatPercent(half / 200, 'en')).toBe(`${formatNumber(Math.ceil(half / 2), 'en')}%`);
      }),
    );
  });
});

describe('dates', () => {
  it('are short in Danish and written out in English', () => {
    expect(formatDate('2026-01-31', 'da')).toBe('31.01.2026');
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
  });

  it('of an instant are those of Copenhagen, summer and winter', () => {
    expect(formatInstantDate('2026-01-27T23:30:00Z', 'da')).toBe('28.01.2026');
    expect(formatInstant('2026-01-28T09:42:00Z', 'da')).toBe('28.01.2026 kl. 10.42');
    expect(formatInstant('2026-07-28T22:05:00Z', 'en')).toBe('29 July 2026 at 00:05');
  });
});
