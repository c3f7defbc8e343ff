import type { Graph } from '@kaskade/domain';
import { useCascade } from '../graph/use-cascade';
import { useEdits } from '../graph/use-editor';

/** The graph with every change in it, a moment before report and map have it: what is typed and chosen stands on this. */
export function useShown(): Graph {
  const { graph } = useCascade();
  return useEdits((state) => state.shown, graph);
}
