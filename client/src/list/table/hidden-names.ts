import type { Graph } from '@kaskade/domain';
import { SHEETS } from '@kaskade/workbook';
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
