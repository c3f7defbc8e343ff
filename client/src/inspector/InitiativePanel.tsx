import { sources, targets } from '@kaskade/domain';
import type { JSX } from 'react';
import { NodeActions } from '../editing/NodeActions';
import { NodeForm } from '../editing/NodeForm';
import { useIsEdited } from '../editing/use-is-edited';
import { Panel, PanelSection } from '../ui/Panel';
import { useWords } from '../view/use-words';
import { Fields } from './Fields';
import { GoalItem, Items, LeaderItem, PejlemaerkeItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import { SubjectPoints } from './SubjectPoints';
import css from './Inspector.module.css';

/** An initiative: who is responsible, which goals it realises, when, and how far it has come. */
export function InitiativePanel({ graph, report, id, onClose }: PanelProps): JSX.Element | null {
  const words = useWords();
  const isEdited = useIsEdited();
  const initiative = graph.nodes.initiative.get(id);
  if (initiative === undefined) return null;
  const responsible = sources(graph, 'responsibleFor', id);
  const goals = targets(graph, 'realises', id);
  const pejlemaerker = targets(graph, 'initiativeSupports', id);
  const date = (iso: string | null): string => (iso === null ? '–' : words.date(iso));
  return (
    <Panel
      title={initiative.title}
      kicker={words.say('labels.kind.initiative')}
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={
        <PanelFoot to={{ type: 'initiative', id }} line>
          <NodeActions kind="initiative" id={id} />
        </PanelFoot>
      }
    >
      {isEdited ? (
        <NodeForm kind="initiative" id={id} />
      ) : (
        <Fields
          rows={[
            [
              words.say('screens.initiative.responsible'),
              responsible.length === 0 ? (
                words.say('screens.initiative.noOne')
              ) : (
                <Items
                  items={responsible.map((leader) => [leader, <LeaderItem key={leader} graph={graph} id={leader} />])}
                />
              ),
            ],
            [words.say('screens.initiative.period'), `${date(initiative.start)} – ${date(initiative.end)}`],
            [words.say('screens.status'), words.say(`labels.initiativeStatus.${initiative.status}`)],
            [
              words.say('labels.kind.pejlemaerke'),
              pejlemaerker.length > 0 && (
                <Items items={pejlemaerker.map((one) => [one, <PejlemaerkeItem key={one} graph={graph} id={one} />])} />
              ),
            ],
            [words.say('screens.description'), initiative.description],
            [words.say('screens.id'), initiative.id],
          ]}
        />
      )}
      <PanelSection title={words.say('screens.initiative.goals')} aside={words.number(goals.length)}>
        {goals.length === 0 ? (
          <p className={css.quiet}>{words.say('screens.initiative.noGoals')}</p>
        ) : (
          <Items items={goals.map((goal) => [goal, <GoalItem key={goal} graph={graph} id={goal} />])} />
        )}
      </PanelSection>
      <SubjectPoints graph={graph} report={report} type="initiative" id={id} />
    </Panel>
  );
}
