import type { Cell, GraphIndex, Report } from '@kaskade/analysis';
import type { MapDiagram } from '@kaskade/diagram';
import type { Graph } from '@kaskade/domain';
import { createContext, use } from 'react';
import type { ApiError } from './refusal';
import type { WorkspaceFacts } from './map-graph';
import type { LayoutOptions } from './worker-protocol';

/** A workspace as the screens have it: the graph, its index for readings, and the report of the day that is looked at. */
export interface Cascade {
  readonly workspace: WorkspaceFacts;
  readonly graph: Graph;
  readonly index: GraphIndex;
  readonly report: Report;
  readonly cells: readonly Cell[];
  /** `offline`: shown is what was fetched last. */
  readonly status: 'ready' | 'refreshing' | 'offline';
  /** Asks the server for what has changed; resolves when it is on the screen. */
  readonly reload: () => Promise<void>;
  /** Lays out the map of this graph and report, in the worker. Of a large one, what its first view shows may be there before. */
  readonly layout: (options: LayoutOptions, onFirstView?: (part: MapDiagram) => void) => Promise<MapDiagram>;
}

export type CascadeState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: ApiError; readonly retry: () => void }
  | { readonly status: 'ready'; readonly cascade: Cascade };

export const CascadeContext = createContext<CascadeState>({ status: 'loading' });

/** Where the loading of the workspace stands; for the frame. */
export const useCascadeState = (): CascadeState => use(CascadeContext);

/** The workspace on the screen. Only inside the frame, which shows its children when it is there. */
export function useCascade(): Cascade {
  const state = use(CascadeContext);
  if (state.status !== 'ready') throw new Error('useCascade outside a loaded workspace');
  return state.cascade;
}
