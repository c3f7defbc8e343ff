import { atLeast, atMost, isMet, printed, ratioOf, type Measurement } from './measurement';
import { tableOf } from './table';

const row = (ours: number, theirs: number, demand: Measurement['demand']): Measurement => ({
  what: 'what',
  against: 'peer',
  unit: 'ms',
  ours,
  theirs,
  demand,
  note: 'a note',
});

describe('a measured row', () => {
  it('that must be faster compares theirs to ours', () => {
    expect(ratioOf(row(2, 40, atLeast(20)))).toBe(20);
    expect(isMet(row(2, 40, atLeast(20)))).toBe(true);
    expect(isMet(row(2.1, 40, atLeast(20)))).toBe(false);
  });

  it('that must be a part compares ours to theirs', () => {
    expect(isMet(row(35, 100, atMost(0.35)))).toBe(true);
    expect(isMet(row(36, 100, atMost(0.35)))).toBe(false);
  });

  it('that is only printed is never missed', () => {
    expect(isMet(row(100, 1, printed))).toBe(true);
  });

  it('stands in the table with its demand and whether it is met, a failed one as failed', () => {
    const table = tableOf([row(1, 10, atLeast(20)), { what: 'other', against: '', reason: 'why', failed: true }]);
    expect(table).toMatch(/10\.0×\s+≥ 20×\s+NOT MET/);
    expect(table).toMatch(/other.*FAILED/);
    expect(table).toContain('why');
  });
});
