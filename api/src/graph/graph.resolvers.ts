import { DomainError } from '@kaskade/domain';
import type { Resolvers } from '../graphql/generated/schema';
import { changeOf } from './change-input';
import type { WorkspaceGraphs } from './workspace-graphs';

/** The most steps in one list over GraphQL; larger ones come as an import. */
export const CHANGES_LIMIT = 5_000;

/** Lists of changes and what became of them. */
export function graphResolvers(graphs: WorkspaceGraphs): Resolvers {
  return {
    Query: {
      operation: async (_, { workspace, operation }) => {
        const outcome = await graphs.outcomeOf(workspace, operation);
        return outcome && { ...outcome, repeated: true };
      },
    },
    Mutation: {
      change: (_, { workspace, operation, actor, name, kind, of, changes }) => {
        if (kind === 'import') throw new DomainError('INVALID', { reason: 'ARGUMENT', argument: 'kind' });
        if (changes.length > CHANGES_LIMIT)
          throw new DomainError('TOO_LARGE', { reason: 'CHANGES', limit: CHANGES_LIMIT });
        return graphs.applyChanges({
          workspace,
          operation,
          actor,
          name: name ?? null,
          kind,
          of: of ?? null,
          changes: changes.map(changeOf),
        });
      },
    },
  };
}
