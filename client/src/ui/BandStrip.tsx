import { bandStrip, type BandStripInput } from '@kaskade/diagram';
import { useId, useMemo, type JSX } from 'react';

/** A strip never gets smaller than this beside the map, or its openings could not be told apart. */
const SMALLEST = 0.4;
/** Between two openings, and beside the outermost, on the map. */
const PITCH = 30;
const MARGIN = 16;
/** How far lines stand out over the wool and under it. */
const OUT = 9;

export interface BandStripProps extends Pick<BandStripInput, 'id' | 'index' | 'indexMapped' | 'passed' | 'of' | 'full'> {
  readonly width: number;
  readonly height: number;
  /** How many of those that pass have a goal at the origin above; the others are drawn as lines without. */
  readonly followed: number;
  /** The upper level is the origin: what stops here is to be discussed first. */
  readonly origin: boolean;
}

/**
 * The band of a boundary on its own: wool, hatching, an opening for each goal that passes and a blunt end for each that does
 * not. Drawn as on the map and made smaller until all of them have room. Decorative: the words stand beside it.
 */
export function BandStrip({ width, height, followed, origin, ...input }: BandStripProps): JSX.Element {
  const clip = useId();
  const { id, index, indexMapped, passed, of, full } = input;
  const scale = Math.max(SMALLEST, Math.min(1, width / (2 * MARGIN + PITCH * Math.max(0, of - 1))));
  const strip = useMemo(
    () =>
      bandStrip({ id, index, indexMapped, passed, of, width: width / scale, full: full / scale, openings: true }),
    [id, index, indexMapped, passed, of, width, full, scale],
  );
  const { wool } = strip;
  const whole = height / scale;
  const top = Math.round((whole - strip.height) / 2);
  const tiles = Array.from({ length: wool.repeat }, (_, at) => at * wool.tileWidth);
  const end = origin ? 'var(--high)' : 'var(--med)';
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 ${-top} ${strip.width} ${whole}`}
      fill="none"
      aria-hidden="true"
      style={{ flex: 'none', maxWidth: '100%' }}
    >
      <clipPath id={clip}>
        <path d={wool.pieces} />
      </clipPath>
      {wool.bodyTone !== null && <path d={wool.body} fill={`var(--${wool.bodyTone})`} />}
      <g clipPath={`url(#${clip})`} strokeLinecap="round">
        {tiles.flatMap((x) =>
          wool.fibres.map((fibre, at) => (
            <path
              key={`${x} ${at}`}
              d={fibre.d}
              transform={x === 0 ? undefined : `translate(${x} 0)`}
              stroke={`var(--${fibre.tone})`}
              strokeWidth={fibre.width}
              opacity={fibre.opacity}
            />
          )),
        )}
      </g>
      <path d={wool.walls} stroke="var(--wool4)" strokeWidth="1.1" opacity="0.65" />
      <path d={wool.hatching} stroke="var(--wool4)" strokeWidth="0.8" opacity="0.62" strokeLinecap="round" />
      {index === null ? (
        <path d={wool.closing} stroke="var(--ctl)" strokeWidth="2" strokeDasharray="2 6" />
      ) : (
        <path d={wool.closing} stroke="var(--wool4)" strokeWidth="1.2" strokeDasharray="0.1 3.6" strokeLinecap="round" />
      )}
      {strip.openings.map((x, at) => (
        <path
          key={x}
          d={`M${x} ${-OUT}V${strip.height + OUT}`}
          stroke={at < (followed * strip.openings.length) / Math.max(1, passed) ? 'var(--accent)' : 'var(--edge)'}
          strokeWidth={at < (followed * strip.openings.length) / Math.max(1, passed) ? 2.25 : 1.25}
        />
      ))}
      {strip.ends.map((x) => (
        <g key={x} stroke={end}>
          <path d={`M${x} ${-OUT - 6}V-3`} strokeWidth="1.75" />
          <path d={`M${x - 7} -2.2H${x + 7}`} strokeWidth={origin ? 3.4 : 3.6} strokeLinecap="round" />
          {origin && <path d={`M${x - 4.4} -7.4H${x + 4.4}`} strokeWidth="2.2" strokeLinecap="round" />}
        </g>
      ))}
    </svg>
  );
}
