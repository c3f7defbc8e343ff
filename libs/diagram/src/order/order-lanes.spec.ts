import * as fc from 'fast-check';
import { countCrossings } from './count-crossings';
import { layeredGraph, positionsOf } from './layered-graph';
import { orderLanes } from './order-lanes';

interface Sketch {
  readonly sizes: readonly number[];
  readonly edges: readonly (readonly [lane: number, from: number, to: number])[];
}

const sketches = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    edges: fc.uniqueArray(fc.tuple(fc.nat(sizes.length - 2), fc.nat(8), fc.nat(8)), {
      maxLength: 40,
      selector: ([lane, from, to]) => `${lane} ${from % sizes[lane]!} ${to % sizes[lane + 1]!}`,
    }),
  }),
);

function build({ sizes, edges }: Sketch) {
  let first = 0;
  const lanes = sizes.map((size) => {
    const lane = Int32Array.from({ length: size }, (_, i) => first + i);
    first += size;
    return lane;
  });
  const at = (lane: number, i: number) => lanes[lane]![i % lanes[lane]!.length]!;
  const graph = layeredGraph(
    lanes,
    edges.map(([lane, from]) => at(lane, from)),
    edges.map(([lane, , to]) => at(lane + 1, to)),
  );
  return { graph, ids: Int32Array.from({ length: first }, (_, i) => i) };
}

/** Every pair of edges, compared. */
function crossingsByHand({ sizes, edges }: Sketch, lanes: readonly Int32Array[]): number {
  const place = positionsOf(
    lanes,
    sizes.reduce((a, b) => a + b, 0),
  );
  const { graph } = build({ sizes, edges });
  const ends = edges.map(([lane, from, to]) => {
    const a = graph.lanes[lane]![from % sizes[lane]!]!;
    const b = graph.lanes[lane + 1]![to % sizes[lane + 1]!]!;
    return { lane, from: place[a]!, to: place[b]! };
  });
  let crossings = 0;
  for (let i = 0; i < ends.length; i++)
    for (let j = 0; j < i; j++)
      if (ends[i]!.lane === ends[j]!.lane && (ends[i]!.from - ends[j]!.from) * (ends[i]!.to - ends[j]!.to) < 0)
        crossings++;
  return crossings;
}

describe('ordering lanes', () => {
  it('counts crossings as comparing every pair of edges does', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { graph, ids } = build(sketch);
        expect(countCrossings(graph, graph.lanes, positionsOf(graph.lanes, ids.length))).toBe(
          crossingsByHand(sketch, graph.lanes),
        );
      }),
    );
  });

  it('never makes it worse, keeps every node in its lane and says how many crossings are left', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { graph, ids } = build(sketch);
        const { lanes, crossings } = orderLanes(graph, ids);
        expect(crossings).toBe(crossingsByHand(sketch, lanes));
        expect(crossings).toBeLessThanOrEqual(crossingsByHand(sketch, graph.lanes));
        lanes.forEach((lane, l) => expect([...lane].sort((a, b) => a - b)).toEqual([...graph.lanes[l]!]));
      }),
    );
  });

  it('keeps the order by id when nothing crosses', () => {
    const { graph, ids } = build({
      sizes: [2, 3],
      edges: [
        [0, 0, 0],
        [0, 0, 1],
        [0, 1, 2],
      ],
    });
    expect(orderLanes(graph, ids).lanes.map((lane) => [...lane])).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('takes two crossing parents apart', () => {
    const { graph, ids } = build({
      sizes: [2, 2],
      edges: [
        [0, 0, 1],
        [0, 1, 0],
      ],
    });
    expect(orderLanes(graph, ids).crossings).toBe(0);
  });
});
