import { isRecordKind } from '@kaskade/domain';
import { formatClock, type Language } from '@kaskade/wording';
import { useId, useState, type JSX } from 'react';
import type { Conflict } from '../graph/edits/edit-state';
import { canKeep, differences } from '../graph/edits/settle';
import { useEditor, useEdits } from '../graph/use-editor';
import { withLabels } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import { Button } from '../ui/Button';
import { useView } from '../view/use-view';
import { useWords, type Words } from '../view/use-words';
import css from './ConflictNotes.module.css';
import { fieldLabel, valueWords } from './field-words';
import { nameOf, problemWords } from './problem-words';
import { useShown } from './use-shown';

const NONE: readonly Conflict[] = [];

/** What of mine met what others changed, each with its ways out. */
export function ConflictNotes(): JSX.Element | null {
  const conflicts = useEdits((state) => state.conflicts, NONE);
  return conflicts.length === 0 ? null : (
    <div className={css.notes} role="alert">
      {conflicts.map((conflict) => (
        <ConflictNote key={conflict.edit.operation} conflict={conflict} />
      ))}
    </div>
  );
}

function ConflictNote({ conflict }: { readonly conflict: Conflict }): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const shown = useShown();
  const graph = withLabels(shown, useView().view.names, language);
  const editor = useEditor();
  const keepable = useEdits((state) => conflict.edit.of === null && canKeep(state, conflict), false);
  const [open, setOpen] = useState(false);
  const id = useId();
  const differing = differences(shown, conflict);
  const subject = subjectOf(conflict);
  const name = conflict.touch?.name ?? null;
  const settle = (way: 'mine' | 'theirs'): void => void editor?.settle(conflict, way);
  return (
    <section className={css.note}>
      <p>
        <b>{whatHappened(conflict, words)}</b>{' '}
        {subject.kind !== 'cascade' &&
        subject.kind !== 'level' &&
        subject.kind !== 'settings' &&
        !isRecordKind(subject.kind) &&
        graph.nodes[subject.kind].has(subject.id) ? (
          <NodeLink to={{ type: subject.kind, id: subject.id }}>{nameOf(graph, subject.kind, subject.id)}</NodeLink>
        ) : (
          nameOf(graph, subject.kind, subject.id)
        )}
      </p>
      {!isAboutValues(conflict) && <p className={css.why}>{problemWords(conflict.problems, graph, words)}</p>}
      <div className={css.ways}>
        {differing.length > 0 && (
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {say('editing.conflict.difference')}
          </Button>
        )}
        {keepable && (
          <Button size="small" onClick={() => settle('mine')}>
            {say('editing.conflict.mine')}
          </Button>
        )}
        <Button size="small" onClick={() => settle('theirs')}>
          {differing.length === 0
            ? say('editing.conflict.drop')
            : name === null
              ? say('editing.conflict.theirsUnknown')
              : say('editing.conflict.theirs', { owner: possessive(name, language) })}
        </Button>
      </div>
      {open && (
        <dl id={id} className={css.difference}>
          {differing.map(({ change: { kind, id: holder, field, to }, present }) => (
            <div key={`${kind} ${holder} ${field}`}>
              <dt>{fieldLabel(kind, field, words)}</dt>
              <dd>
                <span>{say('editing.conflict.yours')}</span> {valueWords(kind, field, to, words)}
              </dd>
              <dd>
                <span>{name ?? say('editing.conflict.another')}</span> {valueWords(kind, field, present, words)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const isAboutValues = ({ problems }: Conflict): boolean =>
  problems.length > 0 && problems.every(({ code }) => code === 'VALUE_CONFLICT');

function subjectOf({ problems, edit }: Conflict): Pick<Conflict['problems'][number], 'kind' | 'id'> {
  const [problem] = problems;
  if (problem !== undefined) return problem;
  const [change] = edit.changes;
  return change !== undefined && 'kind' in change
    ? { kind: change.kind, id: change.id }
    : { kind: 'goal', id: change !== undefined && 'to' in change ? String(change.to) : '' };
}

/** `Målet er ændret af Anna kl. 10.42.` */
function whatHappened(conflict: Conflict, words: Words): string {
  const { say, language } = words;
  const subject = say(`editing.this.${subjectOf(conflict).kind}`);
  const { touch, problems, edit } = conflict;
  if (edit.kind === 'undo' || edit.kind === 'redo') return say(`editing.conflict.${edit.kind}`);
  const [problem] = problems;
  if (problem === undefined) return say('editing.conflict.refused');
  const how = problem.code === 'NODE_MISSING' || problem.code === 'LINK_END_MISSING' ? 'removed' : 'changed';
  if (touch === null) return say(`editing.conflict.${how}ByAnother`, { subject });
  const name = touch.name ?? say('editing.conflict.another');
  return say(`editing.conflict.${how}By`, { subject, name, at: formatClock(touch.at, language) });
}

/** `Annas`, `Lars’`, `Anna’s`: whose something is. */
function possessive(name: string, language: Language): string {
  if (language === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}
