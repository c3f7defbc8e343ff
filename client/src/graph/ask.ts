import { ApiError, refusalOf } from './refusal';

/**
 * Asks once, past the cache: for the columns of a graph, which nothing but `CascadeProvider` keeps. Throws ApiError. It lies by itself,
 * so that the first question is on its way before the screens are read.
 */
export async function ask<Data, Variables>(query: string, variables: Variables): Promise<Data> {
  return answerIn(await askForText(query, variables));
}

/** As `ask`, with the answer as it came: for who hands it on. Throws ApiError when there was none. */
export async function askForText<Variables>(query: string, variables: Variables): Promise<string> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return await response.text();
  } catch (error) {
    throw new ApiError('OFFLINE', {}, { cause: error });
  }
}

/** What an answer holds. Throws ApiError where it is a refusal, or nothing that the API says. */
export function answerIn<Data>(text: string): Data {
  const answer = read(text) as { data?: Data; errors?: [] };
  if (answer.errors?.length) throw refusalOf(answer.errors);
  if (answer.data === undefined) throw refusalOf([]);
  return answer.data;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError('OFFLINE', {}, { cause: error });
  }
}
