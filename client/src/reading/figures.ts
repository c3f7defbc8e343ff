import { byCodePoint, type Goal, type Graph } from '@kaskade/domain';
import type { Report, UnitFigures } from '@kaskade/analysis';

/** How far a goal's indicator has come, 0 to 1; null where one of the three numbers is missing or target equals baseline. */
export function progressOf(goal: Goal): number | null {
  const { baseline, target, current } = goal;
  if (goal.indicator === null || baseline === null || target === null || current === null || target === baseline)
    return null;
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)));
}

/** Leaders with line of sight, leaders, and unmapped ones: counts that always stand together. */
export interface SightCounts {
  readonly connected: number;
  readonly leaders: number;
  readonly unmapped: number;
}

/** The whole organisation's line of sight, the top level left out, as the units are counted (method.md section 6). */
export function wholeSight(report: Report): SightCounts {
  const below = report.levels.filter((level) => level.rank > 0);
  return {
    connected: below.reduce((sum, level) => sum + level.connected, 0),
    leaders: below.reduce((sum, level) => sum + level.leaders, 0),
    unmapped: report.boundaries.reduce((sum, boundary) => sum + boundary.up.unmapped, 0),
  };
}

/** A unit's figures in the report; null for a unit that is not in it. */
export const unitFigures = (report: Report, unit: string): UnitFigures | null =>
  report.units.find((figures) => figures.id === unit) ?? null;

/** The levels under the top one: those that units are counted on. */
export const levelsBelowTop = (report: Report): Report['levels'] => report.levels.filter((level) => level.rank > 0);

/** The code on a pejlemærke's tag: its id where that has at most 3 characters, else its number in the order. */
export const pejlemaerkeCode = (id: string, place: number): string => ([...id].length <= 3 ? id : String(place + 1));

/** A pejlemærke's place in the order by id (0 first) and the code on its tag. */
export interface PejlemaerkeMark {
  readonly place: number;
  readonly code: string;
}

/** Every pejlemærke's place and code, in the order by id. */
export function pejlemaerkeMarks(graph: Graph): ReadonlyMap<string, PejlemaerkeMark> {
  const order = [...graph.nodes.pejlemaerke.keys()].sort(byCodePoint);
  return new Map(order.map((id, place) => [id, { place, code: pejlemaerkeCode(id, place) }]));
}
