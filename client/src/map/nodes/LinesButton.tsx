import type { JSX } from 'react';
import { useWords } from '../../view/use-words';
import css from './LinesButton.module.css';

/** *Linjer*: the button at the corner of a card or stack that lists its lines; seen while that has the pointer or the keyboard. */
export function LinesButton({
  stop,
  title,
  active,
}: {
  /** The stop of the card it stands beside. */
  readonly stop: string;
  readonly title: string;
  readonly active: boolean;
}): JSX.Element {
  const { say } = useWords();
  return (
    <button
      type="button"
      className={css.lines}
      data-lines={stop}
      tabIndex={active ? 0 : -1}
      aria-haspopup="true"
      aria-label={say('shell.map.linesOf', { goal: title })}
    >
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M6 1v3.2M6 4.2C6 7.5 2.4 6.6 2.4 11M6 4.2c0 3.3 3.6 2.4 3.6 6.8" />
      </svg>
    </button>
  );
}
