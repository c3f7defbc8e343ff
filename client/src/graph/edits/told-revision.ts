import type { RevisionFieldsFragment } from '../../generated/graphql';
import { changeOf } from './change-input';
import type { Revision } from './edit-state';

/** What is told of a revision. */
export const REVISION_FIELDS = /* GraphQL */ `
  fragment RevisionFields on Revision {
    epoch
    revision
    operation
    actor
    name
    at
    cells
    changes {
      __typename
      ... on AddedNode {
        kind
        id
        fields {
          field
          value {
            text
            number
            flag
          }
        }
      }
      ... on SetField {
        holder
        id
        field
        was {
          text
          number
          flag
        }
        is {
          text
          number
          flag
        }
      }
      ... on RemovedNode {
        kind
        id
      }
      ... on AddedLink {
        link
        from
        to
        fields {
          field
          value {
            text
            number
            flag
          }
        }
      }
      ... on RemovedLink {
        link
        from
        to
      }
    }
  }
`;

/** A revision as the contract tells of it. */
export const revisionOf = ({
  epoch,
  revision,
  operation,
  actor,
  name,
  at,
  changes,
}: RevisionFieldsFragment): Revision => ({
  ...{ epoch, revision, operation, actor, at },
  name: name ?? null,
  changes: changes.map(changeOf),
});
