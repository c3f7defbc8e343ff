import { sources, targets } from '@kaskade/domain';
import { boundaryShort } from '@kaskade/wording';
import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { NodeActions } from '../editing/NodeActions';
import { NodeForm } from '../editing/NodeForm';
import { useIsEdited } from '../editing/use-is-edited';
import { Panel, PanelSection } from '../ui/Panel';
import { anchorOf, bridgesOf, dueDates } from '../reading/network';
import { NodeLink } from '../reading/NodeLink';
import { useWords } from '../view/use-words';
import { Fields } from './Fields';
import { GoalItem, Items, LeaderItem, PejlemaerkeItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import { SubjectPoints } from './SubjectPoints';
import css from './Inspector.module.css';

/** A network with everything the workbook holds of it, when it is due, and what it bridges. */
export function NetworkPanel({ graph, report, id, onClose }: PanelProps): JSX.Element | null {
  const words = useWords();
  const isEdited = useIsEdited();
  const network = graph.nodes.network.get(id);
  if (network === undefined) return null;
  const date = (iso: string | null): string | null => (iso === null ? null : words.date(iso));
  const anchor = anchorOf(graph, id);
  const members = sources(graph, 'memberOf', id);
  const facilitators = sources(graph, 'facilitates', id);
  const goals = targets(graph, 'addressesGoal', id);
  const pejlemaerker = targets(graph, 'addressesPejlemaerke', id);
  const bridges = bridgesOf(graph, report, id);
  const { evaluation, restart } = dueDates(network);
  return (
    <Panel
      title={network.name}
      kicker={
        <>
          <Icon name="networks" size={14} />
          {network.kind === null ? words.say('labels.kind.network') : words.say(`labels.networkKind.${network.kind}`)}
        </>
      }
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={
        <PanelFoot to={{ type: 'network', id }} line>
          <NodeActions kind="network" id={id} />
        </PanelFoot>
      }
    >
      {isEdited ? (
        <NodeForm kind="network" id={id} />
      ) : (
        <Fields
          rows={[
            [words.say('screens.network.purpose'), network.purpose ?? words.say('screens.network.noPurpose')],
            [words.say('screens.status'), words.say(`labels.networkStatus.${network.status}`)],
            [
              words.say('screens.network.participation'),
              network.participation && words.say(`labels.participation.${network.participation}`),
            ],
            [
              words.say('screens.network.anchor'),
              anchor === null ? (
                words.say('screens.network.noAnchor')
              ) : anchor.type === 'leader' ? (
                <LeaderItem graph={graph} id={anchor.id} />
              ) : (
                <NodeLink to={anchor}>{graph.nodes.unit.get(anchor.id)?.name}</NodeLink>
              ),
            ],
            [words.say('screens.network.scope'), network.scope],
            [words.say('screens.network.time'), network.time],
            [words.say('screens.network.resources'), network.resources],
            [
              words.say('screens.network.facilitation'),
              network.facilitation && words.say(`labels.facilitation.${network.facilitation}`),
            ],
            [words.say('screens.network.consultants'), network.consultants],
            [words.say('screens.network.administration'), network.administration],
            [words.say('screens.network.started'), date(network.started)],
            [words.say('screens.network.restarted'), date(network.restarted)],
            [words.say('screens.network.lastEvaluated'), date(network.lastEvaluated)],
            [
              words.say('screens.network.evaluationMonths'),
              network.evaluationMonths && words.say('screens.network.months', { count: network.evaluationMonths }),
            ],
            [words.say('screens.network.evaluationDue'), date(evaluation)],
            [
              words.say('screens.network.lifeYears'),
              network.lifeYears && words.say('screens.network.years', { count: network.lifeYears }),
            ],
            [words.say('screens.network.restartDue'), date(restart)],
            [words.say('screens.id'), network.id],
          ]}
        />
      )}
      <PanelSection title={words.say('screens.network.bridges')}>
        <ul className={css.list}>
          {bridges.boundaries.map((boundary) => {
            const upper = graph.nodes.level.get(boundary.upper);
            const lower = graph.nodes.level.get(boundary.lower);
            return (
              upper !== undefined &&
              lower !== undefined && (
                <li key={boundary.upper}>
                  <NodeLink to={{ type: 'boundary', id: boundary.upper }}>
                    {boundaryShort(upper, lower, words.language)}
                  </NodeLink>
                </li>
              )
            );
          })}
          {bridges.units.map((unit) => (
            <li key={unit}>
              <NodeLink to={{ type: 'unit', id: unit }}>{graph.nodes.unit.get(unit)?.name}</NodeLink>
            </li>
          ))}
        </ul>
        {bridges.boundaries.length === 0 && bridges.units.length === 0 && (
          <p className={css.quiet}>{words.say('screens.network.bridgesNone')}</p>
        )}
      </PanelSection>
      <PanelSection title={words.say('screens.network.members')} aside={words.number(members.length)}>
        {members.length === 0 ? (
          <p className={css.quiet}>{words.say('screens.network.noMembers')}</p>
        ) : (
          <Items items={members.map((leader) => [leader, <LeaderItem key={leader} graph={graph} id={leader} />])} />
        )}
      </PanelSection>
      {facilitators.length > 0 && (
        <PanelSection title={words.say('screens.network.facilitators')} aside={words.number(facilitators.length)}>
          <Items
            items={facilitators.map((leader) => [leader, <LeaderItem key={leader} graph={graph} id={leader} />])}
          />
        </PanelSection>
      )}
      {goals.length + pejlemaerker.length > 0 && (
        <PanelSection title={words.say('screens.network.addresses')}>
          <Items
            items={[
              ...goals.map((goal) => [goal, <GoalItem key={goal} graph={graph} id={goal} />] as const),
              ...pejlemaerker.map((one) => [`p ${one}`, <PejlemaerkeItem key={one} graph={graph} id={one} />] as const),
            ]}
          />
        </PanelSection>
      )}
      <SubjectPoints graph={graph} report={report} type="network" id={id} />
    </Panel>
  );
}
