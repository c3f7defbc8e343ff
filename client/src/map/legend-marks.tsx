import { bandStrip } from '@kaskade/diagram';
import type { SayKey } from '@kaskade/wording';
import type { JSX } from 'react';

type Marks = readonly (readonly [SayKey, JSX.Element])[];

/** Lines, as they run on the map (tokens.md section 5, edges). */
export const LINE_MARKS: Marks = [
  [
    'labels.lineFromOrigin',
    <>
      <path d="M11 0v20" stroke="var(--accent)" strokeWidth="2.25" />
      <circle cx="11" cy="3.5" r="3" fill="var(--accent)" />
      <circle cx="11" cy="16.5" r="3" fill="var(--accent)" />
    </>,
  ],
  [
    'labels.lineWithout',
    <>
      <path d="M11 9v11" stroke="var(--edge)" strokeWidth="1.25" />
      <circle cx="11" cy="6" r="3.4" stroke="var(--edge)" strokeWidth="1.25" />
    </>,
  ],
  ['shell.legend.chosen', <path d="M11 0v20" stroke="var(--accent)" strokeWidth="3.25" />],
  [
    'shell.legend.fan',
    <>
      <path d="M11 0v7" stroke="var(--accent)" strokeWidth="2.25" />
      <path d="M11 7C11 15 4 12 4 20M11 7c0 8 7 5 7 13" stroke="var(--accent)" strokeWidth="2.25" />
    </>,
  ],
  ['shell.legend.within', <path d="M3 6c0 9 16 9 16 0M16 9.5l3-3.5 2.5 4" stroke="var(--accent)" strokeWidth="2" />],
  [
    'shell.legend.skips',
    <>
      <path d="M11 0v20" stroke="var(--accent)" strokeWidth="2.25" strokeDasharray="6 3" />
      <path d="M6 6l5 5 5-5M6 11l5 5 5-5" stroke="var(--low)" strokeWidth="1.5" />
    </>,
  ],
  [
    'shell.legend.inverted',
    <>
      <path d="M11 20V4" stroke="var(--high)" strokeWidth="1.75" strokeDasharray="2 4" />
      <path d="M6.5 8L11 2.5 15.5 8" stroke="var(--high)" strokeWidth="1.7" />
    </>,
  ],
  [
    'shell.legend.stacks',
    <>
      <path d="M11 0v20" stroke="var(--accent)" strokeWidth="4" />
    </>,
  ],
];

/** What is not the same on the map that this one is seen against. */
export const AGAINST_MARKS: Marks = [
  [
    'compare.mark.added',
    <>
      <rect x="2.5" y="3.5" width="18" height="13" rx="3" fill="var(--surface)" stroke="var(--line2)" />
      <path d="M3.5 5.5v9" stroke="var(--ok)" strokeWidth="4" />
    </>,
  ],
  [
    'compare.mark.changed',
    <>
      <rect x="2.5" y="3.5" width="18" height="13" rx="3" fill="var(--surface)" stroke="var(--line2)" />
      <path d="M3.5 5v3.6M3.5 11.4V15" stroke="var(--accent)" strokeWidth="4" />
    </>,
  ],
  [
    'compare.mark.removed',
    <>
      <rect
        x="2.5"
        y="3.5"
        width="18"
        height="13"
        rx="3"
        stroke="var(--ink3)"
        strokeWidth="1.5"
        strokeDasharray="4 3"
      />
      <path d="M6 10h11" stroke="var(--ink3)" strokeWidth="1.2" />
    </>,
  ],
  [
    'compare.legend.thickness',
    <rect x="1" y="5" width="20" height="10" stroke="var(--accent2)" strokeWidth="1.5" strokeDasharray="5 3" />,
  ],
];

/** What a line ends in, or begins without. */
export const END_MARKS: Marks = [
  [
    'shell.legend.stopsAtOrigin',
    <>
      <path d="M11 0v13" stroke="var(--high)" strokeWidth="1.75" />
      <rect x="2" y="13" width="18" height="4.5" rx="2" fill="var(--high)" />
      <rect x="5.25" y="7.5" width="11.5" height="2.8" rx="1.3" fill="var(--high)" />
    </>,
  ],
  [
    'shell.legend.stopsBelow',
    <>
      <path d="M11 0v13" stroke="var(--med)" strokeWidth="1.75" />
      <rect x="2" y="13" width="18" height="4.5" rx="2" fill="var(--med)" />
    </>,
  ],
  [
    'labels.stopsHere',
    <>
      <path d="M11 0v12" stroke="var(--ink3)" strokeWidth="1.5" />
      <circle cx="11" cy="13" r="4" fill="var(--ink3)" />
    </>,
  ],
  [
    'shell.legend.coOwned',
    <>
      <path d="M11 0v9" stroke="var(--accent)" strokeWidth="2.25" />
      <circle cx="11" cy="13.5" r="4.5" stroke="var(--accent)" strokeWidth="2" />
    </>,
  ],
  [
    'labels.noParent',
    <>
      <path d="M11 20V8.6" stroke="var(--med)" strokeWidth="1.6" strokeDasharray="3.5 3.5" />
      <circle cx="11" cy="5" r="3.6" stroke="var(--med)" strokeWidth="1.6" />
    </>,
  ],
  [
    'shell.legend.noInitiative',
    <>
      <path d="M11 4v6" stroke="var(--med)" strokeWidth="1.6" />
      <rect x="5" y="10" width="12" height="3.6" rx="1.6" fill="var(--med)" />
    </>,
  ],
];

/** What lies on cards, and what lies beside them. */
export const CARD_MARKS: Marks = [
  [
    'shell.legend.progress',
    <>
      <path d="M2 12h18" stroke="var(--track)" strokeWidth="3" />
      <path d="M2 12h11" stroke="var(--fill)" strokeWidth="3" />
    </>,
  ],
  ['labels.noIndicator', <path d="M2 12h18" stroke="var(--ctl)" strokeWidth="1.5" strokeDasharray="3 4" />],
  [
    'labels.notPlaced',
    <rect x="2.5" y="5" width="17" height="11" rx="3" stroke="var(--ctl)" strokeDasharray="3 2.5" />,
  ],
  [
    'shell.legend.stack',
    <>
      <rect x="2.5" y="7" width="17" height="10" rx="3" fill="var(--surface)" stroke="var(--line2)" />
      <rect x="2.5" y="4" width="17" height="10" rx="3" fill="var(--surface)" stroke="var(--ctl)" />
    </>,
  ],
  [
    'labels.kind.initiative',
    <rect x="7" y="6" width="8" height="8" rx="1.5" fill="var(--fill)" transform="rotate(45 11 10)" />,
  ],
  [
    'labels.networkKind.professional',
    <rect x="7.5" y="2" width="7" height="16" rx="3.5" stroke="var(--ink3)" strokeWidth="1.4" />,
  ],
  [
    'labels.networkKind.cross',
    <>
      <rect x="6.5" y="2" width="9" height="16" rx="4.5" stroke="var(--ink3)" strokeWidth="1.4" />
      <rect x="9" y="4.5" width="4" height="11" rx="2" stroke="var(--ctl)" />
    </>,
  ],
  [
    'labels.networkStatus.trial',
    <rect
      x="7.5"
      y="2"
      width="7"
      height="16"
      rx="3.5"
      stroke="var(--ink3)"
      strokeWidth="1.4"
      strokeDasharray="3 2.4"
    />,
  ],
];

type WoolKind = 'open' | 'noticeable' | 'dense' | 'hatched' | 'none' | 'opening';
const SHARES: Readonly<Record<WoolKind, readonly [index: number | null, mapped: number | null]>> = {
  open: [0.2, 0.2],
  noticeable: [0.4, 0.4],
  dense: [0.8, 0.8],
  hatched: [0.8, null],
  none: [null, null],
  opening: [0.8, 0.8],
};
const WIDTH = 34;
const FULL = 20;

/** A piece of wool of one class, of the same make as on the map. */
export function WoolMark({ kind }: { readonly kind: WoolKind }): JSX.Element {
  const [index, indexMapped] = SHARES[kind];
  const one = kind === 'opening' ? 1 : 0;
  const { wool, height } = bandStrip({
    id: 'legend',
    index,
    indexMapped,
    passed: one,
    of: one,
    width: WIDTH,
    full: FULL,
    openings: kind === 'opening',
  });
  const clip = `legend-${kind}`;
  return (
    <svg
      width={WIDTH}
      height={FULL}
      viewBox={`0 ${(height - FULL) / 2} ${WIDTH} ${FULL}`}
      fill="none"
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <path d={wool.pieces} />
      </clipPath>
      <g clipPath={`url(#${clip})`} strokeLinecap="round">
        {wool.bodyTone && <path d={wool.body} fill={`var(--${wool.bodyTone})`} />}
        {wool.fibres.map(({ d, tone, width, opacity }) => (
          <path key={tone} d={d} stroke={`var(--${tone})`} strokeWidth={width} opacity={opacity} />
        ))}
      </g>
      <path d={wool.walls} stroke="var(--wool4)" strokeWidth="1.1" opacity="0.65" />
      <path d={wool.hatching} stroke="var(--wool4)" strokeWidth="0.8" opacity="0.62" />
      {index === null ? (
        <path
          d={wool.closing === '' ? `M0 ${height / 2}H${WIDTH}` : wool.closing}
          stroke="var(--ctl)"
          strokeWidth="2"
          strokeDasharray="2 6"
        />
      ) : (
        <path
          d={wool.closing}
          stroke="var(--wool4)"
          strokeWidth="1.2"
          strokeDasharray="0.1 3.6"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
