import { graphql } from '../generated';

export const WORKSPACES = graphql(`
  query Workspaces {
    workspaces {
      id
      name
      organisation
      sample
      changedAt
    }
  }
`);

export const STARTS = graphql(`
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
`);

export const CREATE = graphql(`
  mutation CreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      id
    }
  }
`);

export const RENAME = graphql(`
  mutation RenameWorkspace($workspace: ID!, $name: String!) {
    renameWorkspace(workspace: $workspace, name: $name) {
      id
      name
    }
  }
`);

export const CHANGE_SETTINGS = graphql(`
  mutation ChangeSettings($workspace: ID!, $operation: ID!, $actor: String!, $settings: SettingsInput!) {
    changeSettings(workspace: $workspace, operation: $operation, actor: $actor, settings: $settings) {
      id
      organisation
    }
  }
`);

export const NAME_LEADERS = graphql(`
  mutation NameLeaders($workspace: ID!, $operation: ID!, $actor: String!, $level: ID!, $noun: String) {
    nameLeadersOfLevel(workspace: $workspace, operation: $operation, actor: $actor, level: $level, noun: $noun) {
      id
    }
  }
`);

export const DELETE = graphql(`
  mutation DeleteWorkspace($workspace: ID!, $name: String!) {
    deleteWorkspace(workspace: $workspace, name: $name)
  }
`);
