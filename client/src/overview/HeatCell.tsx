import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import type { SightCounts } from '../reading/figures';
import css from './HeatCell.module.css';

const WIDTH = 36;

/** The shade of a cell: how many of its leaders are mapped but have no line of sight; null where a cell is not shaded. */
export function heatOf({ connected, leaders, unmapped }: SightCounts): 1 | 2 | 3 | 4 | null {
  if (leaders < 3 || unmapped === leaders) return null;
  const without = leaders - connected - unmapped;
  if (without === 0) return 1;
  if (without === leaders) return 4;
  return without * 2 < leaders ? 2 : 3;
}

/** Leaders with a line of sight, of those in the cell: `2 af 3` and a bar in three parts. Counts, never percentages. */
export function HeatCell({
  counts,
  total,
}: {
  readonly counts: SightCounts | null;
  readonly total?: boolean;
}): JSX.Element {
  const words = useWords();
  if (counts === null || counts.leaders === 0) return <span className={`${css.cell} ${css.none}`}>–</span>;
  const { connected, leaders, unmapped } = counts;
  if (unmapped === leaders) {
    return (
      <span className={`${css.cell} ${css.unmapped}`}>{words.say('labels.band.unmapped', { count: unmapped })}</span>
    );
  }
  const heat = heatOf(counts);
  const look = heat === null ? css.plain : css[`heat${heat}`];
  return (
    <span className={[css.cell, look, total ? css.total : ''].join(' ')}>
      {words.say('labels.ofCount', { count: connected, of: leaders })}
      {unmapped > 0 && (
        <span className="hidden-visually">, {words.say('labels.band.unmapped', { count: unmapped })}</span>
      )}
      <CellBar counts={counts} />
    </span>
  );
}

function CellBar({ counts: { connected, leaders, unmapped } }: { readonly counts: SightCounts }): JSX.Element {
  const mapped = (WIDTH * (leaders - unmapped)) / leaders;
  return (
    <svg width={WIDTH + 2} height="8" viewBox={`-1 -1 ${WIDTH + 2} 8`} aria-hidden="true">
      {unmapped > 0 && (
        <rect
          x={mapped + 0.6}
          y="0.6"
          width={Math.max(1, WIDTH - mapped - 1.2)}
          height="4.8"
          rx="2"
          fill="none"
          className={css.dots}
        />
      )}
      <rect width={mapped} height="6" rx={Math.min(3, mapped / 2)} className={css.without} />
      <rect width={(WIDTH * connected) / leaders} height="6" rx="3" fill="var(--ink2)" />
    </svg>
  );
}
