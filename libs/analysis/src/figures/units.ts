import type { GraphIndex } from '../indexing/graph-index';
import { orderOf } from '../indexing/table';
import { hasLineOfSight, type Reach } from '../reach/reach';
import type { UnitFigures } from '../report';

/** The leaders of rank > 0 in each unit and below it, by unit place and rank (method.md section 6). */
export interface UnitCounts {
  readonly ranks: number;
  /** At `unit * ranks + rank`. */
  readonly leaders: Int32Array;
  readonly connected: Int32Array;
  readonly unmapped: Int32Array;
  /** Over all ranks, by unit. */
  readonly total: { readonly leaders: Int32Array; readonly connected: Int32Array; readonly unmapped: Int32Array };
}

/** Counts each unit's own leaders, then adds every unit to its parent, from the leaves of the forest up. */
export function unitCounts(index: GraphIndex, reach: Reach): UnitCounts {
  const ranks = reach.levels.length;
  const units = index.tables.unit.ids.length;
  const { partOf, inUnit } = index.single;
  const count = (): Int32Array => new Int32Array(units * ranks);
  const [leaders, connected, unmapped] = [count(), count(), count()];
  const rankOf = reach.leaderRank;
  for (let leader = 0; leader < rankOf.length; leader++) {
    const unit = inUnit[leader]!;
    const rank = rankOf[leader]!;
    if (unit < 0 || rank < 1) continue;
    const at = unit * ranks + rank;
    leaders[at]!++;
    if (hasLineOfSight(reach, leader)) connected[at]!++;
    unmapped[at]! += reach.leaders.unmapped[leader]!;
  }
  for (const unit of leavesFirst(partOf)) {
    const parent = partOf[unit]!;
    if (parent < 0) continue;
    for (let rank = 1; rank < ranks; rank++) {
      const [from, to] = [unit * ranks + rank, parent * ranks + rank];
      leaders[to]! += leaders[from]!;
      connected[to]! += connected[from]!;
      unmapped[to]! += unmapped[from]!;
    }
  }
  const total = {
    leaders: totals(leaders, units, ranks),
    connected: totals(connected, units, ranks),
    unmapped: totals(unmapped, units, ranks),
  };
  return { ranks, leaders, connected, unmapped, total };
}

/** Every unit after all units below it; in a forest a unit waits only for its children. */
function leavesFirst(partOf: Int32Array): Int32Array {
  const waiting = new Int32Array(partOf.length);
  const order = new Int32Array(partOf.length);
  let found = 0;
  for (let unit = 0; unit < partOf.length; unit++) if (partOf[unit]! >= 0) waiting[partOf[unit]!]!++;
  for (let unit = 0; unit < partOf.length; unit++) if (waiting[unit] === 0) order[found++] = unit;
  for (let at = 0; at < found; at++) {
    const parent = partOf[order[at]!]!;
    if (parent >= 0 && --waiting[parent]! === 0) order[found++] = parent;
  }
  return order.subarray(0, found);
}

function totals(counts: Int32Array, units: number, ranks: number): Int32Array {
  const total = new Int32Array(units);
  for (let unit = 0, at = 0; unit < units; unit++)
    for (let rank = 0; rank < ranks; rank++) total[unit]! += counts[at++]!;
  return total;
}

/** The units of the report, by id (method.md sections 6 and 8). */
export function unitFigures(index: GraphIndex, reach: Reach, counts: UnitCounts): UnitFigures[] {
  const { ranks, total } = counts;
  return Array.from(orderOf(index.tables.unit), (unit) => {
    const leaders = total.leaders[unit]!;
    const levels: UnitFigures['levels'][number][] = [];
    for (let rank = 1; rank < ranks; rank++) {
      const at = unit * ranks + rank;
      if (counts.leaders[at] === 0) continue;
      levels.push({
        level: index.tables.level.ids[reach.levels[rank]!]!,
        leaders: counts.leaders[at]!,
        connected: counts.connected[at]!,
        unmapped: counts.unmapped[at]!,
      });
    }
    return {
      id: index.tables.unit.ids[unit]!,
      leaders,
      connected: total.connected[unit]!,
      unmapped: total.unmapped[unit]!,
      index: leaders === 0 ? null : 1 - total.connected[unit]! / leaders,
      levels,
    };
  });
}

const WITH_LEADER = new WeakMap<GraphIndex, Uint8Array>();

/** By unit: 1 where a leader, of any rank, sits in the unit itself. */
export function unitsWithLeader(index: GraphIndex): Uint8Array {
  let found = WITH_LEADER.get(index);
  if (!found) {
    found = new Uint8Array(index.tables.unit.ids.length);
    for (const unit of index.single.inUnit) if (unit >= 0) found[unit] = 1;
    WITH_LEADER.set(index, found);
  }
  return found;
}
