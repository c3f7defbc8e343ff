import { lazy, Suspense, type ComponentProps, type JSX } from 'react';

// They are read when there is something to show: the panels come with the first screen.
const LazyAsides = lazy(async () => ({ default: (await import('./AsideList')).AsideList }));
const LazyAgreements = lazy(async () => ({ default: (await import('./Agreements')).Agreements }));
const LazyItems = lazy(async () => ({ default: (await import('./Agreements')).AgreementItems }));

/** The points that are set aside, to be unfolded. */
export const Asides = (props: ComponentProps<typeof LazyAsides>): JSX.Element | null =>
  props.points.length === 0 ? null : (
    <Suspense fallback={null}>
      <LazyAsides {...props} />
    </Suspense>
  );

/** The agreements of a goal or a boundary. */
export const Agreements = (props: ComponentProps<typeof LazyAgreements>): JSX.Element => (
  <Suspense fallback={null}>
    <LazyAgreements {...props} />
  </Suspense>
);

/** Agreements one below the other. */
export const AgreementItems = (props: ComponentProps<typeof LazyItems>): JSX.Element => (
  <Suspense fallback={null}>
    <LazyItems {...props} />
  </Suspense>
);
