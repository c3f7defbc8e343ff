import type { Segment } from '@kaskade/wording';
import { Fragment, type JSX } from 'react';

/** A sentence whose names stand in full weight. */
export function Rich({ segments }: { readonly segments: readonly Segment[] }): JSX.Element {
  return (
    <>
      {segments.map((segment, at) =>
        segment.strong ? <b key={at}>{segment.text}</b> : <Fragment key={at}>{segment.text}</Fragment>,
      )}
    </>
  );
}
