import { findingSentence, subjectName, type FindingContext } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { takeForward } from '../graph/edits/record-commands';
import { useEditor } from '../graph/use-editor';
import type { SetAside } from '../reading/records';
import { Rich } from '../reading/Rich';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import css from './Records.module.css';
import { useEdit } from './use-edit';
import { useShown } from './use-shown';

/** `3 sat til side`, to be unfolded: each point with the reason and the day, and the way back. Nothing when there are none. */
export function AsideList({
  points,
  context,
}: {
  readonly points: readonly SetAside[];
  readonly context: FindingContext;
}): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const graph = useShown();
  const edit = useEdit();
  const canEdit = useEditor() !== null;
  const [open, setOpen] = useState(false);
  if (points.length === 0) return null;
  return (
    <section className={css.fold}>
      <Button look="text" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={13} />
        {say('editing.aside.count', { count: points.length })}
      </Button>
      {open && (
        <div className={css.inside}>
          <ul className={css.list}>
            {points.map(({ finding, aside }) => (
              <li key={aside.id} className={css.item}>
                <span className={css.words}>
                  <Rich segments={findingSentence(finding, context)} />
                </span>
                <small className={css.small}>
                  {say('editing.aside.why', { reason: aside.reason, date: words.date(aside.date) })}
                </small>
                {canEdit && (
                  <span className={css.ways}>
                    <Button
                      look="text"
                      size="small"
                      aria-label={say('editing.aside.backWhich', {
                        subject: subjectName(finding.subject, context.graph),
                      })}
                      onClick={() => edit(takeForward(graph, finding))}
                    >
                      {say('editing.aside.back')}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
