import type { Report } from '@kaskade/analysis';
import type { LayoutInput, MapDiagram } from '@kaskade/diagram';

/** What of the layout's input is chosen on the screen; the rest the worker has. */
export type LayoutOptions = Omit<LayoutInput, 'graph' | 'index' | 'report'>;

/** The size of the screen that a map is first seen on, px. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** What the worker is asked to do, in order; `load` comes first, with the API's answer that the graph is in. `asOf` null is the workspace's own day, else today. `firstView`: the map, or of a large one what its first view shows. */
export type Work =
  | { readonly type: 'load'; readonly answer: string; readonly today: string }
  | { readonly type: 'report'; readonly asOf: string | null }
  | {
      readonly type: 'firstView';
      readonly asOf: string | null;
      readonly options: LayoutOptions;
      readonly screen: Screen;
    }
  | { readonly type: 'layout'; readonly asOf: string | null; readonly options: LayoutOptions };

export interface ResultOf {
  readonly load: null;
  readonly report: Report;
  readonly firstView: { readonly diagram: MapDiagram; readonly whole: boolean };
  readonly layout: MapDiagram;
}

export interface Request {
  readonly id: number;
  readonly work: Work;
}

export type Answer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly problem: string };
