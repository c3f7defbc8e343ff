import { boundaryShort, findingHeading, levelShort } from '@kaskade/wording';
import { Fragment, type JSX } from 'react';
import { SeverityIcon } from '../ui/SeverityIcon';
import { leaderLabel } from '../reading/names';
import { anchorOf } from '../reading/network';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { NetworkRow } from './network-rows';
import css from './NetworksScreen.module.css';

/** One network of the table. */
export function NetworkLine({
  row: { network, members, bridges, evaluation, restart, points },
  graph,
  report,
  selected,
  dimmed,
}: Pick<Reading, 'graph' | 'report'> & {
  readonly row: NetworkRow;
  readonly selected: boolean;
  readonly dimmed: boolean;
}): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const anchor = anchorOf(graph, network.id);
  const anchorName =
    anchor === null
      ? words.say('screens.network.noAnchor')
      : anchor.type === 'leader'
        ? leaderLabel(graph, anchor.id, view.names, words.language)
        : (graph.nodes.unit.get(anchor.id)?.name ?? anchor.id);
  return (
    <tr className={[selected ? css.selected : '', dimmed ? css.dimmed : ''].join(' ')}>
      <th scope="row">
        <NodeLink to={{ type: 'network', id: network.id }}>{network.name}</NodeLink>
        <small>{network.purpose ?? words.say('screens.network.noPurpose')}</small>
      </th>
      <td>
        {network.kind === null ? '–' : words.say(`labels.networkKind.${network.kind}`)}
        <small>
          {network.participation === null ? null : words.say(`labels.participation.${network.participation}`)}
        </small>
      </td>
      <td>
        {words.say(`labels.networkStatus.${network.status}`)}
        <small>{words.say('screens.networks.anchored', { anchor: anchorName })}</small>
      </td>
      <td>
        {words.say('labels.count.leader', { count: members })}
        <small>
          {bridges.levels.map(({ level, members: count }, at) => (
            <Fragment key={level}>
              {at > 0 && ' · '}
              {words.say('screens.networks.onLevel', { count, level: shortName(level) })}
            </Fragment>
          ))}
        </small>
      </td>
      <td>
        {bridges.boundaries.length === 0
          ? words.say('screens.networks.noBoundary')
          : bridges.boundaries.map((boundary, at) => {
              const upper = graph.nodes.level.get(boundary.upper);
              const lower = graph.nodes.level.get(boundary.lower);
              return (
                upper !== undefined &&
                lower !== undefined && (
                  <Fragment key={boundary.upper}>
                    {at > 0 && ', '}
                    <NodeLink to={{ type: 'boundary', id: boundary.upper }}>
                      {boundaryShort(upper, lower, words.language)}
                    </NodeLink>
                  </Fragment>
                )
              );
            })}
        <small>{bridges.units.map((unit) => graph.nodes.unit.get(unit)?.name).join(', ')}</small>
      </td>
      <td>{due(evaluation)}</td>
      <td>{due(restart)}</td>
      <td>
        {points.length === 0 ? (
          '–'
        ) : (
          <ul className={css.points}>
            {points.map(({ code, severity }) => (
              <li key={code}>
                <SeverityIcon severity={severity} size={12} label={words.say(`labels.severity.${severity}`)} />
                {findingHeading(code, words.language)}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );

  function due(date: string | null): JSX.Element | string {
    if (date === null) return '–';
    return date < report.asOf ? (
      <span className={css.due}>
        {words.date(date)} <SeverityIcon severity="low" size={12} label={words.say('screens.networks.past')} />
      </span>
    ) : (
      words.date(date)
    );
  }

  function shortName(level: string): string {
    const node = graph.nodes.level.get(level);
    return node === undefined ? level : levelShort(node, words.language);
  }
}
