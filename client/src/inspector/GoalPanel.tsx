import { goalState } from '@kaskade/analysis';
import { sources, targets } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import type { JSX } from 'react';
import { Agreements } from '../editing/Records';
import { GoalActions } from '../editing/NodeActions';
import { useIsEdited } from '../editing/use-is-edited';
import { Icon } from '../ui/Icon';
import { Panel, PanelSection } from '../ui/Panel';
import { GoalMark } from '../reading/GoalMark';
import { levelOfGoal, levelOfLeader, ownersOf, unitOfGoal } from '../reading/places';
import { NodeLink } from '../reading/NodeLink';
import { useWords } from '../view/use-words';
import { BottleneckNote } from './BottleneckNote';
import { Fields } from './Fields';
import { GoalForm } from './GoalForm';
import { GoalLine } from './GoalLine';
import { GoalLinks } from './GoalLinks';
import { Indicator } from './Indicator';
import { Items, LeaderItem, NetworkItem, PejlemaerkeItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import { SubjectPoints } from './SubjectPoints';
import css from './Inspector.module.css';

/** A goal: all its fields, its line as a list, what hangs on it, its networks and its points. */
export function GoalPanel({ graph, index, report, id, onClose }: PanelProps): JSX.Element | null {
  const words = useWords();
  const isEdited = useIsEdited();
  const goal = graph.nodes.goal.get(id);
  if (goal === undefined) return null;
  const level = levelOfGoal(graph, id);
  const levelWord = level === undefined ? words.say('labels.notPlaced') : levelName(level, words.language);
  const owners = ownersOf(graph, id);
  const pejlemaerker = targets(graph, 'goalSupports', id);
  const networks = sources(graph, 'addressesGoal', id);
  const unit = unitOfGoal(graph, id);
  const dropped = goal.status === 'dropped';
  return (
    <Panel
      title={goal.title}
      kicker={
        <>
          <Icon name="flag" size={14} />
          {words.say('labels.kind.goal')} · {levelWord}
        </>
      }
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={
        <PanelFoot to={{ type: 'goal', id }} line={!dropped}>
          <GoalActions id={id} />
        </PanelFoot>
      }
    >
      {dropped && <p className={css.text}>{words.say('screens.goal.dropped')}</p>}
      {isEdited ? (
        <GoalForm id={id} />
      ) : (
        <>
          <Fields
            rows={[
              [
                words.say('screens.goal.owner'),
                owners.length === 0 ? (
                  words.say('labels.noOwner')
                ) : (
                  <Items
                    items={owners.map((owner) => {
                      const own = levelOfLeader(graph, owner.id);
                      const under = own === undefined || own.id === level?.id ? null : levelName(own, words.language);
                      return [owner.id, <LeaderItem key={owner.id} graph={graph} id={owner.id} under={under} />];
                    })}
                  />
                ),
              ],
              [
                words.say('labels.kind.unit'),
                unit !== undefined && <NodeLink to={{ type: 'unit', id: unit.id }}>{unit.name}</NodeLink>,
              ],
              [
                words.say('labels.kind.pejlemaerke'),
                pejlemaerker.length > 0 && (
                  <Items
                    items={pejlemaerker.map((one) => [one, <PejlemaerkeItem key={one} graph={graph} id={one} />])}
                  />
                ),
              ],
              [
                words.say('screens.goal.state'),
                dropped ? null : (
                  <GoalMark graph={graph} index={index} report={report} id={id} state={goalState(index, id)} />
                ),
              ],
              [
                words.say('screens.goal.due'),
                <>
                  {goal.due === null ? '–' : words.date(goal.due)}{' '}
                  <span className={css.quiet}>· {words.say(`labels.goalStatus.${goal.status}`)}</span>
                </>,
              ],
              [words.say('screens.description'), goal.description],
              [
                words.say('screens.goal.stopsReason'),
                goal.stopsHere && (goal.stopsReason ?? words.say('screens.goal.noReason')),
              ],
              [words.say('screens.id'), goal.id],
            ]}
          />
          <Indicator goal={goal} />
        </>
      )}
      {!dropped && <GoalLine graph={graph} index={index} report={report} id={id} />}
      <BottleneckNote graph={graph} index={index} report={report} type="goal" id={id} />
      <GoalLinks graph={graph} id={id} />
      {networks.length > 0 && (
        <PanelSection title={words.say('labels.kind.network')}>
          <Items
            items={networks.map((network) => [network, <NetworkItem key={network} graph={graph} id={network} />])}
          />
        </PanelSection>
      )}
      <Agreements graph={graph} asOf={report.asOf} of={{ about: 'goal', subject: id }} />
      <SubjectPoints graph={graph} report={report} type="goal" id={id} />
    </Panel>
  );
}
