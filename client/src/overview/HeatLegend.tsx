import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import cell from './HeatCell.module.css';
import css from './HeatLegend.module.css';

const STEPS = [
  ['heat1', 'screens.heat.none'],
  ['heat2', 'screens.heat.underHalf'],
  ['heat3', 'screens.heat.half'],
  ['heat4', 'screens.heat.all'],
  ['plain', 'screens.heat.few'],
  ['unmapped', 'screens.heat.unmapped'],
] as const;

/** What the shades of the unit table mean. */
export function HeatLegend(): JSX.Element {
  const words = useWords();
  return (
    <div className={css.legend}>
      <span>{words.say('screens.heat.title')}</span>
      <ul>
        {STEPS.map(([look, key]) => (
          <li key={look}>
            <i className={`${css.swatch} ${cell[look]}`} />
            {words.say(key)}
          </li>
        ))}
      </ul>
    </div>
  );
}
