import { byCodePoint } from '@kaskade/domain';
import { ViewportPortal } from '@xyflow/react';
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, type JSX, type RefObject } from 'react';
import { openEditDialog } from '../../editing/edit-dialog';
import { linkRefusals } from '../../editing/link-refusals';
import { markGoals, unmarkAll, useMarkedGoals } from '../../editing/marked-goals';
import { tell, useEdit } from '../../editing/use-edit';
import { useShown } from '../../editing/use-shown';
import { linkNodes } from '../../graph/edits/make-changes';
import { useWords } from '../../view/use-words';
import type { MapIndex } from '../map-index';
import { at as placedAt } from '../marks/place';
import { goalKey } from '../stops';
import css from './Arrange.module.css';
import { CardDrag } from './CardDrag';
import { LinkDrag } from './LinkDrag';
import { MarkedCards } from './MarkedCards';
import { boxBetween, cardAt, goalsIn, isAtStack, laneAt } from './places';
import { PortHandles } from './PortHandles';
import { useGesture, type Gesture } from './use-gesture';
import { useMarkKeys } from './use-mark-keys';

const MarkedBar = lazy(async () => ({ default: (await import('../../editing/MarkedBar')).MarkedBar }));

const goalAt = (key: string | null): string | null =>
  key?.startsWith(goalKey('')) ? key.slice(goalKey('').length) : null;

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
  const { goals } = useMarkedGoals();
  // What others have deleted meanwhile is marked no more.
  const marked = useMemo(
    () => [...goals].filter((goal) => graph.nodes.goal.has(goal)).sort(byCodePoint),
    [goals, graph],
  );
  useEffect(() => unmarkAll, []);
  // A goal that is selected is the first of those that are marked by clicks.
  const begin = useCallback(() => {
    const first = goalAt(selected);
    if (first !== null && useMarkedGoals.getState().goals.size === 0) markGoals([first]);
  }, [selected]);
  useMarkKeys(frame, begin);

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
    if (dropped.type === 'box') return markGoals(goalsIn(diagram, boxBetween(dropped.from, dropped.at)));
    const { goal, level } = dropped.card;
    const lane = laneAt(diagram, dropped.at);
    if (lane === null || lane.level === level) return;
    openEditDialog({ type: 'moveGoals', goals: marked.includes(goal) ? marked : [goal], level: lane.level });
  };
  const gesture = useGesture({ frame, diagram, far, onDrop: drop });

  const handled = useMemo(
    () => [...new Set([pointed, selected])].flatMap((key) => index.cards.get(goalAt(key) ?? '') ?? []),
    [index, pointed, selected],
  );
  const markedCards = useMemo(() => marked.flatMap((goal) => index.cards.get(goal) ?? []), [index, marked]);
  return (
    <>
      <ViewportPortal>
        <MarkedCards cards={markedCards} />
        {gesture === null && !far && <PortHandles cards={handled} />}
        {gesture?.type === 'link' && <LinkDrag gesture={gesture} diagram={diagram} graph={graph} />}
        {gesture?.type === 'card' && <CardDrag gesture={gesture} diagram={diagram} />}
        {gesture?.type === 'box' && (
          <div className={css.box} style={placedAt(boxBetween(gesture.from, gesture.at))} aria-hidden="true" />
        )}
      </ViewportPortal>
      <p className="hidden-visually" role="status">
        {marked.length > 0 && say('arrange.marked.count', { count: marked.length })}
      </p>
      {marked.length > 0 && (
        <Suspense fallback={null}>
          <MarkedBar goals={marked} />
        </Suspense>
      )}
    </>
  );
});
