import * as fc from 'fast-check';
import { sameGraph, type Graph } from '@kaskade/domain';
import { changesFor, type Wish } from '../../../../libs/domain/testing/change-arbitrary';
import { wishes } from '../../../../libs/domain/testing/change-arbitrary';
import { graphs } from '../../../../libs/domain/testing/graph-arbitrary';
import { MemoryServer } from '../../testing/memory-server';
import { ModelClient, type Fault } from '../../testing/model-client';

/** `npm run soak` asks for more. */
const RUNS = Number(process.env['EDIT_RUNS'] ?? 500);

type Command =
  | { readonly do: 'edit'; readonly wish: Wish }
  | { readonly do: 'step'; readonly fault: Fault }
  | { readonly do: 'settle'; readonly which: number; readonly way: 'mine' | 'theirs' }
  | { readonly do: 'undo' | 'redo' | 'hear' | 'disconnect' | 'connect' | 'reload' };

const wish = wishes.filter((list) => list.length > 0).map((list) => list[0]!);
const edit = fc.record({ do: fc.constant('edit' as const), wish });
const step = fc.record({
  do: fc.constant('step' as const),
  fault: fc.constantFrom<Fault[]>('none', 'none', 'none', 'none', 'lostBefore', 'lostAfter', 'busy'),
});
const settle = fc.record({
  do: fc.constant('settle' as const),
  which: fc.nat(3),
  way: fc.constantFrom('mine' as const, 'theirs' as const),
});
const bare = fc.constantFrom<
  Extract<Command, { do: 'undo' | 'redo' | 'hear' | 'disconnect' | 'connect' | 'reload' }>['do'][]
>(...(['undo', 'undo', 'redo', 'hear', 'hear', 'hear', 'disconnect', 'connect', 'connect', 'reload'] as const));
const command = (known: readonly fc.Arbitrary<Command>[]): fc.Arbitrary<{ who: 0 | 1; what: Command }> =>
  fc.record({ who: fc.constantFrom(0 as const, 1 as const), what: fc.oneof(...known) });
const others = bare.map((name): Command => ({ do: name }));
const withoutUndo = others.filter(({ do: name }) => name !== 'undo' && name !== 'redo');
const ARBITRARY = { size: 'max' } as const;

function play(client: ModelClient, what: Command): void {
  switch (what.do) {
    case 'edit':
      client.edit(changesFor(client.state.shown, what.wish));
      break;
    case 'step':
      client.step(what.fault);
      break;
    case 'settle':
      client.settle(what.which, what.way);
      break;
    default:
      client[what.do]();
  }
}

const world = (graph: Graph) => {
  const server = new MemoryServer(graph);
  return { server, clients: [new ModelClient('a', server), new ModelClient('b', server)] as const };
};

function comeToRest({ server, clients }: ReturnType<typeof world>): void {
  for (const client of clients) client.settleDown();
  for (const client of clients) client.settleDown();
  for (const client of clients) {
    expect(client.state.queue).toEqual([]);
    expect(client.state.version).toEqual(server.version);
    expect(sameGraph(client.state.confirmed, server.graph)).toBe(true);
    expect(sameGraph(client.state.shown, server.graph)).toBe(true);
  }
}

const sizes = { goals: 6, leaders: 4, units: 3, initiatives: 2, networks: 2, pejlemaerker: 2 };

describe('two windows at one server', () => {
  it('end equal, and equal to what the revisions give, whatever is done, lost, undone and loaded again', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(
        graphs(sizes),
        fc.array(command([edit, edit, step, step, others, settle]), { ...ARBITRARY, maxLength: 50 }),
        (graph, commands) => {
          const { server, clients } = world(graph);
          for (const { who, what } of commands) {
            play(clients[who], what);
            for (const conflict of clients[who].state.conflicts) {
              conflicts++;
              // What stands as refused has not been stored behind its user's back.
              expect(server.outcome(conflict.edit.operation)).toBeNull();
            }
          }
          comeToRest({ server, clients });
          expect(sameGraph(server.rebuilt(), server.graph)).toBe(true);
          const operations = server.revisions.map(({ operation }) => operation);
          expect(new Set(operations).size).toBe(operations.length);
        },
      ),
      { numRuns: RUNS },
    );
    expect(conflicts).toBeGreaterThan(0);
  });

  it('are back at the start when each undoes its own, the last of all first, and at the end again when all is redone', () => {
    let undone = 0;
    fc.assert(
      fc.property(
        graphs(sizes),
        fc.array(command([edit, edit, step, withoutUndo, settle]), { ...ARBITRARY, maxLength: 40 }),
        (graph, commands) => {
          const { server, clients } = world(graph);
          for (const { who, what } of commands) {
            // What undoes a list is known by the graph that it was applied to, and a graph loaded whole does not tell that.
            if (what.do !== 'reload' || clients[who].state.queue.length === 0) play(clients[who], what);
          }
          comeToRest({ server, clients });
          const end = server.graph;
          const writers = server.revisions.map(({ actor }) => clients.find(({ name }) => name === actor)!);
          for (const client of [...writers].reverse()) {
            client.undo();
            comeToRest({ server, clients });
          }
          expect(clients.map(({ skipped }) => skipped)).toEqual([0, 0]);
          expect(clients.map(({ state }) => state.done)).toEqual([[], []]);
          expect(sameGraph(server.graph, graph)).toBe(true);
          for (const client of writers) {
            client.redo();
            comeToRest({ server, clients });
          }
          expect(sameGraph(server.graph, end)).toBe(true);
          undone += writers.length;
        },
      ),
      { numRuns: RUNS / 5 },
    );
    expect(undone).toBeGreaterThan(RUNS / 5);
  });
});
