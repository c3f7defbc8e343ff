import { randomUUID } from 'node:crypto';
import { openStore } from '../database';
import { atMost, race, type Measurement } from '../measurement';
import { organisation } from '../organisation';
import { ask, emptyWorkspace, importWorkbook, origin, workbookOf } from '../product';
import { sizeOf } from '../size';

const NODES = 5_000;
const AGO = 500;
const ROUNDS = { checked: 200, past: 10 };

const CHANGE = `mutation Change($w: ID!, $o: ID!, $c: [ChangeInput!]!) {
  change(workspace: $w, operation: $o, actor: "bench", changes: $c) { epoch revision } }`;
const MAP = `query Map($w: ID!, $at: AtInput) { mapGraph(workspace: $w, at: $at) { revision columns {
  nodes { goal { id title description status } leader { id name } initiative { id title } unit { id name } }
  links { owns { from to } cascadesTo { from to } realises { from to } } } } }`;
const MERGE = 'MERGE (g:Goal {workspace: $workspace, id: $id}) SET g.title = $title';

/** A change through the API, checked and remembered, against a bare write; and the map as it was, against the map as it is. */
export async function measure(): Promise<Measurement[]> {
  const graph = organisation(sizeOf(NODES), 1);
  const workspace = await emptyWorkspace('bench changes');
  await importWorkbook(workspace, workbookOf(graph));
  const store = await openStore();
  const bare = `bench-bare-${process.pid}`;
  try {
    const { id, title: first } = [...graph.nodes.goal.values()][0]!;
    let title = first;
    let count = 0;
    const change = async (): Promise<number> => {
      const to = `Titel ${++count}`;
      const c = [{ setGoal: { id, field: { title: { from: title, to } } } }];
      const answer = JSON.parse(await ask(origin(), CHANGE, { w: workspace, o: randomUUID(), c })) as {
        readonly data: { readonly change: { readonly revision: number } };
      };
      title = to;
      return answer.data.change.revision;
    };
    const merge = (): Promise<unknown> =>
      store.write((tx) => tx.write(MERGE, { workspace: bare, id, title: `Titel ${++count}` }));
    await change();
    await merge();
    const checked = await race(change, merge, { ours: ROUNDS.checked, theirs: ROUNDS.checked });

    let now = 0;
    for (let made = 0; made < AGO; made++) now = await change();
    const past = (): Promise<string> =>
      ask(origin(), MAP, { w: workspace, at: { version: { epoch: 1, revision: now - AGO } } });
    const present = (): Promise<string> => ask(origin(), MAP, { w: workspace });
    // Every map is asked for once: nothing that is kept of an earlier answer serves a later one.
    const least = { ours: Infinity, theirs: Infinity };
    for (let round = 0; round < ROUNDS.past; round++) {
      now = await change();
      const times = await race(past, present, { ours: 1, theirs: 1 });
      least.ours = Math.min(least.ours, times.ours);
      least.theirs = Math.min(least.theirs, times.theirs);
    }
    return [
      {
        what: 'a checked change of a 5,000-node workspace through the API',
        against: 'a bare MERGE through the same database server',
        unit: 'ms',
        ...checked,
        demand: atMost(2.5),
        note: `${ROUNDS.checked} of each in turn, the fastest: HTTP, GraphQL, lock, check, rows, revision; the MERGE by the driver, in a transaction`,
      },
      {
        what: `the map of 5,000 nodes as of ${AGO} revisions ago`,
        against: 'the present map',
        unit: 'ms',
        ...least,
        demand: atMost(3),
        note: 'each asked for the first time at its revision, request to last byte',
      },
    ];
  } finally {
    await store.run('MATCH (g:Goal {workspace: $workspace}) DETACH DELETE g', { workspace: bare });
    await store.close();
  }
}
