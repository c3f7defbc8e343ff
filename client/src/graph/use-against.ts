import type { GraphIndex, Report } from '@kaskade/analysis';
import type { MapAgainst } from '@kaskade/diagram';
import type { Comparison, Graph, NodeKind } from '@kaskade/domain';
import { createContext, use } from 'react';

/** Another map of the workspace, which the one on the screen is seen against. */
export interface Against {
  /** The map from before, or the present one. */
  readonly is: MapAgainst['is'];
  readonly graph: Graph;
  readonly index: GraphIndex;
  readonly report: Report;
  /** What is new, changed and removed from it to the map on the screen. */
  readonly comparison: Comparison;
}

/** What the screens compare with; null while there is nothing, or it is being read. */
export const AgainstContext = createContext<Against | null>(null);

export const useAgainst = (): Against | null => use(AgainstContext);

/** What a node is against the other map; null: the same, or there is no other. */
export function useMark(kind: NodeKind, id: string): 'added' | 'changed' | null {
  const against = use(AgainstContext);
  if (against === null) return null;
  const { added, changed } = against.comparison[kind];
  return added.includes(id) ? 'added' : changed.includes(id) ? 'changed' : null;
}
