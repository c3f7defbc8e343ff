import type { Card } from '@kaskade/diagram';
import { levelName } from '@kaskade/wording';
import type { JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { Bar } from '../ui/Bar';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { SeverityIcon } from '../ui/SeverityIcon';
import { useWords } from '../view/use-words';
import css from './OpenCard.module.css';
import { useZoom } from './use-camera';

/** Near, the card under the pointer, in focus or selected lies open over its neighbours: 208 wide on the screen, with all it says. */
export function OpenCard({ card }: { readonly card: Card }): JSX.Element | null {
  const { say, language, number, percent, date } = useWords();
  const { graph, report } = useCascade();
  const zoom = useZoom();
  const goal = graph.nodes.goal.get(card.goal);
  if (!goal) return null;
  const level = card.level === null ? undefined : graph.nodes.level.get(card.level);
  const carries = report.bottlenecks.find(({ type, id }) => type === 'goal' && id === goal.id)?.carries;
  const unit = goal.measureUnit === null ? '' : ` ${goal.measureUnit}`;
  return (
    <div
      className={css.card}
      style={{ transform: `translate(${card.box.x}px, ${card.box.y}px) scale(${1 / zoom})` }}
      aria-hidden="true"
      data-open-card={card.goal}
    >
      <p className={css.head}>
        <span>
          {level ? levelName(level, language) : say('labels.notPlaced')}
          {card.mark !== null && ` · ${say(`compare.mark.${card.mark}`)}`}
        </span>
        <span className={css.tags}>
          {card.tags.map((tag) => (
            <PejlemaerkeTag key={tag.id} code={tag.code} place={tag.colour - 1} />
          ))}
        </span>
      </p>
      <p className={css.title}>{goal.title}</p>
      <p className={css.owner}>
        {card.owner.missing && <SeverityIcon severity="medium" size={12} />}
        {card.owner.full}
      </p>
      {goal.indicator === null ? (
        <p className={css.quiet}>{say('labels.noIndicator')}</p>
      ) : (
        <>
          <p className={css.figures}>
            <span>
              {goal.current !== null && <b>{number(goal.current)}</b>}
              {goal.target !== null && ` ${say('shell.map.ofTarget', { target: `${number(goal.target)}${unit}` })}`}
            </span>
            {card.progress !== null && <span>{percent(card.progress)}</span>}
          </p>
          {card.progress !== null && <Bar share={card.progress} width="100%" />}
          <p className={css.quiet}>{goal.indicator}</p>
        </>
      )}
      <p className={css.quiet}>
        {goal.due !== null && say('shell.map.due', { date: date(goal.due) })}
        {goal.due !== null && carries !== undefined && ' · '}
        {carries !== undefined && say('shell.map.carries', { count: carries })}
      </p>
    </div>
  );
}
