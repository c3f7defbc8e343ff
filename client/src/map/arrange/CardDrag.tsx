import type { MapDiagram } from '@kaskade/diagram';
import { levelInSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { useShown } from '../../editing/use-shown';
import { useWords } from '../../view/use-words';
import { at as placedAt } from '../marks/place';
import css from './Arrange.module.css';
import { DragNote } from './DragNote';
import { laneAt } from './places';
import type { Gesture } from './use-gesture';

/** A card on its way to another lane, which shows that it is the one. */
export function CardDrag({
  gesture: { card, from, at },
  diagram,
}: {
  readonly gesture: Extract<Gesture, { type: 'card' }>;
  readonly diagram: MapDiagram;
}): JSX.Element {
  const { say, language } = useWords();
  const graph = useShown();
  const lane = laneAt(diagram, at);
  const level = graph.nodes.level.get(lane?.level ?? '');
  const isOther = lane !== null && lane.level !== card.level;
  const { x, y, width, height } = card.box;
  return (
    <>
      {isOther && <div className={css.lane} style={placedAt(lane.box)} />}
      <div
        className={css.card}
        style={placedAt({ x: x + at.x - from.x, y: y + at.y - from.y, width, height })}
        aria-hidden="true"
      >
        {card.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      {level && (
        <DragNote at={at}>
          {say(isOther ? 'arrange.move.here' : 'arrange.move.stays', { level: levelInSentence(level, language) })}
        </DragNote>
      )}
    </>
  );
}
