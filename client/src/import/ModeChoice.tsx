import type { ImportMode } from '@kaskade/workbook';
import { useId, type JSX } from 'react';
import { Radio } from '../ui/Field';
import { useWords } from '../view/use-words';
import css from './ModeChoice.module.css';

const MODES: readonly ImportMode[] = ['merge', 'replace'];

/** What becomes of the rows that the workbook no longer has: they stay, or they are removed. */
export function ModeChoice({
  mode,
  onChange,
}: {
  readonly mode: ImportMode;
  readonly onChange: (mode: ImportMode) => void;
}): JSX.Element {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className={css.modes}>
      <legend>{words.say('data.mode.title')}</legend>
      {MODES.map((one) => (
        <Radio key={one} name={name} checked={mode === one} onChoose={() => onChange(one)}>
          {words.say(`data.mode.${one}`)}
          <small>{words.say(`data.mode.${one}Note`)}</small>
        </Radio>
      ))}
    </fieldset>
  );
}
