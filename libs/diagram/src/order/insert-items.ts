import type { LaneItems } from '../nodes/lane-items';

/** For each item the items that lines connect it to, in the lanes above and below. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Reads the neighbours off the steps. */
export function neighboursOf(items: LaneItems): Neighbours {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = found.get(from);
    if (list) list.push(to);
    else found.set(from, [to]);
  };
  for (const { upper, lower } of items.steps) {
    add(upper, lower);
    add(lower, upper);
  }
  return found;
}

/**
 * Lanes with further items inserted where their barycentre falls: the mean of their neighbours' places, each as a share of its
 * lane's length. What stands in the lanes keeps its order; an item that nothing connects goes last.
 */
export function insertByBarycentre(
  lanes: readonly (readonly string[])[],
  added: readonly (readonly string[])[],
  neighbours: Neighbours,
): string[][] {
  const result = lanes.map((lane) => [...lane]);
  const share = new Map<string, number>();
  const measure = (lane: readonly string[]): void => lane.forEach((id, i) => share.set(id, (i + 0.5) / lane.length));
  result.forEach(measure);
  const centreOf = (id: string): number | null => {
    let sum = 0;
    let count = 0;
    for (const neighbour of neighbours.get(id) ?? []) {
      const place = share.get(neighbour);
      if (place === undefined) continue;
      sum += place;
      count++;
    }
    return count === 0 ? null : sum / count;
  };
  result.forEach((lane, rank) => {
    const more = added[rank] ?? [];
    if (more.length === 0) return;
    // Items that stand here already are known by where they stand, the new ones by where their lines lead.
    const centres = lane.map((id) => share.get(id) ?? 0);
    const fresh = more.map((id) => ({ id, centre: centreOf(id) ?? 1 }));
    fresh.sort((a, b) => a.centre - b.centre);
    const merged: string[] = [];
    let next = 0;
    lane.forEach((id, i) => {
      while (next < fresh.length && (fresh[next]?.centre ?? 1) < (centres[i] ?? 0))
        merged.push(fresh[next++]?.id ?? '');
      merged.push(id);
    });
    while (next < fresh.length) merged.push(fresh[next++]?.id ?? '');
    lane.splice(0, lane.length, ...merged);
    measure(lane);
  });
  return result;
}
