import type { Band, Line, PlacedText } from '@kaskade/diagram';
import { memo, type JSX } from 'react';
import { useMapZoom } from '../map-zoom';
import { PlacedWords } from '../PlacedWords';
import { meets, type MapWindow } from '../visible-window';
import css from './marks.module.css';

/** How far a word may reach from where it is placed, px. */
const REACH = 160;

/** The words beside openings and lines: `×2`, `18 af 24`, a co-owner's name, `springer … over`. The marks' names say the same. */
export const Labels = memo(function Labels({
  bands,
  lines,
  heading,
  sight,
}: {
  readonly bands: readonly Band[];
  readonly lines: readonly Line[];
  /** The word over the networks. */
  readonly heading: PlacedText | null;
  readonly sight: MapWindow;
}): JSX.Element {
  const { textSize } = useMapZoom();
  const seen = (text: PlacedText | null): readonly PlacedText[] =>
    text !== null && meets({ x: text.x - REACH, y: text.y - REACH, width: 2 * REACH, height: 2 * REACH }, sight.box)
      ? [text]
      : [];
  const onLanes = [...seen(heading), ...lines.flatMap(({ labels }) => labels.flatMap(seen))];
  const onBands = [
    ...bands.flatMap(({ openings }) => openings.flatMap(({ label }) => seen(label))),
    ...lines.flatMap(({ end }) => (end === null ? [] : seen(end.label))),
  ];
  return (
    <svg className={css.words} aria-hidden="true">
      <PlacedWords texts={onLanes} least={textSize} />
      <g className={css.overLines}>
        <PlacedWords texts={onBands} least={textSize} />
      </g>
    </svg>
  );
});
