import type { Graph } from '@kaskade/domain';
import { namesIn, pointedSheets, SHEETS, type BlockPlan, type Refusal } from '@kaskade/workbook';
import type { Names } from '../../view/view';
import type { PlacedBlock } from './place-block';
import type { TableSheet } from './tables';

/** What a leader's row does not say while names are not shown. */
const hiddenKeys = (names: Names): readonly string[] =>
  names === 'names' ? [] : names === 'positions' ? ['name', 'email'] : ['name', 'title', 'email'];

/** The graph as a table shows it: where names are not shown, leaders are called by their ids, which can be read again. */
export function shownGraph(graph: Graph, names: Names): Graph {
  if (names === 'names') return graph;
  const leader = new Map(
    [...graph.nodes.leader.values()].map((node) => [
      node.id,
      { ...node, name: node.id, title: names === 'positions' ? node.title : null, email: null },
    ]),
  );
  return { ...graph, nodes: { ...graph.nodes, leader } };
}

/** The places of the columns whose cells are not shown, and so not written over either. */
export const hiddenColumns = (sheet: TableSheet, names: Names): ReadonlySet<number> =>
  new Set(
    sheet === 'leaders'
      ? hiddenKeys(names).map((key) => SHEETS.leaders.columns.findIndex((column) => column.key === key))
      : [],
  );

/** A block without the cells that lie over what is not shown; a new row may say what it likes. */
export const besideHidden = (block: PlacedBlock, hidden: ReadonlySet<number>): PlacedBlock =>
  hidden.size === 0
    ? block
    : {
        ...block,
        rows: block.rows.map((row) =>
          row.isNew ? row : { ...row, cells: row.cells.map((cell, at) => (hidden.has(at) ? undefined : cell)) },
        ),
      };

/** What a block would do, said without names: for a leader that may be meant the id is suggested, which can be read as well. */
export function planBesideNames(plan: BlockPlan, graph: Graph, sheet: TableSheet): BlockPlan {
  const refused = plan.refused.map((refusal): Refusal => {
    if (!('problem' in refusal) || refusal.column === null || refusal.problem.suggestion === null) return refusal;
    const { holds } = SHEETS[sheet].columns[refusal.column]!;
    const leaders = pointedSheets(holds)?.find(([, of]) => of === 'leaders');
    const meant = namesIn(graph, 'leaders').read(refusal.problem.suggestion);
    if (leaders === undefined || meant.type !== 'found') return refusal;
    const [prefix] = leaders;
    const suggestion = prefix === '' ? meant.id : `${prefix}:${meant.id}`;
    return { ...refusal, problem: { ...refusal.problem, suggestion } };
  });
  return { ...plan, refused };
}
