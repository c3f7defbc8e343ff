import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';
import { TestApi } from '../../testing/test-api';
import { repositoryFolder } from '../repository-folder';
import { COST_LIMIT } from './cost';
import { MAX_ALIASES, MAX_DEPTH, MAX_TOKENS } from './limits';

let api: TestApi;
let workspace: string;
beforeAll(async () => {
  api = await TestApi.start();
  workspace = await api.sample('fjordby');
});
afterAll(() => api.stop());

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${api.origin}/graphql`, { method: 'POST', headers, body });

/** goal → owners → nodes → goals → nodes …, two deeper with each relation. */
function nested(relations: number): string {
  const inner = Array.from({ length: relations }, (_, i) => (i % 2 === 0 ? 'owners' : 'goals')).reduceRight(
    (query, relation) => `${relation}(first: 1) { nodes { ${query} } }`,
    'id',
  );
  return `query ($w: ID!) { goal(workspace: $w, id: "G01") { ${inner} } }`;
}

describe('GraphQL refuses', () => {
  it(`what is nested deeper than ${MAX_DEPTH}, and what is nested 15 deep`, async () => {
    expect((await api.send(nested(3), { w: workspace })).errors).toBeUndefined();
    for (const relations of [5, 7, 60]) {
      const { status, errors, data } = await api.send(nested(relations), { w: workspace });
      expect([status, data, errors?.[0]?.extensions.code]).toEqual([400, undefined, 'GRAPHQL_VALIDATION_FAILED']);
      expect(errors?.[0]?.message).toMatch(/depth/i);
    }
  });

  it('depth that hides in fragments', async () => {
    const { status } = await api.send(
      `query ($w: ID!) { goal(workspace: $w, id: "G01") { ...a } }
       fragment a on Goal { owners(first: 1) { nodes { ...b } } } fragment b on Leader { goals(first: 1) { nodes { ...c } } }
       fragment c on Goal { owners(first: 1) { nodes { ...d } } } fragment d on Leader { goals(first: 1) { nodes { ...e } } }
       fragment e on Goal { owners(first: 1) { nodes { goals(first: 1) { nodes { id } } } } }`,
      { w: workspace },
    );
    expect(status).toBe(400);
  });

  it(`more than ${MAX_ALIASES} aliases`, async () => {
    const flood = (count: number) =>
      `query ($w: ID!) { ${Array.from({ length: count }, (_, i) => `a${i}: goal(workspace: $w, id: "G01") { id }`).join(' ')} }`;
    expect((await api.send(flood(MAX_ALIASES), { w: workspace })).errors).toBeUndefined();
    expect((await api.send(flood(MAX_ALIASES + 1), { w: workspace })).status).toBe(400);
    expect((await api.send(flood(100), { w: workspace })).status).toBe(400);
  });

  it(`more than ${MAX_TOKENS} tokens, as a fault of the asker and not of the server`, async () => {
    const { status, errors } = await api.send(`{ workspaces { ${'id '.repeat(MAX_TOKENS)} } }`);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    const wrong = await api.send('{ workspaces { ');
    expect([wrong.status, wrong.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('a flood of directives', async () => {
    const { status } = await api.send(`{ workspaces { id ${'@include(if: true) '.repeat(100)} } }`);
    expect(status).toBe(400);
  });

  it(`what could cost more than ${COST_LIMIT} objects, with the pages in variables too, before it runs`, async () => {
    const query =
      'query ($w: ID!, $n: Int!) { workspace(id: $w) { goals(first: $n) { nodes { owners(first: $n) { nodes { goals(first: $n) { nodes { id } } } } } } } }';
    expect((await api.send(query, { w: workspace, n: 10 })).errors).toBeUndefined();
    const { status, errors } = await api.send(query, { w: workspace, n: 200 });
    expect([status, errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'TOO_LARGE', params: { reason: 'COST', limit: COST_LIMIT } },
    ]);
  });

  it('a batch', async () => {
    const response = await post(JSON.stringify(Array.from({ length: 3 }, () => ({ query: '{ workspaces { id } }' }))));
    expect(response.status).toBe(400);
  });

  it('a body over 4 MB, and one that is no JSON', async () => {
    const large = await post(
      JSON.stringify({ query: '{ workspaces { id } }', variables: { x: 'x'.repeat(5_000_000) } }),
    );
    expect([large.status, await large.json()]).toEqual([413, { code: 'TOO_LARGE', params: {} }]);
    const broken = await post('{"query":');
    expect([broken.status, await broken.json()]).toEqual([400, { code: 'INVALID', params: {} }]);
  });

  it('what a form on another page can send (CSRF)', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post(JSON.stringify({ query: '{ workspaces { id } }' }), { 'content-type': type });
      expect([type, response.status]).toEqual([type, 400]);
    }
    expect((await fetch(`${api.origin}/graphql?query=${encodeURIComponent('{ workspaces { id } }')}`)).status).toBe(
      400,
    );
  });

  it('to describe itself, and to suggest names of fields, outside development', async () => {
    expect((await api.send('{ __schema { types { name } } }')).status).toBe(400);
    const { errors } = await api.send('{ workspace { id } }');
    expect(errors?.some(({ message }) => message.includes('Did you mean'))).toBe(false);
    const { errors: near } = await api.send('{ workspacess { id } }');
    expect(near?.some(({ message }) => message.includes('Did you mean'))).toBe(false);
  });
});

/** Every text of GraphQL in the client's sources. */
function questionsOfClient(): string[] {
  const folder = path.join(repositoryFolder(), 'client', 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\/\* GraphQL \*\/ `([^`]*)`/g)])
    .map(([, text]) => text!);
}

/** A definition with the fragments that it spreads, and those that they do. */
function withFragments(definition: DefinitionNode, written: readonly DefinitionNode[]): DocumentNode {
  const definitions = [definition];
  for (const one of definitions) {
    visit(one, {
      FragmentSpread: ({ name }) => {
        const fragment = written.find((other) => 'name' in other && other.name?.value === name.value);
        if (fragment !== undefined && !definitions.includes(fragment)) definitions.push(fragment);
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions };
}

describe('the limits leave room for', () => {
  it('what the product itself asks', async () => {
    const written = parse(questionsOfClient().join('\n'), { noLocation: true }).definitions;
    const operations = written.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    expect(operations.length).toBeGreaterThan(15);
    for (const operation of operations) {
      const { errors } = await api.send(print(withFragments(operation, written)), { workspace });
      const name = operation.name?.value;
      const refused = errors?.filter(({ extensions }) =>
        ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'TOO_LARGE'].includes(extensions.code),
      );
      expect([name, refused ?? []]).toEqual([name, []]);
    }
  });
});
