import type { Cell, Report } from '@kaskade/analysis';
import type { LayoutInput, MapDiagram } from '@kaskade/diagram';
import type { Change } from '@kaskade/domain';

/** What of the layout's input is chosen on the screen; the rest the worker has. */
export type LayoutOptions = Omit<LayoutInput, 'graph' | 'index' | 'report'>;

/** The size of the screen that a map is first seen on, px. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/**
 * What the worker is asked to do, in order; `load` comes first, with the API's answer that the graph is in. `apply`: the next graph, by what
 * changes in the last. `asOf` null is the workspace's own day, else today. `firstView`: the map, or of a large one what its first view shows.
 * `applied`: how many lists of changes the graph has got that a layout is asked for.
 */
export type Work =
  | { readonly type: 'load'; readonly answer: string; readonly today: string }
  | { readonly type: 'apply'; readonly changes: readonly Change[] }
  | { readonly type: 'cells'; readonly cells: readonly Cell[] }
  | { readonly type: 'report'; readonly asOf: string | null }
  | {
      readonly type: 'firstView';
      readonly asOf: string | null;
      readonly options: LayoutOptions;
      readonly screen: Screen;
    }
  | {
      readonly type: 'layout';
      readonly asOf: string | null;
      readonly options: LayoutOptions;
      readonly applied: number;
    };

export interface ResultOf {
  readonly load: null;
  readonly apply: null;
  readonly cells: null;
  readonly report: Report;
  readonly firstView: { readonly diagram: MapDiagram; readonly whole: boolean };
  /** Null where the graph has changed since it was asked for. */
  readonly layout: MapDiagram | null;
}

export interface Request {
  readonly id: number;
  readonly work: Work;
}

export type Answer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly problem: string };
