import type { GoneCard } from '@kaskade/diagram';
import { memo, type JSX } from 'react';
import { meets, type MapWindow } from '../visible-window';
import css from './marks.module.css';
import { at } from './place';

/** The goals that are gone since the map that this one is seen against, dashed and struck through where they stood. */
export const GoneCards = memo(function GoneCards({
  cards,
  sight,
  far,
}: {
  readonly cards: readonly GoneCard[];
  readonly sight: MapWindow;
  readonly far: boolean;
}): JSX.Element {
  return (
    <>
      {cards
        .filter(({ box }) => meets(box, sight.box))
        .map(({ goal, box, lines, owner, name }) => (
          <div
            key={goal}
            role="img"
            aria-label={name}
            title={name}
            data-gone={goal}
            className={far ? css.goneDot : css.gone}
            style={at(box)}
          >
            {!far && (
              <>
                <b>
                  {lines.map((line, row) => (
                    <div key={row}>{line}</div>
                  ))}
                </b>
                <span>{owner}</span>
              </>
            )}
          </div>
        ))}
    </>
  );
});
