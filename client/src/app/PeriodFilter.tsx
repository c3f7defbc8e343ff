import { useMemo, useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { Button } from '../ui/Button';
import { Calendar } from '../ui/Calendar';
import { Icon } from '../ui/Icon';
import { Popover } from '../ui/Popover';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './PeriodFilter.module.css';
import rail from './Rail.module.css';

/** Which due dates stay bright: a whole year, or from one day to another. */
export function PeriodFilter(): JSX.Element {
  const { say, date, language } = useWords();
  const { graph } = useCascade();
  const { view, change } = useView();
  const [open, setOpen] = useState(false);
  const [started, setStarted] = useState<string | null>(null);
  const { dueFrom, dueTo } = view;
  const years = useMemo(() => {
    const found = new Set([...graph.nodes.goal.values()].flatMap(({ due }) => (due === null ? [] : [due.slice(0, 4)])));
    return [...found].sort();
  }, [graph]);

  const wholeYear = years.find((year) => dueFrom === `${year}-01-01` && dueTo === `${year}-12-31`);
  const summary =
    wholeYear !== undefined
      ? say('shell.period.year', { year: wholeYear })
      : dueFrom === null && dueTo === null
        ? say('shell.period.all')
        : say('shell.period.range', {
            from: dueFrom === null ? '…' : date(dueFrom),
            to: dueTo === null ? '…' : date(dueTo),
          });
  const choose = (from: string | null, to: string | null): void => {
    change({ dueFrom: from, dueTo: to });
    setStarted(null);
  };

  return (
    <section aria-label={say('labels.filter.period')}>
      <div className={rail.section}>
        <h2>{say('labels.filter.period')}</h2>
      </div>
      <Popover
        open={open}
        onChange={setOpen}
        label={say('labels.filter.period')}
        side="right-start"
        target={
          <button
            type="button"
            className={(dueFrom ?? dueTo) ? `${rail.choice} ${rail.on}` : rail.choice}
            onClick={() => setOpen(!open)}
          >
            <Icon name="calendar" size={14} />
            <span title={summary}>{summary}</span>
            <Icon name="down" size={14} />
          </button>
        }
      >
        <div className={css.period}>
          <p className={css.note}>{say('shell.period.note')}</p>
          <div className={css.years}>
            <Button size="small" aria-pressed={dueFrom === null && dueTo === null} onClick={() => choose(null, null)}>
              {say('shell.period.all')}
            </Button>
            {years.map((year) => (
              <Button
                key={year}
                size="small"
                aria-pressed={year === wholeYear}
                onClick={() => choose(`${year}-01-01`, `${year}-12-31`)}
              >
                {year}
              </Button>
            ))}
          </div>
          <Calendar
            language={language}
            type="range"
            allowSingleDateInRange
            value={started === null ? [dueFrom, dueTo] : [started, null]}
            defaultDate={dueFrom ?? (years[0] === undefined ? undefined : `${years[0]}-01-01`)}
            onChange={([from, to]) => (to === null ? setStarted(from) : choose(from, to))}
            ariaLabels={{ previousMonth: say('shell.date.previousMonth'), nextMonth: say('shell.date.nextMonth') }}
          />
        </div>
      </Popover>
    </section>
  );
}
