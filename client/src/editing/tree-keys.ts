import { foldText } from '../reading/fold-text';
import type { ForestRow } from '../reading/forest';

/** Where a key leads in a tree: to another row, or to the same one folded or unfolded. */
export type TreeStep = { readonly to: string } | { readonly fold: string } | { readonly unfold: string } | null;

/** What an arrow, Home or End does at a row of a tree, among the rows that are in sight (WAI-ARIA, tree view). */
export function treeStep(rows: readonly ForestRow[], folded: ReadonlySet<string>, at: string, key: string): TreeStep {
  const place = rows.findIndex(({ id }) => id === at);
  const row = rows[place];
  if (row === undefined) return null;
  const to = (next: ForestRow | undefined): TreeStep => (next === undefined ? null : { to: next.id });
  switch (key) {
    case 'ArrowDown':
      return to(rows[place + 1]);
    case 'ArrowUp':
      return to(rows[place - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (!row.hasChildren) return null;
      return folded.has(at) ? { unfold: at } : to(rows[place + 1]);
    case 'ArrowLeft':
      if (row.hasChildren && !folded.has(at)) return { fold: at };
      return row.parent === null ? null : { to: row.parent };
    default:
      return null;
  }
}

/** The next row from one whose name begins as what is typed; one letter alone goes on from where it stands. */
export function typedRow(
  rows: readonly ForestRow[],
  at: string,
  typed: string,
  nameOf: (id: string) => string,
): string | null {
  const place = rows.findIndex(({ id }) => id === at);
  const from = typed.length === 1 ? place + 1 : Math.max(place, 0);
  const asked = foldText(typed);
  const round = [...rows.slice(from), ...rows.slice(0, from)];
  return round.find(({ id }) => foldText(nameOf(id)).startsWith(asked))?.id ?? null;
}

/** Where a unit goes by Alt and an arrow: in under the sibling before it, or out beside its parent. */
export function shiftedUnder(
  rows: readonly ForestRow[],
  at: string,
  key: string,
): { readonly under: string | null } | null {
  const place = rows.findIndex(({ id }) => id === at);
  const row = rows[place];
  if (row === undefined) return null;
  if (key === 'ArrowLeft')
    return row.parent === null ? null : { under: rows.find(({ id }) => id === row.parent)?.parent ?? null };
  if (key !== 'ArrowRight') return null;
  const before = rows.slice(0, place).findLast(({ parent }) => parent === row.parent);
  return before === undefined ? null : { under: before.id };
}

/** The rows under each parent, in their order; those at the top under null. */
export function siblingsOf(rows: readonly ForestRow[]): ReadonlyMap<string | null, readonly ForestRow[]> {
  const siblings = new Map<string | null, ForestRow[]>();
  for (const row of rows) {
    const beside = siblings.get(row.parent);
    if (beside === undefined) siblings.set(row.parent, [row]);
    else beside.push(row);
  }
  return siblings;
}
