import type { Card } from '@kaskade/diagram';
import { useEffect, useRef, type JSX } from 'react';
import { useDraft } from '../editing/use-draft';
import { useShown } from '../editing/use-shown';
import { useWords } from '../view/use-words';
import css from './TitleEditor.module.css';
import { useZoom } from './use-camera';

/** A goal's title, edited on its card: Enter or leaving it saves, Esc takes back, and the keyboard goes back to the card. */
export function TitleEditor({
  card,
  onClose,
}: {
  readonly card: Card;
  /** `isLeft`: the keyboard has gone elsewhere by itself. */
  readonly onClose: (isLeft: boolean) => void;
}): JSX.Element {
  const { say } = useWords();
  const zoom = useZoom();
  const value = useShown().nodes.goal.get(card.goal)?.title ?? '';
  const { text, fault, faultId, type, save, onKeyDown } = useDraft({
    kind: 'goal',
    id: card.goal,
    field: 'title',
    value,
  });
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useEffect(() => area.current?.select(), []);
  const close = (isLeft: boolean): void => {
    if (done.current) return;
    done.current = true;
    onClose(isLeft);
  };
  return (
    <div
      className={`${css.editor} nodrag nopan`}
      style={{ transform: `translate(${card.box.x}px, ${card.box.y}px) scale(${1 / zoom})` }}
    >
      <textarea
        ref={area}
        rows={3}
        autoFocus
        aria-label={say('editing.field.goal.title')}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        value={text}
        onChange={(event) => type(event.target.value.replaceAll('\n', ' '))}
        onBlur={() => {
          save();
          close(true);
        }}
        onKeyDown={(event) => {
          const { key } = event;
          onKeyDown(event);
          event.stopPropagation();
          if (key === 'Escape' || (key === 'Enter' && fault === null)) {
            event.preventDefault();
            close(false);
          }
        }}
      />
      {fault !== null && (
        <p id={faultId} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
