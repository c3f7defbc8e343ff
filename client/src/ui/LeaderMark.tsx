import type { LeaderState } from '@kaskade/analysis';
import type { JSX } from 'react';

const BODY = 'M1.2 11.4c0-3.3 1.9-5 4.8-5s4.8 1.7 4.8 5z';
const HOLLOW = 'M1.6 11.2c0-3 1.7-4.6 4.4-4.6s4.4 1.6 4.4 4.6z';

/** A leader's mark: filled has a line up, outlined has not, a dotted circle with `?` is not mapped. Decorative: the words stand beside it. */
export function LeaderMark({ state, size = 12 }: { readonly state: LeaderState; readonly size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      {state === 'unmapped' ? (
        <g fill="none">
          <circle
            cx="6"
            cy="6"
            r="5.4"
            stroke="var(--mark-dots, var(--ink3))"
            strokeWidth="1.2"
            strokeDasharray="1.3 1.53"
          />
          <path
            d="M4.5 4.7c0-2.1 3.1-2.1 3.1 0 0 1.2-1.55 1.15-1.55 2.45M6.05 9.15h.01"
            stroke="var(--mark, var(--ink2))"
            strokeWidth="1.25"
            strokeLinecap="round"
          />
        </g>
      ) : (
        <g
          fill={state === 'connected' ? 'var(--mark, var(--ink2))' : 'var(--mark-inside, none)'}
          stroke="var(--mark, var(--ink2))"
          strokeWidth={state === 'connected' ? 0.8 : 1.2}
          strokeLinejoin="round"
        >
          <circle
            cx="6"
            cy="3.1"
            r={state === 'connected' ? 2.7 : 2.4}
            stroke={state === 'connected' ? 'none' : undefined}
          />
          <path d={state === 'connected' ? BODY : HOLLOW} />
        </g>
      )}
    </svg>
  );
}
