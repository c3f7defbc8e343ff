import { bandStrip, type BandStripInput } from '@kaskade/diagram';
import { useId, useMemo, type JSX } from 'react';

/** Between two openings while the wool is made: wide enough that there is wool between them when it is squeezed. */
const PITCH = 56;
const MARGIN = 16;
/** Openings nearer than this, px on the screen, could not be told apart; then not every one is drawn. */
const NEAREST = 5;
/** What is cut off at either side, so that the strip begins and ends with an opening and not with a splinter of wool. */
const CROP = 10;
/** What the half of a blunt end needs beside the wool. */
const SIDE = 4;
/** How far lines stand out over the wool and under it. */
const OUT = 9;

export interface BandStripProps extends Pick<
  BandStripInput,
  'id' | 'index' | 'indexMapped' | 'passed' | 'of' | 'full'
> {
  readonly width: number;
  readonly height: number;
  /** How many of those that pass have a goal at the origin above; the others are drawn as lines without. */
  readonly followed: number;
  /** The upper level is the origin: what stops here is to be discussed first. */
  readonly origin: boolean;
}

/**
 * The band of a boundary on its own: wool, hatching, an opening for each goal that passes and a blunt end for each that does
 * not. The wool is squeezed sideways until all of them have room; lines and ends keep their size. Decorative: the words
 * stand beside it.
 */
export function BandStrip({ width, height, followed, origin, ...input }: BandStripProps): JSX.Element {
  const clip = useId();
  const ends = useId();
  const { id, index, indexMapped, passed, of, full } = input;
  const room = Math.max(width, 2 * MARGIN + PITCH * (Math.min(of, Math.floor(width / NEAREST)) - 1));
  const strip = useMemo(
    () => bandStrip({ id, index, indexMapped, passed, of, width: room, full, openings: true }),
    [id, index, indexMapped, passed, of, room, full],
  );
  const { wool } = strip;
  const squeeze = (width - 2 * SIDE) / (room - 2 * CROP);
  const at = (x: number): number => (x - CROP) * squeeze;
  const top = Math.round((height - strip.height) / 2);
  const tiles = Array.from({ length: wool.repeat }, (_, at) => at * wool.tileWidth);
  // Ends that stand close are narrower, so that they can be counted.
  const [first = 0, second = Number.POSITIVE_INFINITY] = strip.ends;
  const half = Math.max(0.6, Math.min(4.5, ((second - first) * squeeze) / 2 - 2.2));
  const end = origin ? 'var(--high)' : 'var(--med)';
  const solid = (followed * strip.openings.length) / Math.max(1, passed);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-SIDE} ${-top} ${width} ${height}`}
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <path d={wool.pieces} />
      </clipPath>
      <clipPath id={ends}>
        <rect y={-height} width={width - 2 * SIDE} height={3 * height} />
      </clipPath>
      <g clipPath={`url(#${ends})`}>
        <g transform={`scale(${squeeze} 1) translate(${-CROP} 0)`} strokeLinecap="round">
          {wool.bodyTone !== null && <path d={wool.body} fill={`var(--${wool.bodyTone})`} />}
          <g clipPath={`url(#${clip})`}>
            {tiles.flatMap((x) =>
              wool.fibres.map((fibre, which) => (
                <path
                  key={`${x} ${which}`}
                  d={fibre.d}
                  transform={x === 0 ? undefined : `translate(${x} 0)`}
                  stroke={`var(--${fibre.tone})`}
                  strokeWidth={fibre.width}
                  opacity={fibre.opacity}
                  vectorEffect="non-scaling-stroke"
                />
              )),
            )}
          </g>
          <path
            d={wool.walls}
            stroke="var(--wool4)"
            strokeWidth="1.1"
            opacity="0.65"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={wool.hatching}
            stroke="var(--wool4)"
            strokeWidth="0.8"
            opacity="0.62"
            vectorEffect="non-scaling-stroke"
          />
          {index === null ? (
            <path d={wool.closing} stroke="var(--ctl)" strokeWidth="2" strokeDasharray="2 6" strokeLinecap="butt" />
          ) : (
            <path d={wool.closing} stroke="var(--wool4)" strokeWidth="1.2" strokeDasharray={`0.1 ${3.6 / squeeze}`} />
          )}
        </g>
      </g>
      {strip.openings.map((x, place) => (
        <path
          key={x}
          d={`M${at(x)} ${-OUT}V${strip.height + OUT}`}
          stroke={place < solid ? 'var(--accent)' : 'var(--edge)'}
          strokeWidth={place < solid ? 2.25 : 1.25}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {strip.ends.map((x) => (
        <g key={x} transform={`translate(${at(x)} 0)`} stroke={end}>
          <path d={`M0 ${-OUT - 3}V-3`} strokeWidth="1.6" />
          <path d={`M${-half} -1.8H${half}`} strokeWidth="2.8" strokeLinecap="round" />
          {origin && <path d={`M${-half * 0.6} -6.2H${half * 0.6}`} strokeWidth="1.8" strokeLinecap="round" />}
        </g>
      ))}
    </svg>
  );
}
