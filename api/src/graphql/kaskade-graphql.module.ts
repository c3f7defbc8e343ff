import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule } from '@nestjs/common';
import type { Clock } from '../clock';
import { formatGraphQLError } from '../doors/refusal';
import { exploreResolvers } from '../explore/explore.resolvers';
import { nodesResolvers } from '../explore/nodes.resolvers';
import { RequestContext } from '../explore/request-context';
import { graphResolvers } from '../graph/graph.resolvers';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import { historyResolvers } from '../history/history.resolvers';
import type { PastGraphs } from '../history/past-graphs';
import type { Snapshots } from '../history/snapshots';
import type { Feed } from '../live/feed';
import { liveResolvers } from '../live/live.resolvers';
import type { PresenceBoard } from '../live/presence';
import type { Store } from '../neo4j/store';
import { reportResolvers } from '../report/report.resolvers';
import type { Reports } from '../report/reports.service';
import { workspacesResolvers } from '../workspaces/workspaces.resolvers';
import type { Workspaces } from '../workspaces/workspaces.service';
import type { CachedAnswers } from './cached-answers';
import { costLimit } from './cost';
import { armorOf, MAX_TOKENS, noSubscriptions } from './limits';
import { scalars } from './scalars';
import { readTypeDefinitions } from './type-definitions';

/** What the resolvers stand on. */
export interface Services {
  readonly store: Store;
  readonly graphs: WorkspaceGraphs;
  readonly workspaces: Workspaces;
  readonly reports: Reports;
  readonly cached: CachedAnswers;
  readonly clock: Clock;
  readonly past: PastGraphs;
  readonly snapshots: Snapshots;
  readonly feed: Feed;
  readonly board: PresenceBoard;
}

/** Everything the SDL promises, by type and field. */
export const resolversOf = ({ store, graphs, workspaces, reports, clock, past, snapshots, feed, board }: Services) => [
  scalars,
  workspacesResolvers(workspaces),
  nodesResolvers(store),
  reportResolvers(reports),
  exploreResolvers(store, graphs, reports),
  graphResolvers(graphs),
  historyResolvers(store, clock, past, snapshots),
  liveResolvers(graphs, feed, board),
];

/** GraphQL at /graphql, with its limits. */
export function kaskadeGraphQL(tokens: readonly symbol[], development: boolean): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [...tokens],
    useFactory: (services: Services): ApolloDriverConfig => {
      const armor = armorOf(development);
      return {
        path: '/graphql',
        typeDefs: readTypeDefinitions(),
        resolvers: resolversOf(services),
        context: () => new RequestContext(services.store, services.workspaces),
        validationRules: armor.validationRules,
        plugins: [...armor.plugins, noSubscriptions, costLimit, services.cached.plugin],
        stringifyResult: services.cached.textOf,
        parseOptions: { maxTokens: MAX_TOKENS },
        allowBatchedHttpRequests: false,
        csrfPrevention: true,
        introspection: development,
        includeStacktraceInErrorResponses: false,
        autoTransformHttpErrors: false,
        playground: false,
        graphiql: false,
        formatError: formatGraphQLError,
      };
    },
  });
}
