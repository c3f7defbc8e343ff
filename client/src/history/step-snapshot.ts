import type { Snapshot } from './snapshots';

type Version = Pick<Snapshot, 'epoch' | 'revision'>;
const isAfter = (one: Version, other: Version): boolean =>
  one.epoch > other.epoch || (one.epoch === other.epoch && one.revision > other.revision);

/**
 * The snapshot before or after the map that is looked at (null: that of now), which need not be one itself. `now` comes after the last one;
 * null: there is none that way. `list` has the latest revision first.
 */
export function stepSnapshot(
  list: readonly Snapshot[],
  here: Version | null,
  step: 'previous' | 'next',
): Snapshot | 'now' | null {
  if (step === 'previous') return list.find((one) => here === null || isAfter(here, one)) ?? null;
  if (here === null) return null;
  return list.findLast((one) => isAfter(one, here)) ?? 'now';
}
