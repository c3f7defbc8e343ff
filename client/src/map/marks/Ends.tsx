import type { Line, LineEnd } from '@kaskade/diagram';
import { memo, type JSX } from 'react';
import { meets, type MapWindow } from '../visible-window';
import css from './marks.module.css';
import { at } from './place';

const RINGS: Partial<Record<LineEnd['form'], string>> = { ring: 'orphan', coOwner: 'coowner' };

/** What lines end in (bars, dots, rings) as named images over the canvas that draws them. */
export const Ends = memo(function Ends({
  lines,
  sight,
}: {
  readonly lines: readonly Line[];
  readonly sight: MapWindow;
}): JSX.Element {
  return (
    <>
      {lines.map(({ id, from, count, end }) => {
        if (end === null || !meets(end.box, sight.box)) return null;
        const ring = RINGS[end.form];
        const mark = ring === undefined ? { 'data-end': end.form } : { 'data-ring': ring };
        return (
          <span
            key={id}
            role="img"
            className={css.end}
            style={at(end.box)}
            data-of={from}
            data-line-of={id}
            data-count={count}
            aria-label={end.name}
            title={end.name}
            {...mark}
          />
        );
      })}
    </>
  );
});
