import type { Card } from '@kaskade/diagram';
import type { JSX } from 'react';
import { goalKey } from '../stops';
import css from './Arrange.module.css';
import { portOf } from './places';

const ENDS = ['child', 'parent'] as const;

/** The ports of cards, to be dragged from; by keyboard C does the same. */
export function PortHandles({ cards }: { readonly cards: readonly Card[] }): JSX.Element {
  return (
    <>
      {cards.flatMap((card) =>
        ENDS.map((end) => {
          const { x, y } = portOf(card, end);
          return (
            <div
              key={`${card.goal} ${end}`}
              className={css.port}
              style={{ left: x, top: y }}
              data-port={goalKey(card.goal)}
              data-end={end}
              aria-hidden="true"
            />
          );
        }),
      )}
    </>
  );
}
