import type { Box, MapDiagram } from '@kaskade/diagram';
import type { Graph } from '@kaskade/domain';
import { useMemo, type JSX } from 'react';
import { linkRefusals } from '../../editing/link-refusals';
import { useWords } from '../../view/use-words';
import css from './Arrange.module.css';
import { DragNote } from './DragNote';
import { cardAt, portOf } from './places';
import type { Gesture } from './use-gesture';

/** Around a card that a link may be dropped on, and how round its corners are. */
const AROUND = 3;
const ROUND = 9;
const corner = `a${ROUND} ${ROUND} 0 0 1 `;
const frameOf = ({ x, y, width, height }: Box): string => {
  const [across, down] = [width + 2 * (AROUND - ROUND), height + 2 * (AROUND - ROUND)];
  return (
    `M${x - AROUND + ROUND} ${y - AROUND}h${across}${corner}${ROUND} ${ROUND}v${down}${corner}${-ROUND} ${ROUND}` +
    `h${-across}${corner}${-ROUND} ${-ROUND}v${-down}${corner}${ROUND} ${-ROUND}z`
  );
};

/** A link while it is dragged: from the port to the pointer, with the cards that it may be dropped on lit up. */
export function LinkDrag({
  gesture: { card, end, at },
  diagram,
  graph,
}: {
  readonly gesture: Extract<Gesture, { type: 'link' }>;
  readonly diagram: MapDiagram;
  readonly graph: Graph;
}): JSX.Element {
  const { say } = useWords();
  const wanted = end === 'parent' ? 'child' : 'parent';
  const refusal = useMemo(() => linkRefusals(graph, card.goal, wanted), [graph, card.goal, wanted]);
  const lit = useMemo(
    () =>
      [...diagram.cards, ...(diagram.tray?.cards ?? [])]
        .filter(({ goal }) => refusal(goal) === null)
        .map(({ box }) => frameOf(box))
        .join(''),
    [diagram, refusal],
  );
  const other = cardAt(diagram, at);
  const why = other === null || other.goal === card.goal ? null : refusal(other.goal);
  const from = portOf(card, end);
  const to = other === null || refusal(other.goal) !== null ? at : portOf(other, wanted);
  const bend = (to.y - from.y) * 0.55;
  const names = end === 'parent' ? { parent: card, child: other } : { parent: other, child: card };
  const titles = { parent: names.parent?.title ?? '', child: names.child?.title ?? '' };
  const words =
    why !== null
      ? say(`arrange.refused.${why}`, titles)
      : other === null || other.goal === card.goal
        ? say(`arrange.link.${wanted}`)
        : say('arrange.link.make', titles);
  return (
    <>
      <svg className={css.drawn} aria-hidden="true">
        <path className={css.lit} d={lit} />
        <path
          className={why === null ? css.line : css.refused}
          d={`M${from.x} ${from.y}C${from.x} ${from.y + bend} ${to.x} ${to.y - bend} ${to.x} ${to.y}`}
        />
        <circle className={why === null ? css.end : css.endRefused} cx={to.x} cy={to.y} r="4" />
      </svg>
      <DragNote at={at} isRefused={why !== null}>
        {words}
      </DragNote>
    </>
  );
}
