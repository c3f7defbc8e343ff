import type { Cell, Report } from '@kaskade/analysis';
import type { LayoutInput, MapDiagram } from '@kaskade/diagram';
import type { GraphColumns } from '@kaskade/domain';

/** What of the layout's input is chosen on the screen; the rest the worker has. */
export type LayoutOptions = Omit<LayoutInput, 'graph' | 'index' | 'report'>;

/** What the worker is asked to do, in order; `load` comes first. */
export type Work =
  | { readonly type: 'load'; readonly columns: GraphColumns; readonly cells: readonly Cell[] }
  | { readonly type: 'report'; readonly asOf: string }
  | { readonly type: 'layout'; readonly asOf: string; readonly options: LayoutOptions };

export interface ResultOf {
  readonly load: null;
  readonly report: Report;
  readonly layout: MapDiagram;
}

export interface Request {
  readonly id: number;
  readonly work: Work;
}

export type Answer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly problem: string };
