import { reachedCount } from '@kaskade/analysis';
import { bottleneckSentence, levelInSentence, levelName } from '@kaskade/wording';
import type { JSX } from 'react';
import { Table } from '../ui/Table';
import { NodeLink, ShowLink } from '../reading/NodeLink';
import { leaderLabel } from '../reading/names';
import { levelOfGoal, levelOfLeader, ownersOf, unitOfLeader } from '../reading/places';
import type { Reading } from '../reading/reading';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import css from './BottlenecksView.module.css';

/** The goals and leaders that much hangs on, the heaviest first, with how each is counted. */
export function BottlenecksView({ graph, index, report }: Reading): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const { language } = words;
  const bottom = report.levels.at(-1);
  const level = bottom === undefined ? undefined : graph.nodes.level.get(bottom.id);
  if (level === undefined) return <p>{words.say('screens.bottlenecks.none')}</p>;
  const bottomName = { bottom: levelInSentence(level, language) };
  const of = reachedCount(index);
  return (
    <Card
      title={words.say('labels.button.bottlenecks')}
      count={words.number(report.bottlenecks.length)}
      explain={words.say('figures.bottleneck.explain', bottomName)}
      more={words.say('figures.bottleneckLeader.explain', bottomName)}
    >
      {report.bottlenecks.length === 0 ? (
        <p className={css.empty}>{words.say('screens.bottlenecks.none')}</p>
      ) : (
        <div className={css.table}>
          <Table caption={words.say('labels.button.bottlenecks')}>
            <thead>
              <tr>
                <th scope="col">{words.say('screens.bottlenecks.what')}</th>
                <th scope="col">{words.say('labels.kind.level')}</th>
                <th scope="col">{words.say('screens.bottlenecks.who')}</th>
                <th scope="col">{words.say('screens.bottlenecks.hangs')}</th>
                <th scope="col">
                  <span className="hidden-visually">{words.say('labels.button.show')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {report.bottlenecks.map(({ type, id, carries }) => {
                const isGoal = type === 'goal';
                const name = isGoal
                  ? (graph.nodes.goal.get(id)?.title ?? id)
                  : leaderLabel(graph, id, view.names, language);
                const at = isGoal ? levelOfGoal(graph, id) : levelOfLeader(graph, id);
                const [owner] = ownersOf(graph, id);
                const who = isGoal
                  ? owner === undefined
                    ? words.say('labels.noOwner')
                    : leaderLabel(graph, owner.id, view.names, language)
                  : (unitOfLeader(graph, id)?.name ?? words.say('labels.noUnit'));
                return (
                  <tr key={`${type} ${id}`}>
                    <th scope="row">
                      <NodeLink to={{ type, id }} screen="kaskade">
                        {name}
                      </NodeLink>{' '}
                      <span className={css.kind}>{words.say(`labels.kind.${type}`)}</span>
                    </th>
                    <td>{at === undefined ? '–' : levelName(at, language)}</td>
                    <td>{who}</td>
                    <td>{bottleneckSentence({ type, carries }, of, level, language)}</td>
                    <td>
                      <ShowLink to={{ type, id }} label={words.say('screens.points.showOnMap', { subject: name })}>
                        {words.say('labels.button.show')}
                      </ShowLink>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </div>
      )}
    </Card>
  );
}
