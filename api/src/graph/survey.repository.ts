import type { Answer } from '@kaskade/workbook';
import type { Change } from '@kaskade/domain';
import { integer, type Transaction } from '../neo4j/store';

export const DELETE_ANSWERS = 'MATCH (a:SurveyAnswers) WHERE a.workspace = $workspace DELETE a';

/** One row per leader: places in `pejlemaerker` and in the three lists belong together; 0 is no answer. */
export const CREATE_ANSWERS = 'UNWIND $rows AS row CREATE (a:SurveyAnswers) SET a = row';

export const DELETE_ANSWERS_OF_LEADERS =
  'MATCH (a:SurveyAnswers) WHERE a.workspace = $workspace AND a.leader IN $leaders DELETE a';

export const DELETE_ANSWERS_ABOUT = `MATCH (a:SurveyAnswers) WHERE a.workspace = $workspace AND any(id IN a.pejlemaerker WHERE id IN $pejlemaerker)
WITH a, [i IN range(0, size(a.pejlemaerker) - 1) WHERE NOT a.pejlemaerker[i] IN $pejlemaerker] AS kept
SET a.pejlemaerker = [i IN kept | a.pejlemaerker[i]], a.known = [i IN kept | a.known[i]],
  a.supported = [i IN kept | a.supported[i]], a.acted = [i IN kept | a.acted[i]]`;

export const READ_ANSWERS = `MATCH (a:SurveyAnswers) WHERE a.workspace = $workspace
RETURN a.leader AS leader, a.pejlemaerker AS pejlemaerker, a.known AS known, a.supported AS supported, a.acted AS acted`;

/** Puts a round in the place of the one before, whole. */
export async function replaceAnswers(tx: Transaction, workspace: string, answers: readonly Answer[]): Promise<void> {
  const rows = new Map<string, Record<string, unknown[]>>();
  for (const answer of answers) {
    const row = rows.get(answer.leader) ?? { pejlemaerker: [], known: [], supported: [], acted: [] };
    rows.set(answer.leader, row);
    row['pejlemaerker']!.push(answer.pejlemaerke);
    for (const statement of ['known', 'supported', 'acted'] as const)
      row[statement]!.push(integer(answer[statement] ?? 0));
  }
  await tx.run(DELETE_ANSWERS, { workspace });
  if (rows.size > 0)
    await tx.run(CREATE_ANSWERS, { rows: [...rows].map(([leader, row]) => ({ workspace, leader, ...row })) });
}

/** Removes the answers of leaders, and about pejlemærker, that a list of changes removes; no undo brings them back. */
export async function removeAnswers(tx: Transaction, workspace: string, changes: readonly Change[]): Promise<void> {
  const removed = (kind: string) =>
    changes.flatMap((change) => (change.type === 'remove' && change.kind === kind ? [change.id] : []));
  const leaders = removed('leader');
  const pejlemaerker = removed('pejlemaerke');
  if (leaders.length > 0) await tx.run(DELETE_ANSWERS_OF_LEADERS, { workspace, leaders });
  if (pejlemaerker.length > 0) await tx.run(DELETE_ANSWERS_ABOUT, { workspace, pejlemaerker });
}

/** All answers of the workspace. They go no further than to the one function that makes cells of them. */
export async function readAnswers(tx: Transaction, workspace: string): Promise<Answer[]> {
  type Stored = { leader: string; pejlemaerker: string[]; known: number[]; supported: number[]; acted: number[] };
  const rows = await tx.run<Stored>(READ_ANSWERS, { workspace });
  return rows.flatMap(({ leader, pejlemaerker, known, supported, acted }) =>
    pejlemaerker.map((pejlemaerke, i) => ({
      leader,
      pejlemaerke,
      known: known[i] || null,
      supported: supported[i] || null,
      acted: acted[i] || null,
    })),
  );
}
