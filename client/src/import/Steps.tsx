import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import css from './Steps.module.css';

const STEPS = ['data.step.choose', 'data.step.look', 'data.step.import'] as const;

/** The three steps of an import, and which one is now. */
export function Steps({ at }: { readonly at: 1 | 2 | 3 }): JSX.Element {
  const words = useWords();
  return (
    <ol className={css.steps} aria-label={words.say('data.steps')}>
      {STEPS.map((key, place) => {
        const number = place + 1;
        const look = number < at ? css.done : number === at ? css.now : undefined;
        return (
          <li key={key} className={look} aria-current={number === at ? 'step' : undefined}>
            <i aria-hidden="true">{number < at ? <Icon name="check" size={12} /> : number}</i>
            {words.say(key)}
            {number < at && <span className="hidden-visually"> {words.say('data.step.done')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
