import type { PathBetweenQuery, PathBetweenQueryVariables } from '../generated/graphql';
import { ask } from '../graph/ask';
import type { Hit } from './search-index';

const PATH = /* GraphQL */ `
  query PathBetween($workspace: ID!, $from: NodeRefInput!, $to: NodeRefInput!) {
    path(workspace: $workspace, from: $from, to: $to) {
      cascade
      nodes {
        kind
        id
        text
      }
      links {
        kind
        forward
      }
    }
  }
`;

/** A way between two nodes, both ends included; null: there is none. */
export type FoundPath = PathBetweenQuery['path'];

/** The shortest way between two nodes, found by the store. Throws ApiError. */
export async function findPath(workspace: string, from: Hit, to: Hit): Promise<FoundPath> {
  const ref = ({ type, id }: Hit): { kind: Hit['type']; id: string } => ({ kind: type, id });
  const { path } = await ask<PathBetweenQuery, PathBetweenQueryVariables>(PATH, {
    workspace,
    from: ref(from),
    to: ref(to),
  });
  return path;
}
