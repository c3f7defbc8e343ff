import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql/language/printer';
import { ApiError, refusalOf } from './refusal';

/**
 * Asks once, past the cache: for the columns of a graph, which nothing but `CascadeProvider` keeps. Throws ApiError. It lies by itself,
 * so that the first question is on its way before Apollo and the screens are read.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const answer = (await response.json()) as { data?: Data; errors?: [] };
    if (answer.errors?.length) throw refusalOf(answer.errors);
    if (answer.data === undefined) throw refusalOf([]);
    return answer.data;
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError('OFFLINE', {}, { cause: error });
  }
}
