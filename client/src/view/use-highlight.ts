import { useMemo } from 'react';
import { useCascade } from '../graph/use-cascade';
import { highlight, type Highlight } from './highlight';
import { useView } from './use-view';

/** What the filters of the address leave bright; null when none is on. */
export function useHighlight(): Highlight | null {
  const { graph } = useCascade();
  const { view } = useView();
  return useMemo(() => highlight(graph, view), [graph, view]);
}
