import { ROOMS, type Room } from '@kaskade/domain';
import { useId, type JSX } from 'react';
import { useEdit } from '../editing/use-edit';
import { setField } from '../graph/edits/make-changes';
import { useWords } from '../view/use-words';
import css from './RoomField.module.css';

/**
 * Room to decide as four steps from the widest to the narrowest, each with its meaning; in a table the meaning of the chosen one alone is
 * seen. A radio group: arrows walk the steps.
 */
export function RoomField({
  id,
  value,
  label,
  isCompact = false,
}: {
  readonly id: string;
  readonly value: Room | null;
  readonly label: string;
  readonly isCompact?: boolean;
}): JSX.Element {
  const { say } = useWords();
  const edit = useEdit();
  const group = useId();
  return (
    <fieldset className={isCompact ? `${css.steps} ${css.compact}` : css.steps}>
      <legend className={isCompact ? 'hidden-visually' : undefined}>{label}</legend>
      {[...ROOMS, null].map((room) => (
        <label key={room ?? ''} className={room !== null && room === value ? `${css.step} ${css.on}` : css.step}>
          <input
            type="radio"
            name={group}
            checked={room === value}
            aria-label={say(room === null ? 'editing.notSaid' : `editing.room.${room}`)}
            onChange={() => edit(setField('cascade', id, 'room', value, room))}
          />
          {room !== null && (
            <span className={css.ladder} aria-hidden="true">
              {ROOMS.map((step, at) => (
                <i key={step} className={at >= ROOMS.indexOf(room) ? css.filled : undefined} />
              ))}
            </span>
          )}
          <span className={css.word}>
            {room === null
              ? say('editing.notSaid')
              : say(isCompact && room !== value ? `labels.room.${room}` : `editing.room.${room}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
