import type { GraphIndex } from '../indexing/graph-index';

const KNOWN = new WeakMap<GraphIndex, Float64Array>();

/** By leader: the span of control, leaders who report to the leader and the leader's own staff (method.md section 7). */
export function spansOf(index: GraphIndex): Float64Array {
  let spans = KNOWN.get(index);
  if (!spans) {
    spans = Float64Array.from(index.columns.leader.employees);
    for (const superior of index.single.reportsTo) if (superior >= 0) spans[superior]!++;
    KNOWN.set(index, spans);
  }
  return spans;
}
