import { buildIndex, figuresOf, type GraphIndex } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import { sameFigures } from '../figures';
import { buildGraphology, graphologyFigures } from '../graphology-figures';
import { atLeast, race, type Measurement } from '../measurement';
import { organisation } from '../organisation';
import { sizeOf } from '../size';

const NODES = 50_000;

/** The figures anew: what the index remembers of an earlier call goes by the object, as it does after a patch. */
const figures = (index: GraphIndex) => figuresOf({ ...index });

/** Index from a graph with the figures, and the figures from what is resident, against graphology. */
export async function measure(): Promise<Measurement[]> {
  const graph: Graph = organisation(sizeOf(NODES), 1);
  const resident = buildIndex(graph);
  const built = buildGraphology(graph);
  sameFigures(figures(resident), graphologyFigures(built, graph));
  const cold = await race(
    () => figures(buildIndex(graph)),
    () => graphologyFigures(buildGraphology(graph), graph),
    { ours: 25, theirs: 5 },
  );
  const warm = await race(
    () => figures(resident),
    () => graphologyFigures(built, graph),
    { ours: 100, theirs: 5 },
  );
  return [
    {
      what: 'index from a graph, 50,000 nodes, and the figures of method.md 3, 4, 6',
      against: 'the same by graphology, building included',
      unit: 'ms',
      ...cold,
      demand: atLeast(20),
      note: 'both sides give the same figures (checked in this run); each in one pass with remembered results per goal',
    },
    {
      what: 'the same figures from the resident index',
      against: 'graphology, graph built',
      unit: 'ms',
      ...warm,
      demand: atLeast(100),
      note: 'nothing but the index, or the graph, is kept between two rounds',
    },
  ];
}
