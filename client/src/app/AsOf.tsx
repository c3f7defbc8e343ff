import { useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useAge } from '../reading/use-age';
import { Button } from '../ui/Button';
import { Calendar } from '../ui/Calendar';
import { Icon } from '../ui/Icon';
import { Popover } from '../ui/Popover';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './AsOf.module.css';

/** The reporting date and the age of the data; the date can be changed here and stands in the address. */
export function AsOf(): JSX.Element {
  const { say, language } = useWords();
  const age = useAge();
  const { report } = useCascade();
  const { view, change } = useView();
  const [open, setOpen] = useState(false);
  const choose = (asOf: string | null): void => {
    change({ asOf });
    setOpen(false);
  };
  return (
    <Popover
      open={open}
      onChange={setOpen}
      label={say('shell.asOf')}
      target={
        <button type="button" className={css.age} title={say('shell.asOf')} onClick={() => setOpen(!open)}>
          <span>{age}</span>
          <Icon name="down" size={12} />
        </button>
      }
    >
      <div className={css.picker}>
        <p className={css.note}>{say('shell.asOf.note')}</p>
        <Calendar
          language={language}
          value={report.asOf}
          defaultDate={report.asOf}
          onChange={(chosen) => chosen !== null && choose(chosen)}
          ariaLabels={{ previousMonth: say('shell.date.previousMonth'), nextMonth: say('shell.date.nextMonth') }}
        />
        {view.asOf !== null && (
          <Button look="text" onClick={() => choose(null)}>
            {say('shell.asOf.own')}
          </Button>
        )}
      </div>
    </Popover>
  );
}
