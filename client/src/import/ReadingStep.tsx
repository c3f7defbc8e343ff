import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import css from './DataScreen.module.css';

const STEPS = ['sending', 'received', 'read', 'compared', 'counted', 'storing'] as const;
type Progress = (typeof STEPS)[number];

/** While a file is being read, or stored: how far it has come. */
export function ReadingStep({
  file,
  progress,
  onCancel,
}: {
  readonly file: string;
  readonly progress: Progress;
  readonly onCancel: (() => void) | null;
}): JSX.Element {
  const words = useWords();
  const share = progress === 'storing' ? undefined : STEPS.indexOf(progress) / (STEPS.length - 1);
  return (
    <section className={css.card}>
      <h2>{file}</h2>
      <p className={css.text} role="status">
        {words.say(`data.progress.${progress}`)}
      </p>
      <progress className={css.progress} value={share} aria-label={words.say('data.progress.name')} />
      {onCancel !== null && <Button onClick={onCancel}>{words.say('labels.button.cancel')}</Button>}
    </section>
  );
}
