import type { GraphIndex, Report } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';

/** What every screen reads from: the graph, its index, and the report of the day. Everything shown is derived from these. */
export interface Reading {
  readonly graph: Graph;
  readonly index: GraphIndex;
  readonly report: Report;
}
