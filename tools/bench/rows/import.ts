import { openStore, removeBare, writeBare } from '../database';
import { atMost, fastest, printed, race, type Measurement } from '../measurement';
import { organisation } from '../organisation';
import { emptyWorkspace, importWorkbook, workbookOf } from '../product';
import { sizeOf } from '../size';

/** A workbook from file to committed through the API, against writing the same graph with nothing checked or recorded. */
export async function measure(): Promise<Measurement[]> {
  const graph = organisation(sizeOf(5_000), 1);
  const file = workbookOf(graph);
  const store = await openStore();
  const rounds = 5;
  const workspaces: string[] = [];
  for (let round = 0; round <= rounds; round++) workspaces.push(await emptyWorkspace(`bench ${round}`));
  const bare = Array.from({ length: rounds + 1 }, (_, round) => `bench-bare-${process.pid}-${round}`);
  try {
    // The first of each warms the server's planner; what a user meets on a new database is shown beside the row.
    const first = {
      ours: await fastest(1, () => importWorkbook(workspaces[rounds]!, file)),
      theirs: await fastest(1, () => writeBare(store, bare[rounds]!, graph)),
    };
    let [imported, written] = [0, 0];
    const times = await race(
      () => importWorkbook(workspaces[imported++]!, file),
      () => writeBare(store, bare[written++]!, graph),
      { ours: rounds, theirs: rounds },
    );
    const note = `a workbook of ${Math.round(file.length / 1024)} kB: upload, gate, worker, preview, upload again, check, write, revision`;
    return [
      {
        what: 'import of a 5,000-node workbook through the API, file to committed',
        against: 'a bare UNWIND loop writing the same graph',
        unit: 'ms',
        ...times,
        demand: atMost(3),
        note,
      },
      {
        what: 'the first such import into this database',
        against: 'the first bare UNWIND loop, after it',
        unit: 'ms',
        ...first,
        demand: printed,
        note: 'one round, for there is only one first; the loop comes second, when the planner knows the labels',
      },
    ];
  } finally {
    for (const workspace of bare) await removeBare(store, workspace);
    await store.close();
  }
}
