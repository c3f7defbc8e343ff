import type { Cell } from '@kaskade/analysis';
import type { GraphColumns } from '@kaskade/domain';
import type {
  MapGraphQuery,
  MapGraphQueryVariables,
  WorkspaceOnScreenQuery,
  WorkspaceOnScreenQueryVariables,
} from '../generated/graphql';
import type { Version } from './edits/edit-state';
import { answerIn, ask, askForText } from './ask';
import { MAP_GRAPH } from './map-graph-document';

const WORKSPACE = /* GraphQL */ `
  query WorkspaceOnScreen($workspace: ID!) {
    workspace(id: $workspace) {
      id
      name
      organisation
      sample
      importedFile
      importedAt
    }
  }
`;

/** What the screens say about the workspace beside its graph. */
export interface WorkspaceFacts {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly sample: string | null;
  readonly importedFile: string | null;
  /** An instant, ISO 8601. */
  readonly importedAt: string | null;
}

export interface LoadedGraph {
  readonly version: Version;
  readonly columns: GraphColumns;
  readonly cells: readonly Cell[];
}

/** Asks for the graph of a workspace, unless nothing has changed since the version given; `graphIn` reads the answer. Throws ApiError. */
export const askForGraph = (workspace: string, since: Version | null): Promise<string> =>
  askForText<MapGraphQueryVariables>(MAP_GRAPH, { workspace, since });

/** The graph in an answer as columns, or null when nothing had changed. Throws ApiError. */
export function graphIn(answer: string): LoadedGraph | null {
  const { mapGraph: map } = answerIn<MapGraphQuery>(answer);
  if (!map) return null;
  const { level, pejlemaerke, statement, answers, mean } = map.cells;
  return {
    version: { epoch: map.epoch, revision: map.revision },
    // The SDL's column types are those of the domain, checked by the API's tests; enum words travel as plain text.
    columns: map.columns as unknown as GraphColumns,
    cells: level.map((id, i) => ({
      level: id,
      pejlemaerke: pejlemaerke[i] as string,
      statement: statement[i] as Cell['statement'],
      answers: answers[i] as number,
      mean: mean[i] as number,
    })),
  };
}

/** The workspace's name and the age of its data; null when there is no such workspace. */
export async function loadFacts(workspace: string): Promise<WorkspaceFacts | null> {
  const { workspace: found } = await ask<WorkspaceOnScreenQuery, WorkspaceOnScreenQueryVariables>(WORKSPACE, {
    workspace,
  });
  if (!found) return null;
  return {
    id: found.id,
    name: found.name,
    organisation: found.organisation ?? null,
    sample: found.sample ?? null,
    importedFile: found.importedFile ?? null,
    importedAt: found.importedAt ?? null,
  };
}
