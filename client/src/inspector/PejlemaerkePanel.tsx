import { byCodePoint, sources } from '@kaskade/domain';
import type { JSX } from 'react';
import { NodeActions } from '../editing/NodeActions';
import { NodeForm } from '../editing/NodeForm';
import { useIsEdited } from '../editing/use-is-edited';
import { Panel, PanelSection } from '../ui/Panel';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { pejlemaerkeMarks } from '../reading/figures';
import { NodeLink } from '../reading/NodeLink';
import { levelOfGoal } from '../reading/places';
import { useWords } from '../view/use-words';
import { Fields } from './Fields';
import { GoalItem, Items, NetworkItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import { SubjectPoints } from './SubjectPoints';
import css from './Inspector.module.css';

/** A pejlemærke: what it means, and the goals, initiatives and networks that support it. */
export function PejlemaerkePanel({ graph, report, id, onClose }: PanelProps): JSX.Element | null {
  const words = useWords();
  const isEdited = useIsEdited();
  const pejlemaerke = graph.nodes.pejlemaerke.get(id);
  const mark = pejlemaerkeMarks(graph).get(id);
  if (pejlemaerke === undefined || mark === undefined) return null;
  const rank = (goal: string): number => levelOfGoal(graph, goal)?.rank ?? Number.POSITIVE_INFINITY;
  const goals = sources(graph, 'goalSupports', id)
    .filter((goal) => graph.nodes.goal.get(goal)?.status !== 'dropped')
    .sort((a, b) => rank(a) - rank(b) || byCodePoint(a, b));
  const initiatives = sources(graph, 'initiativeSupports', id).filter(
    (initiative) => graph.nodes.initiative.get(initiative)?.status !== 'dropped',
  );
  const networks = sources(graph, 'addressesPejlemaerke', id);
  return (
    <Panel
      title={pejlemaerke.name}
      kicker={
        <>
          <PejlemaerkeTag code={mark.code} place={mark.place} />
          {words.say('labels.kind.pejlemaerke')}
        </>
      }
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={
        <PanelFoot to={{ type: 'pejlemaerke', id }} line>
          <NodeActions kind="pejlemaerke" id={id} />
        </PanelFoot>
      }
    >
      {isEdited ? (
        <NodeForm kind="pejlemaerke" id={id} />
      ) : (
        <Fields
          rows={[
            [words.say('screens.pejlemaerke.framework'), pejlemaerke.framework],
            [words.say('screens.description'), pejlemaerke.description],
            [words.say('screens.id'), pejlemaerke.id],
          ]}
        />
      )}
      <p className={`${css.text} ${css.quiet}`}>{words.say('labels.pejlemaerkeExplained')}</p>
      <PanelSection title={words.say('screens.pejlemaerke.goals')} aside={words.number(goals.length)}>
        {goals.length === 0 ? (
          <p className={css.quiet}>{words.say('screens.pejlemaerke.noGoals')}</p>
        ) : (
          <Items items={goals.map((goal) => [goal, <GoalItem key={goal} graph={graph} id={goal} />])} />
        )}
      </PanelSection>
      {initiatives.length > 0 && (
        <PanelSection title={words.say('screens.pejlemaerke.initiatives')} aside={words.number(initiatives.length)}>
          <Items
            items={initiatives.map((initiative) => [
              initiative,
              <NodeLink key={initiative} to={{ type: 'initiative', id: initiative }}>
                {graph.nodes.initiative.get(initiative)?.title ?? initiative}
              </NodeLink>,
            ])}
          />
        </PanelSection>
      )}
      {networks.length > 0 && (
        <PanelSection title={words.say('labels.kind.network')}>
          <Items
            items={networks.map((network) => [network, <NetworkItem key={network} graph={graph} id={network} />])}
          />
        </PanelSection>
      )}
      <SubjectPoints graph={graph} report={report} type="pejlemaerke" id={id} />
    </Panel>
  );
}
