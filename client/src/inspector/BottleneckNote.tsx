import { reachedCount } from '@kaskade/analysis';
import { bottleneckSentence, levelInSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { PanelSection } from '../ui/Panel';
import type { Reading } from '../reading/reading';
import { useWords } from '../view/use-words';
import css from './Inspector.module.css';

/** What hangs on a goal or a leader alone, where something does. */
export function BottleneckNote({
  type,
  id,
  graph,
  index,
  report,
}: Reading & { readonly type: 'goal' | 'leader'; readonly id: string }): JSX.Element | null {
  const words = useWords();
  const bottleneck = report.bottlenecks.find((one) => one.type === type && one.id === id);
  const bottom = graph.nodes.level.get(report.levels.at(-1)?.id ?? '');
  if (bottleneck === undefined || bottom === undefined) return null;
  const key = type === 'goal' ? 'figures.bottleneck.explain' : 'figures.bottleneckLeader.explain';
  return (
    <PanelSection title={words.say('screens.hangs')}>
      <div className={css.note}>
        <b>{bottleneckSentence(bottleneck, reachedCount(index), bottom, words.language)}</b>
        <p className={css.explain}>{words.say(key, { bottom: levelInSentence(bottom, words.language) })}</p>
      </div>
    </PanelSection>
  );
}
