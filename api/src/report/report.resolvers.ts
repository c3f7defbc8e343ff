import type { Resolvers } from '../graphql/generated/schema';
import type { Reports } from './reports.service';

/** Figures, points and the map's payload. */
export function reportResolvers(reports: Reports): Resolvers {
  return {
    Query: {
      report: (_, { workspace, asOf }) => reports.report(workspace, asOf ?? null),
      mapGraph: (_, { workspace, since }) => reports.mapGraph(workspace, since ?? null),
    },
  };
}
