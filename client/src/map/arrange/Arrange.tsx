import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo, type JSX, type RefObject } from 'react';
import { openEditDialog } from '../../editing/edit-dialog';
import { linkRefusals } from '../../editing/link-refusals';
import { tell, useEdit } from '../../editing/use-edit';
import { useShown } from '../../editing/use-shown';
import { linkNodes } from '../../graph/edits/make-changes';
import { useWords } from '../../view/use-words';
import type { MapIndex } from '../map-index';
import { goalKey } from '../stops';
import { CardDrag } from './CardDrag';
import { LinkDrag } from './LinkDrag';
import { cardAt, isAtStack, laneAt } from './places';
import { PortHandles } from './PortHandles';
import { useGesture, type Gesture } from './use-gesture';

/** What can be done to the map by dragging, where it can be edited; each has a key or a field that does the same. */
export const Arrange = memo(function Arrange({
  frame,
  index,
  far,
  pointed,
  selected,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly index: MapIndex;
  readonly far: boolean;
  /** The stops under the pointer and selected: the ports of a card there show themselves. */
  readonly pointed: string | null;
  readonly selected: string | null;
}): JSX.Element {
  const { say } = useWords();
  const graph = useShown();
  const edit = useEdit();
  const { diagram } = index;

  const link = ({ card, end, at }: Extract<Gesture, { type: 'link' }>): void => {
    const other = cardAt(diagram, at);
    if (other === null) {
      if (isAtStack(diagram, at)) tell({ type: 'notDone', why: say('arrange.refused.stack') });
      return;
    }
    const [parent, child] = end === 'parent' ? [card, other] : [other, card];
    const refusal = linkRefusals(graph, card.goal, end === 'parent' ? 'child' : 'parent')(other.goal);
    if (refusal === null) edit(linkNodes(graph, 'cascadesTo', parent.goal, child.goal));
    else if (other !== card)
      tell({ type: 'notDone', why: say(`arrange.refused.${refusal}`, { parent: parent.title, child: child.title }) });
  };
  const drop = (dropped: Gesture): void => {
    if (dropped.type === 'link') return link(dropped);
    const lane = laneAt(diagram, dropped.at);
    if (lane !== null && lane.level !== dropped.card.level)
      openEditDialog({ type: 'moveGoals', goals: [dropped.card.goal], level: lane.level });
  };
  const gesture = useGesture({ frame, diagram, far, onDrop: drop });

  const handled = useMemo(
    () =>
      [...new Set([pointed, selected])].flatMap((key) =>
        key?.startsWith(goalKey('')) ? (index.cards.get(key.slice(goalKey('').length)) ?? []) : [],
      ),
    [index, pointed, selected],
  );
  return (
    <ViewportPortal>
      {gesture === null && !far && <PortHandles cards={handled} />}
      {gesture?.type === 'link' && <LinkDrag gesture={gesture} diagram={diagram} graph={graph} />}
      {gesture?.type === 'card' && <CardDrag gesture={gesture} diagram={diagram} />}
    </ViewportPortal>
  );
});
