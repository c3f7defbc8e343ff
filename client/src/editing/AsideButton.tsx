import type { Finding } from '@kaskade/analysis';
import type { JSX } from 'react';
import { useEditor } from '../graph/use-editor';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import { openEditDialog } from './edit-dialog';

/** *Sæt til side*, at a point to discuss. In a narrow row it is a mark with its name. */
export function AsideButton({
  finding,
  name,
  mark,
}: {
  readonly finding: Finding;
  /** What the point is about. */
  readonly name: string;
  readonly mark?: boolean;
}): JSX.Element | null {
  const { say } = useWords();
  if (useEditor() === null) return null;
  const { code, subject } = finding;
  const open = (): void => openEditDialog({ type: 'aside', point: { code, subject } });
  const label = say('editing.aside.which', { subject: name });
  return mark ? (
    <Button
      look="ghost"
      size="small"
      icon="close"
      title={say('editing.aside.do')}
      aria-label={label}
      data-beside
      onClick={open}
    />
  ) : (
    <Button look="text" size="small" aria-label={label} onClick={open}>
      {say('editing.aside.do')}
    </Button>
  );
}
