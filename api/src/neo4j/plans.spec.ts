import { ITEM_KINDS, LINK_KINDS } from '@kaskade/domain';
import { testStore } from '../../testing/test-store';
import { LINKS_ABOVE, LINKS_BELOW } from '../explore/lineage';
import { NEIGHBOURS, NODES_BY_ID, PAGE_OF_NODES } from '../explore/nodes.cypher';
import { PATH_ALONG_CASCADE, PATH_BETWEEN } from '../explore/path';
import { SEARCH } from '../explore/search';
import { LOAD_LINKS, LOAD_NODES } from '../graph/graph-loading';
import * as writes from '../graph/graph-writes.cypher';
import * as revisions from '../graph/revisions.cypher';
import * as snapshots from '../history/snapshots.repository';
import * as survey from '../graph/survey.repository';
import * as workspaces from '../workspaces/workspaces.repository';
import { LIST_MIGRATIONS, RECORD_MIGRATION, TAKE_MIGRATION_LOCK } from './migrations';
import type { PlanStep, Store } from './store';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** Named texts of a module: everything in capitals that is a query, or a record of queries. */
function queriesOf(module: Readonly<Record<string, unknown>>, except: readonly string[] = []): [string, string][] {
  return Object.entries(module).flatMap(([name, value]): [string, string][] => {
    if (!/^[A-Z_]+$/.test(name) || except.includes(name)) return [];
    return typeof value === 'string'
      ? [[name, value]]
      : Object.entries(value as object).map(([key, text]) => [`${name}.${key}`, String(text)]);
  });
}

const parts = queriesOf(writes).map(([name, text]): [string, string] => [
  name,
  `${writes.part(text, 'rows')} RETURN rows`,
]);

/** The statement of an ordinary list has several parts; planned together they must stay what they are alone. */
const composed: [string, string] = [
  'a list that adds a goal, links it and sets another',
  [
    writes.part(writes.CREATE_NODES.goal, 'create_goal'),
    writes.part(writes.UPDATE_NODES.goal, 'update_goal'),
    writes.part(writes.CREATE_LINKS.owns, 'link_owns'),
    writes.part(writes.CREATE_LINKS.cascadesTo, 'link_cascadesTo'),
    'RETURN update_goal AS matched',
  ].join('\n'),
];

const OF_ONE_WORKSPACE: [string, string][] = [
  ...parts,
  composed,
  ...queriesOf(revisions),
  ...queriesOf(survey, ['CREATE_ANSWERS']),
  ...queriesOf(snapshots),
  ...queriesOf(workspaces, [
    'LIST_WORKSPACES',
    'REMOVED_WORKSPACES',
    'COUNT_WITHOUT_WORKSPACE',
    'MAKE_WORKSPACE',
    'FORGET_REMOVED',
  ]),
  ...queriesOf({
    LOAD_NODES,
    LOAD_LINKS,
    NODES_BY_ID,
    PAGE_OF_NODES,
    LINKS_ABOVE,
    LINKS_BELOW,
    PATH_ALONG_CASCADE,
    PATH_BETWEEN,
    SEARCH,
  }),
  ...queriesOf({
    NEIGHBOURS: Object.fromEntries(
      LINK_KINDS.flatMap((link) => [
        [`${link}.out`, NEIGHBOURS[link].out],
        [`${link}.in`, NEIGHBOURS[link].in],
      ]),
    ),
  }),
];

/** Of all workspaces, or of none: they may scan a label that has few nodes. */
const OF_ALL: [string, string][] = [
  ...['LIST_WORKSPACES', 'REMOVED_WORKSPACES', 'COUNT_WITHOUT_WORKSPACE', 'MAKE_WORKSPACE', 'FORGET_REMOVED'].map(
    (name): [string, string] => [name, (workspaces as Readonly<Record<string, unknown>>)[name] as string],
  ),
  ['CREATE_ANSWERS', survey.CREATE_ANSWERS],
  ...queriesOf({ LIST_MIGRATIONS, RECORD_MIGRATION, TAKE_MIGRATION_LOCK }),
];

const stepsOf = (plan: PlanStep): PlanStep[] => [plan, ...plan.children.flatMap(stepsOf)];

/** Steps that read nodes from nothing. */
const FINDS_BY_INDEX =
  /^(Node(Unique)?IndexSeek(ByRange)?(\(.*\))?|NodeIndexScan|ProcedureCall|MultiNodeIndexSeek|AssertingMultiNodeIndexSeek|NodeUniqueIndexSeek\(Locking\))$/;

describe('the plan of every query', () => {
  it('has been counted: no query is forgotten', () => {
    expect(parts).toHaveLength(3 * ITEM_KINDS.length + 2 * LINK_KINDS.length + 2);
    expect(OF_ONE_WORKSPACE.length).toBeGreaterThan(180);
  });

  it('finds its nodes by an index that begins with the workspace, and never multiplies two sets', async () => {
    const faults: string[] = [];
    for (const [name, cypher] of OF_ONE_WORKSPACE) {
      const steps = stepsOf(await store.explain(cypher));
      const bad = steps.filter(({ operator }) =>
        /^(AllNodesScan|CartesianProduct|NodeByLabelScan|UnionNodeByLabelsScan|(Un)?[Dd]irectedAllRelationshipsScan|(Un)?[Dd]irectedRelationshipTypeScan)/.test(
          operator,
        ),
      );
      if (bad.length > 0)
        faults.push(`${name}: ${bad.map(({ operator, details }) => `${operator} ${details}`).join(', ')}`);
      const seeks = steps.filter(({ operator }) => FINDS_BY_INDEX.test(operator));
      const onlyCreates = /^CREATE_NODES/.test(name);
      if (!onlyCreates && seeks.length === 0) faults.push(`${name}: no index`);
      for (const { operator, details } of seeks) {
        if (operator !== 'ProcedureCall' && !/\((workspace\b|id\))|Workspace\(id\)|\(workspace/.test(details))
          faults.push(`${name}: ${operator} ${details}`);
      }
    }
    expect(faults).toEqual([]);
  });

  /** Which of two equal plans the planner takes hangs on what the store holds just then; with one end found from the other there is no second plan. */
  it('leaves no choice where both ends of a link are known', () => {
    const twice = OF_ONE_WORKSPACE.filter(([, cypher]) =>
      cypher.split(/\b(?:MATCH|CREATE)\b/).some((pattern) => pattern.split('{workspace: $workspace').length > 2),
    );
    expect(twice.map(([name]) => name)).toEqual([]);
  });

  it('never reads all nodes, nor multiplies two sets, even where it is about all workspaces', async () => {
    for (const [name, cypher] of OF_ALL) {
      const operators = stepsOf(await store.explain(cypher)).map(({ operator }) => operator);
      expect([name, operators.filter((operator) => /AllNodesScan|CartesianProduct/.test(operator))]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('would be seen if it did: a query without a workspace scans', async () => {
    const operators = stepsOf(await store.explain('MATCH (g:Goal), (l:Leader) RETURN g, l')).map(
      ({ operator }) => operator,
    );
    expect(operators).toEqual(expect.arrayContaining(['CartesianProduct', 'NodeByLabelScan']));
  });
});
