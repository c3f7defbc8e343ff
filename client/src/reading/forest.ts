import { byCodePoint, sources, targets, type Graph } from '@kaskade/domain';

/** A unit in the tree: how deep it lies (roots 0) and whether there are units below it. */
export interface ForestRow {
  readonly id: string;
  readonly depth: number;
  readonly parent: string | null;
  readonly hasChildren: boolean;
}

/** The units as a tree read from the top: roots and siblings by id, each unit before the units below it. */
export function unitForest(graph: Graph): readonly ForestRow[] {
  const rows: ForestRow[] = [];
  const visit = (id: string, depth: number, parent: string | null): void => {
    const children = sources(graph, 'partOf', id);
    rows.push({ id, depth, parent, hasChildren: children.length > 0 });
    for (const child of children) visit(child, depth + 1, id);
  };
  const roots = [...graph.nodes.unit.keys()].filter((id) => targets(graph, 'partOf', id).length === 0);
  for (const root of roots.sort(byCodePoint)) visit(root, 0, null);
  return rows;
}

/** The rows that stay in sight when the units in `folded` hide what is below them. */
export function unfolded(rows: readonly ForestRow[], folded: ReadonlySet<string>): readonly ForestRow[] {
  const hidden = new Set<string>();
  return rows.filter((row) => {
    const away = row.parent !== null && (hidden.has(row.parent) || folded.has(row.parent));
    if (away) hidden.add(row.id);
    return !away;
  });
}

/** A unit and every unit below it. */
export function unitsUnder(graph: Graph, unit: string): ReadonlySet<string> {
  const found = new Set([unit]);
  for (const id of found) for (const child of sources(graph, 'partOf', id)) found.add(child);
  return found;
}

/** More units than this are not seen all at once. */
const SEEN_AT_ONCE = 60;

/**
 * The units that are folded at first: in a large forest all below the roots' children, but for the way down to the chosen
 * unit. A small one is seen whole.
 */
export function foldedAtFirst(rows: readonly ForestRow[], chosen: string | null): ReadonlySet<string> {
  if (rows.length <= SEEN_AT_ONCE) return new Set();
  const folded = new Set(rows.filter(({ depth, hasChildren }) => depth > 0 && hasChildren).map(({ id }) => id));
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  for (let above = parents.get(chosen ?? '') ?? null; above !== null; above = parents.get(above) ?? null)
    folded.delete(above);
  return folded;
}
