import { leaderReading, spanOfControl } from '@kaskade/analysis';
import { sources, targets } from '@kaskade/domain';
import { levelName, originInSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { LeaderMark } from '../ui/LeaderMark';
import { useEdit } from '../editing/use-edit';
import { isVacant } from '../editing/vacant-level';
import { leaveVacant } from '../graph/edits/node-commands';
import { Button } from '../ui/Button';
import { NodeActions } from '../editing/NodeActions';
import { NodeForm } from '../editing/NodeForm';
import { useIsEdited } from '../editing/use-is-edited';
import { Panel, PanelSection } from '../ui/Panel';
import { leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import { levelOfLeader, unitOfLeader } from '../reading/places';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { BottleneckNote } from './BottleneckNote';
import { Fields } from './Fields';
import { leaderLineSentence, lineWords } from './leader-line';
import { GoalItem, Items, LeaderItem, NetworkItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import { SubjectPoints } from './SubjectPoints';
import css from './Inspector.module.css';

/** A leader: what they own, whom they report to, and whether there is a line up, through what, or why not. */
export function LeaderPanel({ graph, index, report, id, onClose }: PanelProps): JSX.Element | null {
  const words = useWords();
  const isEdited = useIsEdited();
  const edit = useEdit();
  const { view } = useView();
  const { language } = words;
  const leader = graph.nodes.leader.get(id);
  if (leader === undefined) return null;
  const level = levelOfLeader(graph, id);
  const unit = unitOfLeader(graph, id);
  const [superior] = targets(graph, 'reportsTo', id);
  const reports = sources(graph, 'reportsTo', id);
  const owned = targets(graph, 'owns', id).filter((goal) => graph.nodes.goal.get(goal)?.status !== 'dropped');
  const initiatives = targets(graph, 'responsibleFor', id).filter(
    (initiative) => graph.nodes.initiative.get(initiative)?.status !== 'dropped',
  );
  const member = targets(graph, 'memberOf', id);
  const facilitates = targets(graph, 'facilitates', id);
  const networks = [...new Set([...member, ...facilitates])];
  const reading = leaderReading(index, id);
  const named = view.names === 'names';
  return (
    <Panel
      title={leaderLabel(graph, id, view.names, language)}
      kicker={
        <>
          <LeaderMark state={reading.state} size={14} />
          {words.say('labels.kind.leader')}
          {level !== undefined && ` · ${levelName(level, language)}`}
        </>
      }
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={
        <PanelFoot to={{ type: 'leader', id }} line>
          <NodeActions kind="leader" id={id}>
            {!isVacant(leader.name) && (
              <Button size="small" onClick={() => edit(leaveVacant(leader, words.say('editing.vacant')))}>
                {words.say('places.vacant.make')}
              </Button>
            )}
          </NodeActions>
        </PanelFoot>
      }
    >
      {isEdited ? (
        <NodeForm kind="leader" id={id} />
      ) : (
        <Fields
          rows={[
            [words.say('screens.leader.title'), view.names === 'hidden' ? null : leader.title],
            [
              words.say('labels.kind.unit'),
              unit && <NodeLink to={{ type: 'unit', id: unit.id }}>{unit.name}</NodeLink>,
            ],
            [
              words.say('screens.leader.superior'),
              superior === undefined ? (
                words.say('screens.leader.noSuperior')
              ) : (
                <LeaderItem graph={graph} id={superior} />
              ),
            ],
            [
              words.say('screens.leader.span'),
              words.say(leader.employees === null ? 'screens.leader.spanKnown' : 'screens.leader.spanOf', {
                span: spanOfControl(index, id),
                leaders: reports.length,
                employees: leader.employees ?? 0,
              }),
            ],
            [
              words.say('screens.leader.onMap'),
              words.say(
                `labels.leader.${stateWord(reading.state, report.levels.find(({ id: at }) => at === level?.id)?.rank)}`,
              ),
            ],
            [words.say('screens.leader.email'), named ? leader.email : null],
            [words.say('screens.id'), leader.id],
          ]}
        />
      )}
      <PanelSection title={words.say('labels.lineOfSight')}>
        <p className={css.note}>
          {leaderLineSentence(graph, reading, initiatives.length, originInSentence(report, language), language)}
        </p>
      </PanelSection>
      {reading.lines.length > 0 && (
        <PanelSection title={words.say('screens.leader.lines')} aside={words.number(reading.lines.length)}>
          <Items
            items={reading.lines.map((line) => [
              `${line.subject.type} ${line.subject.id} ${line.goal}`,
              <GoalItem key={line.goal} graph={graph} id={line.goal} under={lineWords(graph, line, language)} />,
            ])}
          />
        </PanelSection>
      )}
      <PanelSection title={words.say('screens.leader.owns')} aside={words.number(owned.length)}>
        {owned.length === 0 ? (
          <p className={css.quiet}>{words.say('screens.leader.ownsNone')}</p>
        ) : (
          <Items items={owned.map((goal) => [goal, <GoalItem key={goal} graph={graph} id={goal} />])} />
        )}
      </PanelSection>
      {initiatives.length > 0 && (
        <PanelSection title={words.say('screens.leader.responsible')} aside={words.number(initiatives.length)}>
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
      <BottleneckNote graph={graph} index={index} report={report} type="leader" id={id} />
      {reports.length > 0 && (
        <PanelSection title={words.say('screens.leader.reports')} aside={words.number(reports.length)}>
          <Items items={reports.map((one) => [one, <LeaderItem key={one} graph={graph} id={one} />])} />
        </PanelSection>
      )}
      {networks.length > 0 && (
        <PanelSection title={words.say('labels.kind.network')}>
          <Items
            items={networks.map((network) => [
              network,
              <NetworkItem
                key={network}
                graph={graph}
                id={network}
                under={facilitates.includes(network) ? words.say('screens.leader.facilitates') : undefined}
              />,
            ])}
          />
        </PanelSection>
      )}
      <SubjectPoints graph={graph} report={report} type="leader" id={id} />
    </Panel>
  );
}

/** At the top there is no band to have a line over: filled means that the leader owns a goal. */
function stateWord(
  state: 'connected' | 'notConnected' | 'unmapped',
  rank: number | undefined,
): 'connected' | 'notConnected' | 'unmapped' | 'owns' | 'ownsNone' {
  if (rank !== 0 || state === 'unmapped') return state;
  return state === 'connected' ? 'owns' : 'ownsNone';
}
