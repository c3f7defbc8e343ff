import { ApolloArmor } from '@escape.tech/graphql-armor';

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
