import { deepStrictEqual } from 'node:assert';
import { analyse, analyseIndex, buildIndex, type FindingCode, type Report } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import { openStore, removeBare, writeBare } from '../database';
import { FINDING_QUERIES, PLACE_GOALS, PLACE_OWNERS } from '../finding-queries';
import { atLeast, printed, race, type Measurement, type NotMeasured } from '../measurement';
import { organisation } from '../organisation';
import { sizeOf } from '../size';

const ROW = {
  what: 'the whole report, 50,000 nodes',
  against: 'GOAL_STOPS, GOAL_ORPHAN, LEADER_WITHOUT_LINE, UNIT_DISCONNECTED alone by Cypher',
};
const OPTIONS = { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] };

/** The whole report, index included, against four of its 29 findings by Cypher on the running Neo4j. */
export async function measure(): Promise<(Measurement | NotMeasured)[]> {
  const graph: Graph = organisation(sizeOf(50_000), 1);
  const report = analyse(graph, OPTIONS);
  const store = await openStore();
  const workspace = `bench-report-${process.pid}`;
  try {
    await writeBare(store, workspace, graph);
    const place = async () => {
      await store.run(PLACE_GOALS, { workspace });
      await store.run(PLACE_OWNERS, { workspace });
    };
    await place();
    const [bottom, origin] = [
      report.levels.length - 1,
      report.levels.findIndex(({ id }) => id === report.penetration.origin),
    ];
    const ask = async (code: keyof typeof FINDING_QUERIES) => {
      const found = await store.read((transaction) =>
        transaction.run<{ id: string }>(FINDING_QUERIES[code], { workspace, bottom, origin }),
      );
      return found.map(({ id }) => id).sort();
    };
    const codes = Object.keys(FINDING_QUERIES) as (keyof typeof FINDING_QUERIES)[];
    for (const code of codes) deepStrictEqual(await ask(code), subjects(report, code));
    const askAll = async () => {
      for (const code of codes) await ask(code);
    };
    const index = buildIndex(graph);
    const fromGraph = await race(
      () => analyse(graph, OPTIONS),
      async () => {
        await place();
        await askAll();
      },
      { ours: 40, theirs: 3 },
    );
    // What the index remembers of an earlier call goes by the object, as it does after a patch.
    const resident = await race(() => analyseIndex({ ...index }, OPTIONS), askAll, { ours: 40, theirs: 3 });
    const same = 'both sides find the same (checked in this run)';
    return [
      {
        ...ROW,
        unit: 'ms',
        ...fromGraph,
        demand: atLeast(20),
        note: `${same}; both start from the graph: ours builds its index, Cypher works out the rank of goals and leaders once for all four`,
      },
      {
        what: 'the whole report from the resident index',
        against: 'the four queries where every rank is a property already',
        unit: 'ms',
        ...resident,
        demand: printed,
        note: same,
      },
    ];
  } finally {
    await removeBare(store, workspace);
    await store.close();
  }
}

const subjects = (report: Report, code: FindingCode): string[] =>
  report.findings
    .filter((finding) => finding.code === code)
    .map(({ subject }) => subject.id)
    .sort();
