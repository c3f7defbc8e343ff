import type { Goal } from '@kaskade/domain';
import type { JSX } from 'react';
import { Bar } from '../ui/Bar';
import { PanelSection } from '../ui/Panel';
import { progressOf } from '../reading/figures';
import { useWords } from '../view/use-words';
import css from './Inspector.module.css';

/** What a goal is measured by, and how far it has come. */
export function Indicator({ goal }: { readonly goal: Goal }): JSX.Element {
  const words = useWords();
  const { indicator, baseline, target, current, measureUnit } = goal;
  const title = words.say('screens.indicator.title');
  if (indicator === null) {
    return (
      <PanelSection title={title}>
        <p className={css.quiet}>{words.say('labels.noIndicator')}</p>
      </PanelSection>
    );
  }
  const progress = progressOf(goal);
  const number = (value: number): string => words.number(value);
  const unit = measureUnit ?? '';
  return (
    <PanelSection title={title}>
      <p className={css.text} style={{ padding: 0 }}>
        {indicator}
      </p>
      {current !== null && (
        <p className={css.value}>
          <b>{number(current)}</b>
          {target === null ? unit : words.say('screens.indicator.of', { target: number(target), unit })}
          {progress !== null && (
            <span className={css.way}>{words.say('screens.indicator.way', { share: words.percent(progress) })}</span>
          )}
        </p>
      )}
      {progress !== null && <Bar share={progress} width="100%" height={6} />}
      {(baseline !== null || target !== null) && (
        <p className={css.ends}>
          <span>{baseline !== null && words.say('screens.indicator.baseline', { value: number(baseline) })}</span>
          <span>{target !== null && words.say('screens.indicator.target', { value: number(target) })}</span>
        </p>
      )}
    </PanelSection>
  );
}
