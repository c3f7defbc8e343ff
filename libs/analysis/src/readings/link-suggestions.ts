import { targets } from '@kaskade/domain';
import { boundaryFigures } from '../figures/boundaries';
import { rockwoolIndex } from '../figures/rockwool-index';
import type { GraphIndex } from '../indexing/graph-index';
import { positionsOf } from '../indexing/table';
import type { LinkSuggestion } from '../reading';
import { reachOf } from '../reach/reach';
import type { BoundaryFigures } from '../report';
import { wordKinship, type WordKinship } from '../words/word-kinship';
import { BoundaryGains } from './boundary-gains';

/** Titles that share less than this of their words, by weight, are not alike. */
const ALIKE = 0.2;

/**
 * The links that could be made, over every boundary, from goals that nothing builds on to goals of the next level with no goal above,
 * where something speaks for it: a pejlemærke that both support, units on one line, or words that both titles have. Each with what the
 * boundary's index would become by it alone. The one that lowers its index most first; then the one that more speaks for, then by id.
 */
export function linkSuggestions(index: GraphIndex): readonly LinkSuggestion[] {
  const titles = new Map([...index.graph.nodes.goal.values()].map(({ id, title }) => [id, title]));
  const kinship = wordKinship(titles);
  const found = boundaryFigures(index, reachOf(index)).flatMap((figures, rank) =>
    figures.index === null ? [] : suggestionsAt(index, figures, rank, kinship),
  );
  const positions = positionsOf(index.tables.goal);
  const place = (id: string): number => positions[index.tables.goal.place.get(id)!]!;
  const reasons = ({ pejlemaerker, units, words }: LinkSuggestion): number =>
    Number(pejlemaerker.length > 0) + Number(units !== null) + Number(words.length > 0);
  return found.sort(
    (a, b) =>
      b.before - b.after - (a.before - a.after) ||
      reasons(b) - reasons(a) ||
      place(a.parent) - place(b.parent) ||
      place(a.child) - place(b.child),
  );
}

function suggestionsAt(
  index: GraphIndex,
  { upper, lower, index: before, down, up }: BoundaryFigures,
  rank: number,
  kinship: WordKinship,
): LinkSuggestion[] {
  const { ids } = index.tables.goal;
  const gains = new BoundaryGains(index, rank);
  const parents = gains.parents();
  const children = gains.children();
  // Links that carry nothing may lead from a child to the parent all the same: then this one would close a cycle.
  const below = gains.anyBelow(children.keys());
  const unitsOf = unitLines(index);
  return [...parents].flatMap(([parent, passed]) => {
    const above = below.has(parent) ? gains.anyAbove(parent) : null;
    return [...children].flatMap(([child, connected]): LinkSuggestion[] => {
      if (above?.has(child)) return [];
      const [from, to] = [ids[parent]!, ids[child]!];
      const pejlemaerker = shared(index, from, to);
      const units = unitsOf(parent, child);
      const { share, words } = kinship.of(from, to);
      const alike = share >= ALIKE ? words : [];
      if (pejlemaerker.length === 0 && units === null && alike.length === 0) return [];
      const after = rockwoolIndex(
        { part: down.passed + passed, of: down.of },
        { part: up.connected + connected, of: up.of },
      )!;
      return [{ parent: from, child: to, upper, lower, before: before!, after, pejlemaerker, units, words: alike }];
    });
  });
}

function shared({ graph }: GraphIndex, parent: string, child: string): readonly string[] {
  const below = new Set(targets(graph, 'goalSupports', child));
  return targets(graph, 'goalSupports', parent).filter((id) => below.has(id));
}

/** Finds, of two goals, a unit of an owner of the first that holds, or is, one of an owner of the second; null: there is none. */
function unitLines(index: GraphIndex): (parent: number, child: number) => LinkSuggestion['units'] {
  const { ids } = index.tables.unit;
  const { start, to } = index.many.owns.in;
  const units = (goal: number): number[] => {
    const found: number[] = [];
    for (let i = start[goal]!; i < start[goal + 1]!; i++) {
      const unit = index.single.inUnit[to[i]!]!;
      if (unit >= 0) found.push(unit);
    }
    return found;
  };
  return (parent, child) => {
    const over = new Set(units(parent));
    if (over.size === 0) return null;
    for (const unit of units(child))
      for (let at = unit; at >= 0; at = index.single.partOf[at]!)
        if (over.has(at)) return { parent: ids[at]!, child: ids[unit]! };
    return null;
  };
}
