import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** The door to the API for everything but the map: workspaces, search, paths. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    // A node's id is unique within its workspace only, so the nodes of two workspaces must not be merged.
    typePolicies: Object.fromEntries(
      ['Goal', 'Leader', 'Unit', 'Level', 'Pejlemaerke', 'Initiative', 'Network'].map((type) => [
        type,
        { keyFields: false },
      ]),
    ),
  }),
});
