import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { apiErrorOf, refusalOf } from './api-error';

const URI = '/graphql';

/** The door to the API for everything but the map: workspaces, search, paths. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: URI }),
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

/** Asks once, past the cache: for the columns of a graph, which nothing but `CascadeProvider` keeps. Throws ApiError. */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  try {
    const response = await fetch(URI, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const answer = (await response.json()) as { data?: Data; errors?: [] };
    if (answer.errors?.length) throw refusalOf(answer.errors);
    if (answer.data === undefined) throw refusalOf([]);
    return answer.data;
  } catch (error) {
    throw apiErrorOf(error);
  }
}
