import { randomUUID } from 'node:crypto';

/** What a first start makes, so that there is something to look at; the last one is opened. */
const SAMPLES = ['fjordby', 'jobcenter'];

/**
 * Makes a workspace of each sample where there is no workspace at all, and says which one to open.
 * @param {string} origin of a running product @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} the id of the workspace made from `jobcenter`, else of the first one; undefined
 *   where there is none
 */
export async function openSamples(origin, say) {
  let { workspaces } = await ask(origin, '{ workspaces { id sample } }');
  if (workspaces.length === 0) {
    for (const sample of SAMPLES) {
      say(`Making a workspace from the sample ${sample}`);
      await ask(origin, 'mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { id } }', {
        input: { operation: randomUUID(), start: { sample } },
      });
    }
    ({ workspaces } = await ask(origin, '{ workspaces { id sample } }'));
  }
  return (workspaces.find(({ sample }) => sample === SAMPLES.at(-1)) ?? workspaces[0])?.id;
}

async function ask(origin, query, variables) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors !== undefined) throw new Error(`the server refused: ${JSON.stringify(errors)}`);
  return data;
}
