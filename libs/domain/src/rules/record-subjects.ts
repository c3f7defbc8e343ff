import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';
import { NODE_KINDS, RECORD_KINDS, type ItemOf, type RecordKind } from '../kinds';
import { cascadeEnds } from '../links';

/** What every record that was touched is about is there. */
export function recordSubjects(draft: Draft): ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  for (const kind of RECORD_KINDS)
    for (const [id, change] of draft.touchedNodes[kind]) {
      const record = draft.node(kind, id);
      if (record && typeof record.subject === 'string' && !hasSubject(draft, record))
        problems.push({ code: 'SUBJECT_MISSING', change, kind, id, other: record.subject });
    }
  return problems;
}

function hasSubject(draft: Draft, { about, subject }: ItemOf[RecordKind]): boolean {
  switch (about) {
    case 'cascade':
      return draft.holder('cascade', subject) !== undefined;
    case 'boundary':
      return cascadeEnds(subject)?.every((level) => draft.node('level', level)) ?? false;
    default:
      // Another word than these is refused with the fields.
      return !NODE_KINDS.includes(about) || draft.node(about, subject) !== undefined;
  }
}
