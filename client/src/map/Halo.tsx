import type { Box } from '@kaskade/diagram';
import type { JSX } from 'react';
import css from './Halo.module.css';

const AROUND = 7;

/** One pulse around what a jump has led to; with reduced motion it stands still for two seconds instead. */
export function Halo({ box }: { readonly box: Box }): JSX.Element {
  return (
    <div
      className={css.halo}
      style={{
        left: box.x - AROUND,
        top: box.y - AROUND,
        width: box.width + 2 * AROUND,
        height: box.height + 2 * AROUND,
      }}
      aria-hidden="true"
    />
  );
}
