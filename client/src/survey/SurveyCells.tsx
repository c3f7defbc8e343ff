import type { Perception, Statement } from '@kaskade/analysis';
import { levelName } from '@kaskade/wording';
import type { JSX } from 'react';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { Table } from '../ui/Table';
import { pejlemaerkeMarks } from '../reading/figures';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { useWords } from '../view/use-words';
import { oneDecimal } from './one-decimal';
import css from './SurveyScreen.module.css';

/** One statement: pejlemærker down, levels across; mean and number of answers, nothing where a cell is too small. */
export function SurveyCells({
  graph,
  report,
  perception,
  statement,
}: Pick<Reading, 'graph' | 'report'> & {
  readonly perception: Perception;
  readonly statement: Statement;
}): JSX.Element {
  const words = useWords();
  const marks = pejlemaerkeMarks(graph);
  const cells = new Map(
    perception.cells
      .filter((cell) => cell.statement === statement)
      .map((cell) => [`${cell.level} ${cell.pejlemaerke}`, cell]),
  );
  const shown = [...marks].filter(([id]) => report.levels.some((level) => cells.has(`${level.id} ${id}`)));
  return (
    <section className={css.card}>
      <h2>{words.say(`labels.statement.${statement}`)}</h2>
      <p>{words.say(`screens.survey.${statement}`)}</p>
      <Table caption={words.say(`labels.statement.${statement}`)}>
        <thead>
          <tr>
            <th scope="col">{words.say('labels.kind.pejlemaerke')}</th>
            {report.levels.map((level) => (
              <th key={level.id} scope="col">
                {levelName(graph.nodes.level.get(level.id) ?? level, words.language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([id, mark]) => (
            <tr key={id}>
              <th scope="row">
                <span className={css.name}>
                  <PejlemaerkeTag code={mark.code} place={mark.place} />
                  <NodeLink to={{ type: 'pejlemaerke', id }}>{graph.nodes.pejlemaerke.get(id)?.name}</NodeLink>
                </span>
              </th>
              {report.levels.map((level) => {
                const cell = cells.get(`${level.id} ${id}`);
                return (
                  <td key={level.id}>
                    {cell === undefined ? (
                      <span className={css.quiet}>–</span>
                    ) : (
                      <>
                        <b>{oneDecimal(cell.mean, words.language)}</b>
                        <span className={css.quiet}>
                          {' · '}
                          {words.say('screens.survey.answers', { count: cell.answers })}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
