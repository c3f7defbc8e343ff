import { leaderState } from '@kaskade/analysis';
import { sources, targets } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import type { JSX } from 'react';
import { LeaderMark } from '../ui/LeaderMark';
import { Button } from '../ui/Button';
import { openEditDialog } from '../editing/edit-dialog';
import { NodeActions } from '../editing/NodeActions';
import { NodeForm } from '../editing/NodeForm';
import { useIsEdited } from '../editing/use-is-edited';
import { Panel, PanelSection } from '../ui/Panel';
import { NodeLink } from '../reading/NodeLink';
import { levelOfLeader, unitOfGoal } from '../reading/places';
import { UnitBesideWhole } from '../reading/UnitBesideWhole';
import { useWords } from '../view/use-words';
import { Fields } from './Fields';
import { GoalItem, Items, LeaderItem, NetworkItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import { SubjectPoints } from './SubjectPoints';
import css from './Inspector.module.css';

/** A unit: its own figures beside the whole, its leaders with their state, its goals and its points. */
export function UnitPanel({ graph, index, report, id, onClose }: PanelProps): JSX.Element | null {
  const words = useWords();
  const isEdited = useIsEdited();
  const unit = graph.nodes.unit.get(id);
  if (unit === undefined) return null;
  const [parent] = targets(graph, 'partOf', id);
  const children = sources(graph, 'partOf', id);
  const leaders = [...sources(graph, 'inUnit', id)].sort(
    (a, b) => (levelOfLeader(graph, a)?.rank ?? 0) - (levelOfLeader(graph, b)?.rank ?? 0),
  );
  const goals = [...graph.nodes.goal.values()].filter(
    (goal) => goal.status !== 'dropped' && unitOfGoal(graph, goal.id)?.id === id,
  );
  const networks = sources(graph, 'anchoredInUnit', id);
  const unitLink = (other: string): JSX.Element => (
    <NodeLink key={other} to={{ type: 'unit', id: other }}>
      {graph.nodes.unit.get(other)?.name ?? other}
    </NodeLink>
  );
  return (
    <Panel
      title={unit.name}
      kicker={[words.say('labels.kind.unit'), unit.kind].filter((part) => part !== null).join(' · ')}
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={
        <PanelFoot to={{ type: 'unit', id }} line>
          <NodeActions kind="unit" id={id}>
            <Button size="small" onClick={() => openEditDialog({ type: 'units', unit: id })}>
              {words.say('places.units.inTree')}
            </Button>
          </NodeActions>
        </PanelFoot>
      }
    >
      {isEdited ? (
        <NodeForm kind="unit" id={id} />
      ) : (
        <Fields
          rows={[
            [words.say('screens.unit.parent'), parent !== undefined && unitLink(parent)],
            [words.say('screens.id'), unit.id],
          ]}
        />
      )}
      <PanelSection>
        <UnitBesideWhole graph={graph} report={report} unit={id} />
        <p className={css.explain}>{words.say('figures.unit.explain')}</p>
      </PanelSection>
      <PanelSection title={words.say('screens.unit.leaders')} aside={words.number(leaders.length)}>
        {leaders.length === 0 ? (
          <p className={css.quiet}>{words.say('screens.unit.noLeaders')}</p>
        ) : (
          <Items
            items={leaders.map((leader) => {
              const level = levelOfLeader(graph, leader);
              const state = leaderState(index, leader);
              return [
                leader,
                <span key={leader} className={css.marked}>
                  <LeaderMark state={state} />
                  <div>
                    <LeaderItem
                      graph={graph}
                      id={leader}
                      under={`${level === undefined ? '' : `${levelName(level, words.language)} · `}${words.say(`labels.leader.${state}`)}`}
                    />
                  </div>
                </span>,
              ];
            })}
          />
        )}
      </PanelSection>
      {children.length > 0 && (
        <PanelSection title={words.say('screens.unit.children')} aside={words.number(children.length)}>
          <Items items={children.map((child) => [child, unitLink(child)])} />
        </PanelSection>
      )}
      <PanelSection title={words.say('screens.unit.goals')} aside={words.number(goals.length)}>
        {goals.length === 0 ? (
          <p className={css.quiet}>{words.say('screens.unit.noGoals')}</p>
        ) : (
          <Items items={goals.map((goal) => [goal.id, <GoalItem key={goal.id} graph={graph} id={goal.id} />])} />
        )}
      </PanelSection>
      {networks.length > 0 && (
        <PanelSection title={words.say('labels.kind.network')}>
          <Items
            items={networks.map((network) => [network, <NetworkItem key={network} graph={graph} id={network} />])}
          />
        </PanelSection>
      )}
      <SubjectPoints graph={graph} report={report} type="unit" id={id} />
    </Panel>
  );
}
