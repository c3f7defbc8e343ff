import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, OperationTypeNode } from 'graphql';

export const MAX_TOKENS = 2_000;
export const MAX_DEPTH = 10;
export const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 20;

/** The limits on what an operation may look like, the same at both doors of GraphQL. */
export const armorOf = (development: boolean) =>
  new ApolloArmor({
    maxDepth: { n: MAX_DEPTH },
    maxAliases: { n: MAX_ALIASES },
    maxDirectives: { n: MAX_DIRECTIVES },
    // Ours counts pages; its token limit turns every syntax error into a server error.
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: !development },
  }).protect();

/** Refuses what only the live door can answer. */
export const noSubscriptions: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      const params = { reason: 'NO_SUBSCRIPTIONS' };
      throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', params, http: { status: 403 } } });
    },
  }),
};
