import type { Card } from '@kaskade/diagram';
import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import css from './Tip.module.css';
import { useZoom } from './use-camera';

/** A clamped title, and an owner that is cut, whole: shown under the card while it is hovered or in focus. */
export function Tip({ card }: { readonly card: Card }): JSX.Element {
  const zoom = useZoom();
  const { say } = useWords();
  const { box, title, owner, mark } = card;
  return (
    <div
      className={css.tip}
      style={{ transform: `translate(${box.x}px, ${box.y + box.height + 10 / zoom}px) scale(${1 / zoom})` }}
      aria-hidden="true"
    >
      <b>{title}</b>
      {mark !== null && <span>{say(`compare.mark.${mark}`)}</span>}
      <span>{owner.full}</span>
    </div>
  );
}

/** Whether a card says less than it knows. */
export const isCut = (card: Card): boolean => card.clamped || card.owner.text !== card.owner.full;
