import type { OriginGoal } from '@kaskade/analysis';
import type { JSX } from 'react';
import { funnelFollows, howFarQuestion, levelName, levelShort, originInSentence, originNote } from '@kaskade/wording';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { afterFirstComma } from '../reading/names';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import { funnelRows } from './funnel';
import css from './FunnelCard.module.css';

/** How far the origin's goals reach, a row each, and after a rule, not as a step, which of them have an initiative. */
export function FunnelCard({ graph, index, report }: Reading): JSX.Element {
  const words = useWords();
  const { penetration } = report;
  const title = howFarQuestion(report, words.language);
  if (title === null) {
    return (
      <Card title={words.say('screens.funnel.titleNone')}>
        <p className={css.none}>{words.say('screens.funnel.none')}</p>
      </Card>
    );
  }
  const steps = penetration.levels.flatMap(({ level: id, reached }) => {
    const step = graph.nodes.level.get(id);
    const figures = report.levels.find((one) => one.id === id);
    return step === undefined || figures === undefined ? [] : [{ ...step, rank: figures.rank, reached }];
  });
  const count = penetration.of;
  const bottom = steps.at(-1)?.rank ?? 0;
  return (
    <Card
      title={title}
      explain={[
        originNote(report, words.language),
        funnelFollows(report, words.language),
        words.say('figures.penetration.explain'),
      ]
        .filter((text) => text !== null)
        .join(' ')}
      more={words.say('figures.action.explain', { origin: originInSentence(report, words.language) })}
    >
      <div className={css.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={css.funnel}>
          <caption className="hidden-visually">{title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{words.say('labels.kind.goal')}</span>
              </th>
              {steps.map((step) => (
                <th key={step.id} scope="col" title={levelName(step, words.language)}>
                  <span className={css.number}>{words.number(step.reached)}</span>
                  <span className={css.step}>{levelShort(step, words.language)}</span>
                </th>
              ))}
              <th scope="col" className={css.action}>
                <span className={css.number}>
                  {words.number(penetration.action)} <small>{words.say('screens.funnel.of', { count })}</small>
                </span>
                <span className={css.step}>{words.say('labels.hasInitiative')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {funnelRows(index).map((row) => (
              <tr key={row.goal}>
                <th scope="row">
                  <NodeLink to={{ type: 'goal', id: row.goal }} screen="kaskade">
                    {graph.nodes.goal.get(row.goal)?.title}
                  </NodeLink>
                </th>
                {steps.map((step, at) => (
                  <td key={step.id} className={cellClass(row, step.rank, bottom)}>
                    <span className="hidden-visually">
                      {words.say(row.reaches >= step.rank ? 'screens.funnel.reaches' : 'screens.funnel.reachesNot')}
                    </span>
                    {row.reaches === step.rank && step.rank < bottom && (
                      <i className={at === 0 ? css.stopFirst : css.stop} />
                    )}
                    {row.reaches === step.rank && row.coOwner !== null && (
                      <span className={css.coOwner} title={graph.nodes.leader.get(row.coOwner)?.name}>
                        {words.say('screens.funnel.coOwned', {
                          leader: afterFirstComma(graph.nodes.leader.get(row.coOwner)?.name ?? ''),
                        })}
                      </span>
                    )}
                  </td>
                ))}
                <td className={css.action}>
                  <i className={row.action ? css.diamond : css.dash} />
                  <span className="hidden-visually">{words.say(row.action ? 'screens.yes' : 'screens.no')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function cellClass(row: OriginGoal, rank: number, bottom: number): string | undefined {
  if (row.reaches < rank) return undefined;
  if (row.reaches > rank) return css.through;
  return rank === bottom ? css.last : css.ends;
}
