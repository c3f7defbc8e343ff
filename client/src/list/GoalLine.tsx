import type { JSX } from 'react';
import { useMark } from '../graph/use-against';
import { Bar } from '../ui/Bar';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { SeverityIcon } from '../ui/SeverityIcon';
import { GoalMark } from '../reading/GoalMark';
import { NodeLink } from '../reading/NodeLink';
import type { GoalRow } from './goal-rows';
import { useWords } from '../view/use-words';
import type { LineProps } from './ListLine';
import css from './GoalLine.module.css';
import lines from './Lines.module.css';

/** A goal: title, state, owner in full, pejlemærker, parent goal, progress, due date. */
export function GoalLine({
  row,
  reading,
  goal,
  place,
  active,
  selected,
  dimmed,
}: LineProps & { readonly goal: GoalRow }): JSX.Element {
  const words = useWords();
  const { id, title, due, indicator } = goal.goal;
  const look = [lines.line, lines.columns, css.goal, selected ? css.selected : '', dimmed ? css.dimmed : ''].join(' ');
  const [owner, ...owners] = goal.owners;
  const mark = useMark('goal', id);
  const titles = goal.parents.map((parent) => parent.title).join(', ');
  return (
    <div
      role="row"
      aria-rowindex={place.rowIndex}
      aria-selected={selected}
      data-row={row.key}
      className={look}
      style={{ transform: `translateY(${place.top}px)`, height: place.height }}
    >
      <div role="rowheader" aria-colindex={1} className={css.title} title={title}>
        <NodeLink to={{ type: 'goal', id }} stop={active}>
          {title}
        </NodeLink>
        {mark !== null && <em className={css[mark]}>{words.say(`compare.mark.${mark}`)}</em>}
      </div>
      <div role="gridcell" aria-colindex={2} className={css.state}>
        <GoalMark {...reading} id={id} state={goal.state} />
      </div>
      <div role="gridcell" aria-colindex={3} className={css.owner}>
        {owner === undefined ? (
          <span className={css.missing}>
            <SeverityIcon severity="medium" size={12} />
            {words.say('labels.noOwner')}
          </span>
        ) : (
          <>
            <span className={css.clip} title={goal.owners.map(({ label }) => label).join('\n')}>
              <NodeLink to={{ type: 'leader', id: owner.id }} stop={false}>
                {owner.label}
              </NodeLink>
            </span>
            {owners.length > 0 && (
              <span className={css.more}>
                <span aria-hidden="true">+{owners.length}</span>
                <span className="hidden-visually">, {owners.map(({ label }) => label).join(', ')}</span>
              </span>
            )}
          </>
        )}
      </div>
      <div role="gridcell" aria-colindex={4} className={css.tags}>
        {goal.pejlemaerker.map(({ id: key, code, name, place: at }) => (
          <PejlemaerkeTag key={key} code={code} place={at} name={name} />
        ))}
      </div>
      <div role="gridcell" aria-colindex={5} className={css.parent} title={titles}>
        {goal.parents.length > 0 ? (
          goal.parents.map((parent, at) => (
            <span key={parent.id}>
              {at > 0 && ', '}
              <NodeLink to={{ type: 'goal', id: parent.id }} stop={false}>
                {parent.title}
              </NodeLink>
            </span>
          ))
        ) : goal.orphan ? (
          words.say('labels.noParent')
        ) : (
          <span className={css.none}>–</span>
        )}
      </div>
      <div role="gridcell" aria-colindex={6} className={css.progress}>
        {goal.progress !== null ? (
          <>
            <Bar share={goal.progress} width={46} height={5} />
            {words.percent(goal.progress)}
          </>
        ) : indicator === null ? (
          <span className={css.quiet}>{words.say('labels.noIndicator')}</span>
        ) : (
          '–'
        )}
      </div>
      <div role="gridcell" aria-colindex={7} className={css.due}>
        {due === null ? '–' : words.date(due)}
        {goal.overdue && <SeverityIcon severity="low" size={12} label={words.say('labels.datePassed')} />}
      </div>
    </div>
  );
}
