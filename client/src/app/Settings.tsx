import { useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { useActor } from '../graph/actor';
import { Checkbox, TextField } from '../ui/Field';
import { Popover } from '../ui/Popover';
import { Segmented } from '../ui/Segmented';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './Settings.module.css';

/** How the product looks to this user: language, theme, how people are named, and whether letters are commands. */
export function Settings(): JSX.Element {
  const { say, language } = useWords();
  const { view, change } = useView();
  const { theme, singleKeys, set } = useUi();
  const { name, answer } = useActor();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onChange={setOpen}
      label={say('shell.settings')}
      width={320}
      side="bottom-end"
      target={<Button look="ghost" icon="settings" aria-label={say('shell.settings')} onClick={() => setOpen(!open)} />}
    >
      <div className={css.rows}>
        <div className={css.row}>
          <span>{say('shell.language')}</span>
          <Segmented
            label={say('shell.language')}
            value={language}
            options={[
              { value: 'da', label: 'Dansk' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(chosen) => {
              set({ language: chosen });
              change({ language: chosen }, { replace: true });
            }}
          />
        </div>
        <div className={css.row}>
          <span>{say('shell.theme')}</span>
          <Segmented
            label={say('shell.theme')}
            value={theme}
            options={[
              { value: 'light', label: say('shell.theme.light') },
              { value: 'dark', label: say('shell.theme.dark') },
              { value: 'system', label: say('shell.theme.system') },
            ]}
            onChange={(chosen) => set({ theme: chosen })}
          />
        </div>
        <div className={css.row}>
          <span>{say('shell.names')}</span>
          <Segmented
            label={say('shell.names')}
            value={view.names}
            options={[
              { value: 'names', label: say('shell.names.names') },
              { value: 'positions', label: say('shell.names.positions') },
              { value: 'hidden', label: say('shell.names.hidden') },
            ]}
            onChange={(names) => change({ names }, { replace: true })}
          />
        </div>
        {open && (
          <TextField
            label={say('editing.yourName')}
            defaultValue={name ?? ''}
            maxLength={100}
            autoComplete="name"
            onBlur={(event) => event.target.value !== (name ?? '') && answer(event.target.value)}
          />
        )}
        <Checkbox checked={singleKeys} onChange={(on) => set({ singleKeys: on })}>
          {say('shell.singleKeys')}
        </Checkbox>
        <Button
          look="text"
          onClick={() => {
            setOpen(false);
            set({ keysOpen: true });
          }}
        >
          {say('shell.keys')}
        </Button>
      </div>
    </Popover>
  );
}
