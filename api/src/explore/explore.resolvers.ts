import { DomainError, type NodeKind } from '@kaskade/domain';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import type { Resolvers } from '../graphql/generated/schema';
import type { Store } from '../neo4j/store';
import type { Reports } from '../report/reports.service';
import { lineageOf, readRawLinks, startingGoals } from './lineage';
import { findPath } from './path';
import type { RequestContext } from './request-context';
import { search, SEARCH_HITS_LIMIT } from './search';

/** Lineage, ways and search: what the database is asked. */
export function exploreResolvers(store: Store, graphs: WorkspaceGraphs, reports: Reports): Resolvers {
  const requireNode = async (context: RequestContext, workspace: string, kind: NodeKind, id: string): Promise<void> => {
    if (!(await context.node(workspace, kind, id))) throw new DomainError('NOT_FOUND', { kind, id });
  };
  return {
    Query: {
      lineage: async (_, { workspace, kind, id, direction, depth }, context) => {
        if (depth !== null && depth !== undefined && depth < 1) throw new DomainError('INVALID', { reason: 'DEPTH' });
        const resident = await graphs.graphOf(workspace);
        if (!resident.graph.nodes[kind].has(id)) throw new DomainError('NOT_FOUND', { kind, id });
        const from = startingGoals(resident.graph, kind, id);
        const raw = await store.read((tx) => readRawLinks(tx, workspace, from, direction));
        const { up, down, ...answer } = lineageOf(reports.indexOf(resident), from, raw, {
          direction,
          depth: depth ?? null,
        });
        const goalOf = async (goal: string) => (await context.node(workspace, 'goal', goal)) ?? gone(goal);
        const withGoals = (steps: typeof up) =>
          Promise.all(steps.map(async ({ id: goal, steps: count }) => ({ goal: await goalOf(goal), steps: count })));
        return { ...answer, up: await withGoals(up), down: await withGoals(down) };
      },
      path: async (_, { workspace, from, to }, context) => {
        await graphs.versionOf(workspace);
        await Promise.all([from, to].map(({ kind, id }) => requireNode(context, workspace, kind, id)));
        return store.read((tx) => findPath(tx, workspace, from, to));
      },
      search: async (_, { workspace, text, first }) => {
        if (first < 1 || first > SEARCH_HITS_LIMIT)
          throw new DomainError('INVALID', { reason: 'PAGE_SIZE', limit: SEARCH_HITS_LIMIT });
        await graphs.versionOf(workspace);
        return store.read((tx) => search(tx, workspace, text, first));
      },
    },
    Node: { __resolveType: ({ __typename }) => __typename },
    Anchor: { __resolveType: ({ __typename }) => (__typename === 'Leader' ? 'Leader' : 'Unit') },
  };
}

/** A goal can go between the question to the graph and the one to the rows. */
function gone(id: string): never {
  throw new DomainError('NOT_FOUND', { kind: 'goal', id });
}
