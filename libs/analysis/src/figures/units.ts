import { csrOf, transposed } from '../indexing/csr';
import type { GraphIndex } from '../indexing/graph-index';
import { orderOf } from '../indexing/table';
import { hasLineOfSight, type Reach } from '../reach/reach';
import { topologicalOrder } from '../reach/topological-order';
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
  const count = (): Int32Array => new Int32Array(units * ranks);
  const [leaders, connected, unmapped] = [count(), count(), count()];
  for (let leader = 0; leader < reach.leaderRank.length; leader++) {
    const unit = index.single.inUnit[leader]!;
    const rank = reach.leaderRank[leader]!;
    if (unit < 0 || rank < 1) continue;
    const at = unit * ranks + rank;
    leaders[at]!++;
    if (hasLineOfSight(reach, leader)) connected[at]!++;
    unmapped[at]! += reach.leaders.unmapped[leader]!;
  }
  const upwards = csrOf(units, (unit, list) => {
    const parent = index.single.partOf[unit]!;
    if (parent >= 0) list.push(parent);
  });
  for (const unit of topologicalOrder(upwards, transposed(upwards, units))) {
    const parent = index.single.partOf[unit]!;
    if (parent < 0) continue;
    for (const counts of [leaders, connected, unmapped])
      for (let rank = 1; rank < ranks; rank++) counts[parent * ranks + rank]! += counts[unit * ranks + rank]!;
  }
  const totals = (counts: Int32Array): Int32Array => {
    const total = new Int32Array(units);
    for (let at = 0; at < counts.length; at++) total[Math.floor(at / ranks)]! += counts[at]!;
    return total;
  };
  const total = { leaders: totals(leaders), connected: totals(connected), unmapped: totals(unmapped) };
  return { ranks, leaders, connected, unmapped, total };
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
