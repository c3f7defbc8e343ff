import { STATEMENTS, type Perception } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import { boundaryShort } from '@kaskade/wording';
import type { JSX } from 'react';
import { Table } from '../ui/Table';
import { NodeLink } from '../reading/NodeLink';
import { useWords } from '../view/use-words';
import { oneDecimal } from './one-decimal';
import css from './SurveyScreen.module.css';

/** The gap at each boundary: how much higher the level above answers than the level below. */
export function SurveyGaps({
  graph,
  perception,
}: {
  readonly graph: Graph;
  readonly perception: Perception;
}): JSX.Element {
  const words = useWords();
  return (
    <section className={css.card}>
      <h2>{words.say('screens.survey.gaps')}</h2>
      <p>{words.say('figures.perception.explain')}</p>
      <Table caption={words.say('screens.survey.gaps')}>
        <thead>
          <tr>
            <th scope="col">{words.say('labels.kind.boundary')}</th>
            {STATEMENTS.map((statement) => (
              <th key={statement} scope="col">
                {words.say(`labels.statement.${statement}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {perception.boundaries.map((boundary) => {
            const upper = graph.nodes.level.get(boundary.upper);
            const lower = graph.nodes.level.get(boundary.lower);
            if (upper === undefined || lower === undefined) return null;
            return (
              <tr key={boundary.upper}>
                <th scope="row">
                  <NodeLink to={{ type: 'boundary', id: boundary.upper }}>
                    {boundaryShort(upper, lower, words.language)}
                  </NodeLink>
                </th>
                {STATEMENTS.map((statement) => (
                  <td key={statement}>{signed(boundary[statement])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );

  function signed(gap: number | null): JSX.Element {
    if (gap === null) return <span className={css.quiet}>{words.say('screens.survey.noGap')}</span>;
    const rounded = Math.round(gap * 10) / 10;
    return <b>{`${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${oneDecimal(Math.abs(rounded), words.language)}`}</b>;
  }
}
