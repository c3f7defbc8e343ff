import type { Card } from '@kaskade/diagram';
import type { JSX } from 'react';
import { Icon } from '../../ui/Icon';
import css from './Arrange.module.css';

const AROUND = 4;

/** The cards that are marked: a double edge and a tick, so that it is not told by colour alone. */
export function MarkedCards({ cards }: { readonly cards: readonly Card[] }): JSX.Element {
  return (
    <>
      {cards.map(({ goal, box: { x, y, width, height } }) => (
        <div
          key={goal}
          className={css.marked}
          style={{ left: x - AROUND, top: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND }}
          data-marked={goal}
          aria-hidden="true"
        >
          <span>
            <Icon name="check" size={12} />
          </span>
        </div>
      ))}
    </>
  );
}
