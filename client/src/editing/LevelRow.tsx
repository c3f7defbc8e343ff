import { NAME_LIMIT } from '@kaskade/domain';
import type { JSX, KeyboardEvent } from 'react';
import type { PlannedLevel } from '../graph/edits/level-commands';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import css from './LevelsDialog.module.css';
import fields from './ValueField.module.css';

/** One level of the window of levels: its name, what its leaders are called, and what moves it up, down or away. */
export function LevelRow({
  level,
  place,
  isLast,
  called,
  holds,
  onChange,
  onMove,
  onRemove,
  onKeyDown,
}: {
  readonly level: PlannedLevel;
  readonly place: number;
  readonly isLast: boolean;
  readonly called: string;
  /** How much stands on it, in words. */
  readonly holds: string;
  readonly onChange: (level: PlannedLevel) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <li className={css.row} data-level={level.id} onKeyDown={onKeyDown}>
      <span className={css.place} aria-hidden="true">
        {place + 1}
      </span>
      <input
        type="text"
        className={fields.control}
        aria-label={say('places.levels.nameAt', { place: place + 1 })}
        required
        maxLength={NAME_LIMIT}
        value={level.name}
        data-does="name"
        data-first={place === 0 ? '' : undefined}
        onChange={(event) => onChange({ ...level, name: event.target.value })}
      />
      <input
        type="text"
        className={fields.control}
        aria-label={say('places.levels.nounAt', { place: place + 1 })}
        maxLength={60}
        value={level.noun ?? ''}
        onChange={(event) => onChange({ ...level, noun: event.target.value })}
      />
      <span className={css.does}>
        <Button
          look="ghost"
          size="small"
          icon="down"
          className={css.up}
          aria-label={say('places.levels.up', { name: called })}
          data-does="up"
          disabled={place === 0}
          onClick={() => onMove(-1)}
        />
        <Button
          look="ghost"
          size="small"
          icon="down"
          aria-label={say('places.levels.down', { name: called })}
          data-does="down"
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <Button
          look="ghost"
          size="small"
          icon="close"
          aria-label={say('places.levels.remove', { name: called })}
          onClick={onRemove}
        />
      </span>
      <small className={css.holds}>{holds}</small>
    </li>
  );
}
