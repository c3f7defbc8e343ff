import {
  byCodePoint,
  cascadeId,
  FEWEST_LEVELS,
  levelsByRank,
  MOST_LEVELS,
  sources,
  targets,
  type Graph,
  type Level,
} from '@kaskade/domain';
import { findCycles } from './cycles';
import { rowsById, type ImportContext } from './import-context';
import type { Place, ProblemList } from './problem-list';
import { levelsInEffect } from './resolve-levels';
import { placeOf, type Tables } from './table';
import type { Target } from './target-graph';

/** A cycle is written out whole up to this many steps. */
const WRITTEN_STEPS = 200;

/** Says what is wrong with the graph that the file would give: its levels, cycles, and (as warnings) edges that carry nothing. */
export function checkStructure(
  tables: Tables,
  { graph, cascade }: Target,
  context: ImportContext,
  problems: ProblemList,
): void {
  checkLevels(tables, levelsInEffect(tables, context), problems);
  checkCycles(graph, tables, cascade.places, problems);
  warnOfEdges(graph, cascade.places, problems);
}

function checkLevels(tables: Tables, levels: readonly Level[], problems: ProblemList): void {
  const table = tables.levels;
  if (levels.length < FEWEST_LEVELS || levels.length > MOST_LEVELS) {
    const place = table ? { at: table.at, sheet: table.name } : null;
    const params = { count: levels.length };
    problems.add('levelCount', place, { params, expected: { code: 'levels', params: {} } });
  }
  const rows = rowsById(table);
  const byRank = new Map<number, Level>();
  // What the workspace has comes first, so that the problem stands at the file's row.
  for (const level of [...levels].sort((a, b) => Number(rows.has(a.id)) - Number(rows.has(b.id)))) {
    if (Number.isNaN(level.rank)) continue;
    const earlier = byRank.get(level.rank);
    const row = rows.get(level.id);
    if (earlier && table && row) {
      const params = { rank: String(level.rank), level: earlier.id };
      const place = placeOf(table, row, 'rank');
      problems.add('rankTwice', place, { params, expected: { code: 'otherRank', params: {} } });
    } else byRank.set(level.rank, level);
  }
}

function checkCycles(graph: Graph, tables: Tables, edges: ReadonlyMap<string, Place>, problems: ProblemList): void {
  const report = (cycle: readonly string[], place: Place | null): void => {
    const steps = cycle.length > WRITTEN_STEPS ? [...cycle.slice(0, WRITTEN_STEPS), '…'] : cycle;
    const params = { cycle: steps.join(' → ') };
    problems.add('cycle', place, { params, expected: { code: 'noCycle', params: {} } });
  };
  const single = [
    { table: tables.units, column: 'parent', link: 'partOf' },
    { table: tables.leaders, column: 'reports_to', link: 'reportsTo' },
  ] as const;
  for (const { table, column, link } of single) {
    const rows = rowsById(table);
    for (const cycle of findCycles(inOrder(graph.links[link].out), (id) => targets(graph, link, id))) {
      const row =
        rows.get(cycle[cycle.length - 2]!) ?? cycle.map((id) => rows.get(id)).find((found) => found !== undefined);
      report(cycle, table && row ? placeOf(table, row, column) : null);
    }
  }
  for (const cycle of findCycles(inOrder(graph.links.cascadesTo.out), (id) => targets(graph, 'cascadesTo', id))) {
    report(cycle, placeInCycle(cycle, edges));
  }
}

const inOrder = (out: ReadonlyMap<string, unknown>): string[] => [...out.keys()].sort(byCodePoint);

/** The closing edge where the file has it, else the first of the cycle's edges that the file has. */
function placeInCycle(cycle: readonly string[], edges: ReadonlyMap<string, Place>): Place | null {
  for (let i = cycle.length - 2; i >= 0; i--) {
    const place = edges.get(cascadeId(cycle[i]!, cycle[i + 1]!));
    if (place) return place;
  }
  return null;
}

function warnOfEdges(graph: Graph, places: ReadonlyMap<string, Place>, problems: ProblemList): void {
  const rankOf = goalRanks(graph);
  for (const [parent, children] of graph.links.cascadesTo.out) {
    for (const child of children) {
      const place = places.get(cascadeId(parent, child));
      const from = rankOf(parent);
      const to = rankOf(child);
      if (!place || from === null || to === null) continue;
      const details = { params: { parent, child } };
      if (to < from) problems.add('edgeInverted', place, details);
      else if (to - from >= 2) problems.add('edgeSkips', place, details);
    }
  }
}

/** The rank of a goal counted 0, 1, 2… from the top: of its own level, else the smallest among its owners; null: unplaced (method.md section 2). */
function goalRanks(graph: Graph): (goal: string) => number | null {
  const place = new Map(levelsByRank(graph).map(({ id }, rank) => [id, rank]));
  return (goal) => {
    const own = targets(graph, 'goalLevel', goal)[0];
    if (own !== undefined) return place.get(own) ?? null;
    let least: number | null = null;
    for (const owner of sources(graph, 'owns', goal)) {
      const level = targets(graph, 'leaderLevel', owner)[0];
      const rank = level === undefined ? undefined : place.get(level);
      if (rank !== undefined && (least === null || rank < least)) least = rank;
    }
    return least;
  };
}
