import { applyChanges, DomainError, type Change, type Graph } from '@kaskade/domain';
import type { Answer } from '@kaskade/workbook';
import { graphWrite, type GraphWrite } from './graph-writes';
import type { ResidentGraph } from './resident-graphs';
import { packRevision, type Packed } from './revision-format';
import type { Outcome, Version } from './revisions.repository';

/** A list of changes with who sends it. */
export interface ChangeList {
  readonly workspace: string;
  /** Made by the sender: the same again is the same list, arrived twice. */
  readonly operation: string;
  readonly actor: string;
  readonly changes: readonly Change[];
  /** A round of the survey that takes the place of the one before; not given: that one stays. */
  readonly answers?: readonly Answer[];
  /** The file's name, where the list is an import. */
  readonly importedFile?: string;
  /** The version that the list was made for; another one is refused with REVISION_MISMATCH. */
  readonly expected?: Version;
}

/** What became of a list; `repeated` when it had been applied before. */
export interface Applied extends Outcome {
  readonly repeated: boolean;
}

/** What a list comes to on a graph: the graph after it, the rows to write and the revision to record. */
export interface Prepared {
  readonly graph: Graph;
  readonly write: GraphWrite | null;
  readonly packed: Packed;
}

/** The longest operation id and the longest name of who sends it, in characters. */
const WHO_LIMIT = 300;

/** Throws INVALID for an operation id or a sender that is empty or too long. */
export function requireSender({ operation, actor }: ChangeList): void {
  for (const [argument, text] of Object.entries({ operation, actor })) {
    if (text.trim() === '' || text.length > WHO_LIMIT)
      throw new DomainError('INVALID', { reason: 'ARGUMENT', argument, limit: WHO_LIMIT });
  }
}

/** Judges a list on a graph and packs it: everything slow. A refusal comes back as a value, for the graph may be out of date. */
export function prepareChanges(resident: ResidentGraph, list: ChangeList): Prepared | DomainError {
  const applied = applyChanges(resident.graph, list.changes);
  if (!applied.ok) {
    const conflict = applied.problems.some((problem) => problem.code === 'VALUE_CONFLICT');
    return new DomainError(conflict ? 'CONFLICT' : 'INVALID', { reason: 'CHANGES', problems: applied.problems });
  }
  return {
    graph: applied.graph,
    write: graphWrite(list.workspace, resident.graph, applied.graph),
    packed: packRevision(list.changes, applied.inverse),
  };
}
