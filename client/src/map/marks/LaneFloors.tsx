import type { Lane, Tray } from '@kaskade/diagram';
import type { JSX } from 'react';
import { useMapZoom } from '../map-zoom';
import { PlacedWords } from '../PlacedWords';
import css from './marks.module.css';
import { at } from './place';

/** Where the floors of the levels lie, and the tray of goals that have none (the canvas draws them), with the words on lanes that are empty. */
export function LaneFloors({
  lanes,
  tray,
}: {
  readonly lanes: readonly Lane[];
  readonly tray: Tray | null;
}): JSX.Element {
  const { step, textSize } = useMapZoom();
  return (
    <>
      {tray && <div className={css.tray} style={at(tray.box)} data-tray="" />}
      {lanes.map((lane) => (
        <div key={lane.level} className={css.lane} style={at(lane.box)} data-lane={lane.level} />
      ))}
      {step !== 'far' && (
        <svg className={css.words}>
          <PlacedWords texts={lanes.flatMap(({ empty }) => empty ?? [])} least={textSize} />
        </svg>
      )}
    </>
  );
}
