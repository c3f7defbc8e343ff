import type { Cell } from '@kaskade/analysis';
import { toColumns, type GraphColumns } from '@kaskade/domain';
import type { ResidentGraph } from '../graph/resident-graphs';

/** A graph as it travels to the browser, with what of the survey may be shown. */
export interface MapGraph {
  readonly workspace: string;
  readonly epoch: number;
  readonly revision: number;
  readonly columns: GraphColumns;
  readonly cells: { readonly [F in keyof Cell]: readonly Cell[F][] };
}

/** Puts a graph and its cells in columns; `cells` are those that may exist outside the store. */
export function mapGraphOf({ workspace, epoch, revision, graph }: ResidentGraph, cells: readonly Cell[]): MapGraph {
  const shown = cells.filter(({ answers }) => answers >= graph.settings.minAnswers);
  return {
    workspace,
    epoch,
    revision,
    columns: toColumns(graph),
    cells: {
      level: shown.map(({ level }) => level),
      pejlemaerke: shown.map(({ pejlemaerke }) => pejlemaerke),
      statement: shown.map(({ statement }) => statement),
      answers: shown.map(({ answers }) => answers),
      mean: shown.map(({ mean }) => mean),
    },
  };
}
