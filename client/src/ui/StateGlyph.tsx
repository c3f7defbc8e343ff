import type { GoalState } from '@kaskade/analysis';
import type { JSX } from 'react';

/**
 * What a goal looks like under its card, as a glyph of 14 × 14: line with port, line with ring, blunt end, solid dot, bar.
 * `followed`: a goal at the origin is above. Decorative: the words stand beside it.
 */
export function StateGlyph({
  state,
  followed,
  origin,
}: {
  readonly state: GoalState;
  readonly followed: boolean;
  /** The goal is at the origin: a stop there is to be discussed first. */
  readonly origin: boolean;
}): JSX.Element | null {
  const line = followed ? 'var(--accent)' : 'var(--edge)';
  const width = followed ? 2.25 : 1.25;
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden="true" style={{ flex: 'none' }}>
      {glyph(state, line, width, followed, origin)}
    </svg>
  );
}

function glyph(state: GoalState, line: string, width: number, followed: boolean, origin: boolean): JSX.Element | null {
  switch (state) {
    case 'passes':
      return followed ? (
        <>
          <path d="M7 2v10" stroke={line} strokeWidth={width} />
          <circle cx="7" cy="2.6" r="2.2" fill={line} />
          <circle cx="7" cy="11.4" r="2.2" fill={line} />
        </>
      ) : (
        <>
          <path d="M7 5v9" stroke={line} strokeWidth={width} />
          <circle cx="7" cy="3" r="2.3" stroke={line} strokeWidth="1.2" />
        </>
      );
    case 'passesCoOwned':
      return (
        <>
          <path d="M7 0v7" stroke={line} strokeWidth={width} />
          <circle cx="7" cy="10" r="3" stroke={line} strokeWidth={followed ? 2 : 1.4} />
        </>
      );
    case 'stops':
      return origin ? (
        <>
          <path d="M7 0v8.5" stroke="var(--high)" strokeWidth="1.75" />
          <path d="M3.6 8h6.8" stroke="var(--high)" strokeWidth="1.7" />
          <path d="M1.4 11.4h11.2" stroke="var(--high)" strokeWidth="2.6" />
        </>
      ) : (
        <>
          <path d="M7 0v9.5" stroke="var(--med)" strokeWidth="1.75" />
          <path d="M2 11h10" stroke="var(--med)" strokeWidth="3" strokeLinecap="round" />
        </>
      );
    case 'stopsHere':
      return (
        <>
          <path d="M7 0v8" stroke="var(--ink3)" strokeWidth="1.5" />
          <circle cx="7" cy="9.8" r="3.2" fill="var(--ink3)" />
        </>
      );
    case 'hasInitiative':
      return <path d="M7 2.6l4.4 4.4L7 11.4 2.6 7z" fill="var(--fill)" />;
    case 'hasNoInitiative':
      return (
        <>
          <path d="M7 2v5" stroke="var(--med)" strokeWidth="1.75" />
          <path d="M2 8.5h10" stroke="var(--med)" strokeWidth="3" />
        </>
      );
    case 'bottom':
    case 'unplaced':
      return null;
    default:
      return state satisfies never;
  }
}
