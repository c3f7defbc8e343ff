import { cascadeEnds, targets, type Graph } from '@kaskade/domain';
import type { JSX } from 'react';
import { useIsEdited } from '../editing/use-is-edited';
import { PanelSection } from '../ui/Panel';
import { NodeLink } from '../reading/NodeLink';
import { parentsOf } from '../reading/places';
import { useWords } from '../view/use-words';
import { LinkForm } from './LinkForm';
import { Items } from './NodeItems';
import css from './Inspector.module.css';

/** The goal's own links: parent goals and sub-goals, each with translation, involvement and room to decide. */
export function GoalLinks({ graph, id }: { readonly graph: Graph; readonly id: string }): JSX.Element {
  const words = useWords();
  const parents = parentsOf(graph, id);
  const children = targets(graph, 'cascadesTo', id);
  return (
    <>
      {parents.length > 0 && (
        <PanelSection title={words.say('labels.kind.parentGoal')} aside={words.number(parents.length)}>
          <Items
            items={parents.map((parent) => [
              parent,
              <LinkItem
                key={parent}
                graph={graph}
                goal={parent}
                link={`${parent}->${id}`}
                several={parents.length > 1}
              />,
            ])}
          />
        </PanelSection>
      )}
      {children.length > 0 && (
        <PanelSection title={words.say('labels.kind.subGoal')} aside={words.number(children.length)}>
          <Items
            items={children.map((child) => [
              child,
              <LinkItem key={child} graph={graph} goal={child} link={`${id}->${child}`} />,
            ])}
          />
        </PanelSection>
      )}
    </>
  );
}

interface LinkProps {
  readonly graph: Graph;
  /** The goal at the other end. */
  readonly goal: string;
  readonly link: string;
  /** Only where there are several parents does it say anything that one is primary. */
  readonly several?: boolean;
}

function LinkItem({ graph, goal, link, several }: LinkProps): JSX.Element {
  const words = useWords();
  const isEdited = useIsEdited();
  const fields = graph.cascade.get(link);
  const [parent, child] = cascadeEnds(link)!;
  const said: string[] = [];
  if (several && fields?.primary) said.push(words.say('screens.link.primary'));
  if (!isEdited && fields !== undefined && fields.involvement !== null) {
    said.push(words.say(fields.involvement ? 'screens.link.involved' : 'screens.link.notInvolved'));
  }
  if (!isEdited && fields?.room)
    said.push(words.say('screens.link.room', { room: words.say(`labels.room.${fields.room}`) }));
  return (
    <>
      <NodeLink to={{ type: 'goal', id: goal }}>{graph.nodes.goal.get(goal)?.title ?? goal}</NodeLink>
      {isEdited && <LinkForm parent={parent} child={child} />}
      {!isEdited && fields?.translation && (
        <span className={`${css.small} ${css.quote}`}>{words.say('screens.quote', { text: fields.translation })}</span>
      )}
      {said.length > 0 && <small className={css.small}>{said.join(' · ')}</small>}
    </>
  );
}
