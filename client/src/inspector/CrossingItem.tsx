import type { Graph } from '@kaskade/domain';
import type { JSX } from 'react';
import type { CrossingLink } from '../reading/boundary';
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
      {link.fields?.translation && (
        <span className={`${css.small} ${css.quote}`}>{words.say('screens.quote', { text: link.fields.translation })}</span>
      )}
      <small className={css.small}>{useLinkWords(link).join(' · ')}</small>
    </>
  );
}

/** What is said about a link besides its translation; `not said` where the workbook is silent. */
export function useLinkWords({ fields, skips }: CrossingLink): readonly string[] {
  const words = useWords();
  const involvement =
    fields?.involvement === true
      ? words.say('screens.link.involved')
      : fields?.involvement === false
        ? words.say('screens.link.notInvolved')
        : words.say('screens.link.involvementUnknown');
  return [
    involvement,
    ...(fields?.room ? [words.say('screens.link.room', { room: words.say(`labels.room.${fields.room}`) })] : []),
    ...(skips ? [words.say('screens.link.skips')] : []),
  ];
}
