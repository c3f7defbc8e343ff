import type { CrossingLink } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import type { JSX } from 'react';
import { NodeLink } from '../reading/NodeLink';
import { useWords } from '../view/use-words';
import css from './Inspector.module.css';

/** A link over the boundary, with translation, involvement and room to decide. */
export function CrossingItem({ graph, link }: { readonly graph: Graph; readonly link: CrossingLink }): JSX.Element {
  const words = useWords();
  const title = (goal: string): string => graph.nodes.goal.get(goal)?.title ?? goal;
  return (
    <>
      <NodeLink to={{ type: 'goal', id: link.parent }}>{title(link.parent)}</NodeLink>
      {' → '}
      <NodeLink to={{ type: 'goal', id: link.child }}>{title(link.child)}</NodeLink>
      {link.translation !== null && (
        <span className={`${css.small} ${css.quote}`}>{words.say('screens.quote', { text: link.translation })}</span>
      )}
      <small className={css.small}>{useLinkWords(link).join(' · ')}</small>
    </>
  );
}

/** What is said about a link besides its translation; `not said` where the workbook is silent. */
function useLinkWords({ involvement, room, skips }: CrossingLink): readonly string[] {
  const words = useWords();
  const involved =
    involvement === null
      ? 'screens.link.involvementUnknown'
      : involvement
        ? 'screens.link.involved'
        : 'screens.link.notInvolved';
  return [
    words.say(involved),
    ...(room === null ? [] : [words.say('screens.link.room', { room: words.say(`labels.room.${room}`) })]),
    ...(skips ? [words.say('screens.link.skips')] : []),
  ];
}
