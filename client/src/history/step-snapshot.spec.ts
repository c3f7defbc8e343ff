import type { Snapshot } from './snapshots';
import { stepSnapshot } from './step-snapshot';

const one = (epoch: number, revision: number): Snapshot => ({
  ...{ id: `${epoch}.${revision}`, epoch, revision, name: `${epoch}.${revision}` },
  ...{ revisionAt: '2026-03-12T09:42:00Z', note: null, by: null },
});
const list = [one(2, 3), one(1, 9), one(1, 4)];
const step = (here: [number, number] | null, way: 'previous' | 'next'): string | null => {
  const to = stepSnapshot(list, here && { epoch: here[0], revision: here[1] }, way);
  return to === null || to === 'now' ? to : to.name;
};

describe('the steps through the snapshots', () => {
  it('go back from now to the last, and on to the first', () => {
    expect(step(null, 'previous')).toBe('2.3');
    expect(step([2, 3], 'previous')).toBe('1.9');
    expect(step([1, 9], 'previous')).toBe('1.4');
    expect(step([1, 4], 'previous')).toBeNull();
  });

  it('go forward to now, and no further', () => {
    expect(step([1, 4], 'next')).toBe('1.9');
    expect(step([1, 9], 'next')).toBe('2.3');
    expect(step([2, 3], 'next')).toBe('now');
    expect(step(null, 'next')).toBeNull();
  });

  it('go on from between two of them', () => {
    expect([step([1, 6], 'previous'), step([1, 6], 'next')]).toEqual(['1.4', '1.9']);
    expect([step([2, 9], 'previous'), step([2, 9], 'next')]).toEqual(['2.3', 'now']);
  });
});
