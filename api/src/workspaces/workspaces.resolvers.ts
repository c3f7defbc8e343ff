import { DomainError, type Settings } from '@kaskade/domain';
import type { Resolvers, SettingsInput, WorkspaceStartInput } from '../graphql/generated/schema';
import { SAMPLES } from './samples';
import type { Workspaces, WorkspaceStart } from './workspaces.service';

/** Workspaces, and what they can start from. */
export function workspacesResolvers(workspaces: Workspaces): Resolvers {
  return {
    Query: {
      workspaces: () => workspaces.list(),
      workspace: (_, { id }) => workspaces.read(id),
      samples: () => SAMPLES,
      catalogues: () =>
        workspaces.listCatalogues().map(({ pejlemaerker, ...catalogue }) => ({
          ...catalogue,
          pejlemaerker: pejlemaerker.map(({ name }) => name),
        })),
    },
    Mutation: {
      createWorkspace: (_, { input: { operation, name, organisation, start } }) =>
        workspaces.make({ operation, name: name ?? null, organisation: organisation ?? null, start: startOf(start) }),
      renameWorkspace: (_, { workspace, name }) => workspaces.rename(workspace, name),
      changeSettings: (_, { workspace, settings, ...by }) =>
        workspaces.changeSettings(workspace, by, settingsOf(settings)),
      nameLeadersOfLevel: (_, { workspace, level, noun, ...by }) =>
        workspaces.nameLeaders(workspace, by, level, noun ?? null),
      deleteWorkspace: async (_, { workspace, name }) => {
        await workspaces.remove(workspace, name);
        return workspace;
      },
    },
    Workspace: {
      organisation: ({ settings }) => settings.organisation,
    },
  };
}

function startOf({ empty, catalogue, sample }: WorkspaceStartInput): WorkspaceStart {
  if (typeof sample === 'string') return { from: 'sample', id: sample };
  if (typeof catalogue === 'string') return { from: 'catalogue', id: catalogue };
  if (empty === true) return { from: 'empty' };
  throw new DomainError('INVALID', { reason: 'START' });
}

/** What is given, null included; a setting that must have a value is refused by the rules of the graph. */
function settingsOf(input: SettingsInput): Partial<Settings> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
