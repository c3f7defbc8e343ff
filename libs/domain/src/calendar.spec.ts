import * as fc from 'fast-check';
import { dateParts, daysInMonth } from './index';

describe('ISO dates', () => {
  it('are read when they are in the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(dateParts(date.toISOString().slice(0, 10))).toEqual([
            date.getUTCFullYear(),
            date.getUTCMonth() + 1,
            date.getUTCDate(),
          ]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-01',
    '2026/01/01',
    '20260101',
    'x026-01-01',
    '2026-01-3x',
    '0000-01-01',
    '2026-01-01T00',
  ])('%s is none', (text) => expect(dateParts(text)).toBeNull());

  it('have 29 days in February of leap years', () => {
    expect([2024, 2026, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });
});
