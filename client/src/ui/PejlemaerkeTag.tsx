import type { JSX } from 'react';
import css from './PejlemaerkeTag.module.css';

/** A pejlemærke's code on its colour; `place` is its place in the order (0 first), the palette repeats from the eighth. */
export function PejlemaerkeTag({
  code,
  place,
  name,
}: {
  readonly code: string;
  readonly place: number;
  /** The full name, as tooltip and accessible name. */
  readonly name?: string;
}): JSX.Element {
  return (
    <span className={css.tag} style={{ background: `var(--p${(place % 7) + 1})` }} title={name}>
      {code}
      {name !== undefined && <span className="hidden-visually">{` ${name}`}</span>}
    </span>
  );
}
