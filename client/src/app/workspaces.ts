import { create } from 'zustand';
import type {
  CreateWorkspaceInput,
  CreateWorkspaceMutation,
  CreateWorkspaceMutationVariables,
  DeleteWorkspaceMutation,
  DeleteWorkspaceMutationVariables,
  RenameWorkspaceMutation,
  RenameWorkspaceMutationVariables,
  StartsQuery,
  StartsQueryVariables,
  WorkspacesQuery,
  WorkspacesQueryVariables,
} from '../generated/graphql';
import { apiErrorOf } from '../graph/api-error';
import { ask } from '../graph/ask';
import type { ApiError } from '../graph/refusal';

const WORKSPACES = /* GraphQL */ `
  query Workspaces {
    workspaces {
      id
      name
      organisation
      sample
      changedAt
    }
  }
`;

const STARTS = /* GraphQL */ `
  query Starts {
    samples {
      id
      name
      organisation
    }
    catalogues {
      id
      name
      pejlemaerker
    }
  }
`;

const CREATE = /* GraphQL */ `
  mutation CreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      id
    }
  }
`;

const RENAME = /* GraphQL */ `
  mutation RenameWorkspace($workspace: ID!, $name: String!) {
    renameWorkspace(workspace: $workspace, name: $name) {
      id
      name
    }
  }
`;

const DELETE = /* GraphQL */ `
  mutation DeleteWorkspace($workspace: ID!, $name: String!) {
    deleteWorkspace(workspace: $workspace, name: $name)
  }
`;

interface Workspaces {
  /** Null until they have been read. */
  readonly list: WorkspacesQuery['workspaces'] | null;
  readonly error: ApiError | null;
}

/** The workspaces that there are, as they were last read. */
export const useWorkspaces = create<Workspaces>()(() => ({ list: null, error: null }));

/** Reads which workspaces there are; what was read before stays where that fails. */
export async function loadWorkspaces(): Promise<void> {
  try {
    const { workspaces } = await ask<WorkspacesQuery, WorkspacesQueryVariables>(WORKSPACES, {});
    useWorkspaces.setState({ list: workspaces, error: null });
  } catch (thrown) {
    useWorkspaces.setState({ error: apiErrorOf(thrown) });
  }
}

/** What a workspace can be made from: samples, and catalogues of pejlemærker. Throws ApiError. */
export const loadStarts = (): Promise<StartsQuery> => ask<StartsQuery, StartsQueryVariables>(STARTS, {});

/** Makes a workspace, once for an operation; gives its id. Throws ApiError. */
export async function createWorkspace(input: CreateWorkspaceInput): Promise<string> {
  const { createWorkspace: made } = await ask<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>(CREATE, {
    input,
  });
  await loadWorkspaces();
  return String(made.id);
}

/** Gives a workspace another name. Throws ApiError. */
export async function renameWorkspace(workspace: string, name: string): Promise<void> {
  await ask<RenameWorkspaceMutation, RenameWorkspaceMutationVariables>(RENAME, { workspace, name });
  await loadWorkspaces();
}

/** Deletes a workspace, with its name as proof that it is meant. Throws ApiError. */
export async function deleteWorkspace(workspace: string, name: string): Promise<void> {
  await ask<DeleteWorkspaceMutation, DeleteWorkspaceMutationVariables>(DELETE, { workspace, name });
  await loadWorkspaces();
}
