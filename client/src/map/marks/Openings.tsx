import type { Band } from '@kaskade/diagram';
import { memo, type JSX } from 'react';
import type { MapWindow } from '../visible-window';
import { meets } from '../visible-window';
import { openingKey } from '../stops';
import css from './marks.module.css';
import { at } from './place';

/** The holes in the wool: one button each, with how many goals it counts. */
export const Openings = memo(function Openings({
  bands,
  sight,
  active,
}: {
  readonly bands: readonly Band[];
  readonly sight: MapWindow;
  readonly active: string | null;
}): JSX.Element {
  return (
    <>
      {bands.map((band) =>
        band.openings
          .filter(({ id, box }) => meets(box, sight.box) || active === openingKey(id))
          .map((opening) => (
            <button
              key={opening.id}
              type="button"
              className={css.opening}
              style={at(opening.box)}
              data-opening={opening.kind}
              data-opening-id={opening.id}
              data-band-of={band.id}
              data-through={opening.through}
              data-multiple={opening.multiple}
              data-counts={opening.multiple > 0}
              data-stop={openingKey(opening.id)}
              tabIndex={active === openingKey(opening.id) ? 0 : -1}
              aria-label={opening.name}
            />
          )),
      )}
    </>
  );
});
