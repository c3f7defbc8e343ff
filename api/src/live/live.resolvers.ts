import { DomainError } from '@kaskade/domain';
import { requireSender, requireText } from '../graph/prepared-changes';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import type { FeedEvent, Resolvers } from '../graphql/generated/schema';
import { taken, type Alarm } from './alarm';
import type { Feed } from './feed';
import type { PresenceBoard, Present } from './presence';

const MOST_AT_ONCE = 100;

/** The feed, and who is where. */
export function liveResolvers(graphs: WorkspaceGraphs, feed: Feed, board: PresenceBoard): Resolvers {
  /** The one place that says who may follow what: a workspace that is there. Throws NOT_FOUND. */
  const within = async <T>(workspace: string, make: (alarm: Alarm) => AsyncGenerator<T, void, void>) => {
    await graphs.versionOf(workspace);
    return taken(make);
  };
  return {
    Query: {
      revisions: async (_, { workspace, after, first }) => {
        if (first < 1 || first > MOST_AT_ONCE)
          throw new DomainError('INVALID', { reason: 'ARGUMENT', argument: 'first', limit: MOST_AT_ONCE });
        await graphs.versionOf(workspace);
        return feed.after(workspace, after, first);
      },
    },
    Mutation: {
      goTo: (_, { workspace, visit, at }) => {
        requireText('at', at?.id ?? null);
        return board.move(workspace, visit, at ?? null);
      },
    },
    Subscription: {
      revisions: {
        subscribe: (_, { workspace, after }) => within(workspace, (alarm) => feed.follow(workspace, after, alarm)),
        resolve: (event: FeedEvent) => event,
      },
      presence: {
        subscribe: (_, { workspace, visit, actor, name, at }) => {
          requireText('visit', visit);
          requireText('at', at?.id ?? null);
          requireSender({ actor, name });
          return within(workspace, (alarm) => board.visit(workspace, visit, { actor, name, at: at ?? null }, alarm));
        },
        resolve: (others: readonly Present[]) => others,
      },
    },
  };
}
