import type { Resolvers } from '../graphql/generated/schema';
import { atOf } from '../history/history.resolvers';
import type { Reports } from './reports.service';

/** Figures, points and the map's payload. */
export function reportResolvers(reports: Reports): Resolvers {
  return {
    Query: {
      report: (_, { workspace, asOf, at }) => reports.report(workspace, asOf ?? null, atOf(at)),
      mapGraph: (_, { workspace, since, at }) => reports.mapGraph(workspace, since ?? null, atOf(at)),
    },
  };
}
