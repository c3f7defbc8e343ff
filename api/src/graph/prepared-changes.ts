import { applyChanges, characterCount, DomainError, hasControl, type Change, type Graph } from '@kaskade/domain';
import type { Answer } from '@kaskade/workbook';
import type { RevisionKind } from '../graphql/generated/schema';
import { graphWrite, type GraphWrite } from './graph-writes';
import type { ResidentGraph } from './resident-graphs';
import { packRevision, revisionContent, type Packed } from './revision-format';
import type { Outcome, Version } from './revisions.repository';
import { subjectsOf } from './touched-nodes';

/** A list of changes with who sends it. */
export interface ChangeList {
  readonly workspace: string;
  /** Made by the sender: the same again is the same list, arrived twice. */
  readonly operation: string;
  readonly actor: string;
  /** The name to show for the actor. */
  readonly name?: string | null;
  /** Not given: `import` where a file is, else `change`. */
  readonly kind?: RevisionKind;
  /** The operation that it takes back, does again or restores. */
  readonly of?: string | null;
  readonly changes: readonly Change[];
  /** A round of the survey that takes the place of the one before; not given: that one stays. */
  readonly answers?: readonly Answer[];
  /** The file's name, where the list is an import. */
  readonly importedFile?: string;
  /** The version that the list was made for; another one is refused with REVISION_MISMATCH. */
  readonly expected?: Version;
}

/** Who sends a list, and under which id. */
export type Sender = Pick<ChangeList, 'operation' | 'actor' | 'name'>;

/** What became of a list; `repeated` when it had been applied before. */
export interface Applied extends Outcome {
  readonly repeated: boolean;
}

/** What a list comes to on a graph: the graph after it, the rows to write and the revision to record. */
export interface Prepared {
  readonly graph: Graph;
  readonly write: GraphWrite | null;
  readonly packed: Packed;
  /** The nodes that the list touches. */
  readonly subjects: readonly string[];
}

/** The longest operation id and the longest name of who sends it, in characters. */
const WHO_LIMIT = 300;
/** The longest name that is shown for an actor, in characters. */
const SHOWN_NAME_LIMIT = 100;

/** Throws INVALID for a text that is empty or too long; null: there need not be one. */
export function requireText(argument: string, text: string | null, limit = WHO_LIMIT): void {
  if (text !== null && (text.trim() === '' || characterCount(text) > limit || hasControl(text)))
    throw new DomainError('INVALID', { reason: 'ARGUMENT', argument, limit });
}

/** Throws INVALID for an actor, or a name to show for them, that is empty or too long. */
export function requireSender({ actor, name = null }: Pick<ChangeList, 'actor' | 'name'>): void {
  requireText('actor', actor);
  requireText('name', name, SHOWN_NAME_LIMIT);
}

/** Whether the survey's cells may be others after a list than before: they follow from answers, which leader is on which level, and which pejlemærker there are. */
export const mayChangeCells = ({ changes, answers }: ChangeList): boolean =>
  answers !== undefined ||
  changes.some((change) => {
    switch (change.type) {
      case 'remove':
        return change.kind === 'leader' || change.kind === 'pejlemaerke' || change.kind === 'level';
      case 'set':
        return change.kind === 'settings' && change.field === 'minAnswers';
      case 'link':
      case 'unlink':
        return change.link === 'leaderLevel';
      case 'add':
        return false;
    }
  });

/** Judges a list on a graph and packs it: everything slow. A refusal comes back as a value, for the graph may be out of date. */
export function prepareChanges(resident: ResidentGraph, list: ChangeList): Prepared | DomainError {
  const applied = applyChanges(resident.graph, list.changes);
  if (!applied.ok) {
    const conflict = applied.problems.some((problem) => problem.code === 'VALUE_CONFLICT');
    return new DomainError(conflict ? 'CONFLICT' : 'INVALID', { reason: 'CHANGES', problems: applied.problems });
  }
  const content = revisionContent(resident.graph, list.changes, applied.inverse);
  return {
    graph: applied.graph,
    write: graphWrite(list.workspace, resident.graph, applied.graph),
    packed: packRevision(content),
    subjects: subjectsOf(content.changes, content.restore),
  };
}
