import type { Cell } from '@kaskade/analysis';
import { fromColumns, type ChangeProblem, type Graph } from '@kaskade/domain';
import type {
  ChangeMutation,
  ChangeMutationVariables,
  OperationQuery,
  OperationQueryVariables,
  RevisionsAfterQuery,
  RevisionsAfterQueryVariables,
} from '../../generated/graphql';
import { ask } from '../ask';
import { askForGraph, graphIn, type LoadedGraph } from '../map-graph';
import { changeInput } from './change-input';
import type { Edit, Revision, Version } from './edit-state';
import { REVISION_FIELDS, revisionOf } from './told-revision';

/** Who sends changes from this browser. Attribution, not security. */
export interface Sender {
  readonly id: string;
  readonly name: string | null;
}

/** What has happened since a version: the revisions up to another, or the whole graph where that is sooner. */
export type Missed = (
  | { readonly type: 'revisions'; readonly revisions: readonly Revision[] }
  | { readonly type: 'graph'; readonly graph: Graph }
) & {
  readonly version: Version;
  /** The survey's cells, where they may be others than before. */
  readonly cells: readonly Cell[] | null;
};

/** The questions that editing asks the server. All throw ApiError. */
export interface EditDoor {
  readonly send: (edit: Edit, sender: Sender) => Promise<Version>;
  /** Where a list was stored; null: it never arrived. */
  readonly ask: (operation: string) => Promise<Version | null>;
  readonly missed: (since: Version | null) => Promise<Missed>;
  readonly cells: () => Promise<readonly Cell[]>;
}

const CHANGE = /* GraphQL */ `
  mutation Change(
    $workspace: ID!
    $operation: ID!
    $actor: String!
    $name: String
    $kind: RevisionKind!
    $of: ID
    $changes: [ChangeInput!]!
  ) {
    change(
      workspace: $workspace
      operation: $operation
      actor: $actor
      name: $name
      kind: $kind
      of: $of
      changes: $changes
    ) {
      epoch
      revision
    }
  }
`;

const OPERATION = /* GraphQL */ `
  query Operation($workspace: ID!, $operation: ID!) {
    operation(workspace: $workspace, operation: $operation) {
      epoch
      revision
    }
  }
`;

const REVISIONS = /* GraphQL */ `
  query RevisionsAfter($workspace: ID!, $after: VersionInput!) {
    revisions(workspace: $workspace, after: $after, first: 100) {
      end
      more
      revisions {
        ...RevisionFields
      }
    }
  }
`;

/** The door to the API for one workspace. */
export const editDoor = (workspace: string): EditDoor => ({
  send: async ({ operation, kind, of, changes }, { id: actor, name }) => {
    const variables = { workspace, operation, actor, name, kind, of, changes: changes.map(changeInput) };
    return versionOf((await ask<ChangeMutation, ChangeMutationVariables>(CHANGE, variables)).change);
  },
  ask: async (operation) => {
    const { operation: found } = await ask<OperationQuery, OperationQueryVariables>(OPERATION, {
      workspace,
      operation,
    });
    return found ? versionOf(found) : null;
  },
  cells: async () => (await load(workspace)).cells,
  missed: async (since) => (since && (await revisionsAfter(workspace, since))) ?? wholeGraph(workspace),
});

/** All revisions after a version; null when they cannot be given. */
async function revisionsAfter(workspace: string, since: Version): Promise<Missed | null> {
  const revisions: Revision[] = [];
  let newCells = false;
  for (;;) {
    const last = revisions.at(-1);
    const after = last ? versionOf(last) : versionOf(since);
    const { revisions: told } = await ask<RevisionsAfterQuery, RevisionsAfterQueryVariables>(
      REVISIONS + REVISION_FIELDS,
      { workspace, after },
    );
    if (told.end) return null;
    revisions.push(...told.revisions.map(revisionOf));
    newCells ||= told.revisions.some(({ cells }) => cells);
    if (told.more) continue;
    const cells = newCells ? (await load(workspace)).cells : null;
    return { type: 'revisions', revisions, version: versionOf(revisions.at(-1) ?? since), cells };
  }
}

async function wholeGraph(workspace: string): Promise<Missed> {
  const { version, columns, cells } = await load(workspace);
  return { type: 'graph', version, graph: fromColumns(columns), cells };
}

async function load(workspace: string): Promise<LoadedGraph> {
  const loaded = graphIn(await askForGraph(workspace, null));
  if (loaded === null) throw new Error('A graph was asked for whole and not given');
  return loaded;
}

const versionOf = ({ epoch, revision }: Version): Version => ({ epoch, revision });

/** What the API said is wrong with a list; empty where it gave no reason that is about a change. */
export function problemsIn(params: Readonly<Record<string, unknown>>): readonly ChangeProblem[] {
  const { problems } = params;
  return Array.isArray(problems) ? (problems as readonly ChangeProblem[]) : [];
}
