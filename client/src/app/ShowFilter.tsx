import type { SayKey } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { Checkbox } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Popover } from '../ui/Popover';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { SHOWN_KINDS, type ShownKind } from '../view/view';
import rail from './Rail.module.css';

const LABELS: Readonly<Record<ShownKind, SayKey>> = {
  goal: 'shell.show.goals',
  initiative: 'shell.show.initiatives',
  network: 'shell.show.networks',
};

/** Which kinds stay bright. */
export function ShowFilter(): JSX.Element {
  const { say } = useWords();
  const { view, change } = useView();
  const [open, setOpen] = useState(false);
  const shown = SHOWN_KINDS.length - view.dimmed.length;
  const toggle = (kind: ShownKind, on: boolean): void =>
    change({ dimmed: SHOWN_KINDS.filter((other) => (other === kind ? !on : view.dimmed.includes(other))) });
  return (
    <section aria-label={say('labels.filter.show')}>
      <div className={rail.section}>
        <h2>{say('labels.filter.show')}</h2>
      </div>
      <Popover
        open={open}
        onChange={setOpen}
        label={say('labels.filter.show')}
        side="top-start"
        width={200}
        target={
          <button
            type="button"
            className={shown < SHOWN_KINDS.length ? `${rail.choice} ${rail.on}` : rail.choice}
            onClick={() => setOpen(!open)}
          >
            <Icon name="eye" size={14} />
            <span>{say('shell.show.summary', { shown, of: SHOWN_KINDS.length })}</span>
            <Icon name="down" size={14} />
          </button>
        }
      >
        {SHOWN_KINDS.map((kind) => (
          <Checkbox key={kind} checked={!view.dimmed.includes(kind)} onChange={(on) => toggle(kind, on)}>
            {say(LABELS[kind])}
          </Checkbox>
        ))}
      </Popover>
    </section>
  );
}
