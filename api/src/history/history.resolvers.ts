import { DomainError } from '@kaskade/domain';
import type { Clock } from '../clock';
import { changesOut } from '../graph/change-output';
import { CHANGES_LIMIT } from '../graph/graph.resolvers';
import type { AtInput, Resolvers } from '../graphql/generated/schema';
import type { Store } from '../neo4j/store';
import { readChangers, readHistory } from './history';
import type { At, PastGraphs } from './past-graphs';
import type { Snapshots } from './snapshots';

/** Who changed what when, and names for how it was. */
export function historyResolvers(
  store: Store,
  clock: Pick<Clock, 'startOf'>,
  past: PastGraphs,
  snapshots: Snapshots,
): Resolvers {
  return {
    Query: {
      history: (_, { workspace, subject, actor, from, to, before, first }) => {
        const question = {
          subject: subject ?? null,
          actor: actor ?? null,
          from: from ?? null,
          to: to ?? null,
          before: before ?? null,
          first,
        };
        return store.read((tx) => readHistory(tx, workspace, question, clock));
      },
      changers: (_, { workspace }) => store.read((tx) => readChangers(tx, workspace)),
      inverse: async (_, { workspace, operation }) => {
        const changes = await past.inverseOf(workspace, operation);
        if (changes.length > CHANGES_LIMIT)
          throw new DomainError('TOO_LARGE', { reason: 'CHANGES', limit: CHANGES_LIMIT });
        return changesOut(changes, []);
      },
      snapshots: (_, { workspace }) => snapshots.list(workspace),
    },
    Mutation: {
      addSnapshot: (_, { workspace, snapshot: { id, version, name, note, actor, by } }) =>
        snapshots.add(workspace, { id, version: version ?? null, name, note: note ?? null, actor, by: by ?? null }),
      renameSnapshot: (_, { workspace, id, name, note }) => snapshots.rename(workspace, id, name, note ?? null),
      removeSnapshot: async (_, { workspace, id }) => {
        await snapshots.remove(workspace, id);
        return id;
      },
    },
  };
}

/** A point in the history as it came over the wire; null where none is given. */
export function atOf(at: AtInput | null | undefined): At | null {
  if (!at) return null;
  if (at.version) return { version: at.version };
  if (typeof at.day === 'string') return { day: at.day };
  throw new DomainError('INVALID', { reason: 'ARGUMENT', argument: 'at' });
}
