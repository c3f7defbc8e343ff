import { byCodePoint, type Graph } from '@kaskade/domain';
import type { Bottleneck } from '../src/report';
import { origin, rank } from './placing';
import { descendants } from './reach';
import { bottomOf, idsOf, ownersOf } from './the-graph';

/** Section 5: the goals of rank bottom that are a descendant of at least one goal of rank ≤ origin, with some goals removed. */
function reached(graph: Graph, top: number, removed: ReadonlySet<string>): Set<string> {
  const starts = idsOf(graph, 'goal').filter((goal) => {
    const placed = rank(graph, goal);
    return placed !== null && placed <= top && !removed.has(goal);
  });
  const below = starts.flatMap((goal) => [...descendants(graph, goal, removed)]);
  return new Set(below.filter((goal) => rank(graph, goal) === bottomOf(graph)));
}

/** Section 5: what is carried is what is no longer reached when it is removed. */
export function bottlenecks(graph: Graph): Bottleneck[] {
  const top = origin(graph);
  if (top === null) return [];
  const between = idsOf(graph, 'goal').filter((goal) => {
    const placed = rank(graph, goal);
    return placed !== null && placed > top && placed < bottomOf(graph);
  });
  const all = reached(graph, top, new Set());
  const lost = (removed: readonly string[]) =>
    removed.length === 0 ? 0 : all.size - reached(graph, top, new Set(removed)).size;
  const ownedAloneBy = (leader: string) =>
    between.filter((goal) => ownersOf(graph, goal).length === 1 && ownersOf(graph, goal)[0] === leader);

  const goals = between.map((id) => ({ type: 'goal' as const, id, carries: lost([id]) }));
  const leaders = idsOf(graph, 'leader').map((id) => ({
    type: 'leader' as const,
    id,
    carries: lost(ownedAloneBy(id)),
  }));
  return [...goals, ...leaders]
    .filter(({ carries }) => carries >= 2)
    .sort((a, b) => b.carries - a.carries || byCodePoint(a.id, b.id) || byCodePoint(a.type, b.type));
}
