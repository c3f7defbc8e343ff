import type { SayKey } from '@kaskade/wording';
import type { JSX } from 'react';
import { Dialog } from '../ui/Dialog';
import { useUi } from '../view/ui-store';
import { useWords } from '../view/use-words';
import css from './KeysDialog.module.css';
import { isMac } from './platform';

const COMMAND = isMac ? '⌘ K' : 'Ctrl K';
const CTRL = isMac ? '⌘' : 'Ctrl';
const KEYS: readonly (readonly [keys: string, what: SayKey])[] = [
  [COMMAND, 'shell.keys.search'],
  ['← →', 'shell.keys.row'],
  ['↑ ↓', 'shell.keys.upDown'],
  ['Alt ↑ · Alt ↓', 'shell.keys.line'],
  ['Alt ← · Alt →', 'shell.keys.siblings'],
  ['Home · End', 'shell.keys.ends'],
  ['Enter', 'shell.keys.open'],
  ['N · Shift N', 'shell.keys.newGoal'],
  ['F2', 'editing.keys.title'],
  ['C', 'shell.keys.connect'],
  ['Shift Space · Shift ← → ↑ ↓', 'arrange.keys.mark'],
  ['Delete', 'shell.keys.delete'],
  [isMac ? '⌘ Z · ⌘ Shift Z' : 'Ctrl Z · Ctrl Shift Z', 'shell.keys.undo'],
  ['L', 'shell.keys.focus'],
  ['Esc', 'shell.keys.escape'],
  ['F', 'shell.keys.points'],
  ['V', 'shell.keys.form'],
  ['0 · + · −', 'shell.keys.zoom'],
  [', · .', 'history.keys'],
  ['Enter · F2', 'table.keys.edit'],
  [`${CTRL} C · ${CTRL} V`, 'table.keys.block'],
  [`${CTRL} D`, 'table.keys.fill'],
  ['Delete · Shift Delete', 'table.keys.empty'],
  ['?', 'shell.keys.list'],
];

/** The list of keys (tokens.md section 9, what there is). */
export function KeysDialog(): JSX.Element {
  const { say } = useWords();
  const { keysOpen, singleKeys, set } = useUi();
  return (
    <Dialog
      open={keysOpen}
      onClose={() => set({ keysOpen: false })}
      title={say('shell.keys')}
      closeLabel={say('shell.close')}
    >
      <dl className={css.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={what} className={css.row}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      {!singleKeys && <p className={css.note}>{say('shell.keys.lettersOff')}</p>}
    </Dialog>
  );
}
