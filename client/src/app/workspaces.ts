import { create } from 'zustand';
import type {
  ChangeSettingsMutation,
  ChangeSettingsMutationVariables,
  CreateWorkspaceInput,
  CreateWorkspaceMutation,
  CreateWorkspaceMutationVariables,
  DeleteWorkspaceMutation,
  DeleteWorkspaceMutationVariables,
  NameLeadersMutation,
  NameLeadersMutationVariables,
  RenameWorkspaceMutation,
  RenameWorkspaceMutationVariables,
  SettingsInput,
  StartsQuery,
  StartsQueryVariables,
  WorkspacesQuery,
  WorkspacesQueryVariables,
} from '../generated/graphql';
import { useActor } from '../graph/actor';
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

const CHANGE_SETTINGS = /* GraphQL */ `
  mutation ChangeSettings($workspace: ID!, $operation: ID!, $actor: String!, $settings: SettingsInput!) {
    changeSettings(workspace: $workspace, operation: $operation, actor: $actor, settings: $settings) {
      id
      organisation
    }
  }
`;

const NAME_LEADERS = /* GraphQL */ `
  mutation NameLeaders($workspace: ID!, $operation: ID!, $actor: String!, $level: ID!, $noun: String) {
    nameLeadersOfLevel(workspace: $workspace, operation: $operation, actor: $actor, level: $level, noun: $noun) {
      id
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

const by = (workspace: string): { workspace: string; operation: string; actor: string } => ({
  workspace,
  operation: crypto.randomUUID(),
  actor: useActor.getState().id,
});

/** Chooses the organisation's name and the word for the layer. Throws ApiError. */
export async function changeSettings(workspace: string, settings: SettingsInput): Promise<void> {
  const variables = { ...by(workspace), settings };
  await ask<ChangeSettingsMutation, ChangeSettingsMutationVariables>(CHANGE_SETTINGS, variables);
}

/** Chooses what the leaders of a level are called; null: as the level says. Throws ApiError. */
export async function nameLeaders(workspace: string, level: string, noun: string | null): Promise<void> {
  const variables = { ...by(workspace), level, noun };
  await ask<NameLeadersMutation, NameLeadersMutationVariables>(NAME_LEADERS, variables);
}
