import { difference, partOf, subjectsIn, type Graph, type Subject } from '@kaskade/domain';
import { useMemo, useState, type JSX } from 'react';
import { nameOf, problemWords } from '../editing/problem-words';
import { tell } from '../editing/use-edit';
import { useEdits } from '../graph/use-editor';
import { leaderLabel, withLabels } from '../reading/names';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Checkbox } from '../ui/Field';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { editsOf } from '../graph/edits/draft-editor';
import css from './Drafts.module.css';
import { dropDraft } from '../graph/edits/kept-drafts';
import type { OpenDraft } from './use-draft';

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** Chooses what of a draft becomes real: all of it, or whole subjects with what they need, as one change. The rest stays a draft. */
export function ApplyDialog({
  draft: { id, editor, presentEditor },
  onClose,
}: {
  readonly draft: OpenDraft;
  readonly onClose: () => void;
}): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const { view, workspace, change } = useView();
  const present = presentEditor.state.shown;
  const shown = useEdits((state) => state.shown, editor.state.shown);
  const changes = useMemo(() => difference(present, shown), [present, shown]);
  const subjects = useMemo(() => subjectsIn(changes), [changes]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = subjects.filter((subject) => !left.has(keyOf(subject)));
  const part = useMemo(
    () =>
      partOf(
        present,
        changes,
        subjects.filter((subject) => !left.has(keyOf(subject))),
      ),
    [present, changes, subjects, left],
  );

  const called = ({ kind, id: node }: Subject): string => {
    if (kind === 'settings') return say('drafts.settings');
    const graph: Graph = isThere(shown, kind, node) ? shown : present;
    const name = kind === 'leader' ? leaderLabel(graph, node, view.names, language) : nameOf(graph, kind, node);
    return say('history.subject', { the: say(`editing.the.${kind}`), name });
  };
  const what = ({ kind, id: node }: Subject): 'added' | 'changed' | 'removed' =>
    kind === 'settings' || (isThere(shown, kind, node) && isThere(present, kind, node))
      ? 'changed'
      : isThere(shown, kind, node)
        ? 'added'
        : 'removed';
  const apply = (): void => {
    const before = editor.state;
    const problems = presentEditor.edit(part.changes, 'draft');
    if (problems.length > 0)
      return setProblem(problemWords(problems, withLabels(present, view.names, language), words));
    // What has just become real does not fit over itself: the draft is now what is left of it, and what did not fit before.
    const rest = difference(presentEditor.state.shown, before.shown);
    onClose();
    tell({ type: 'applied' });
    if (rest.length > 0 || before.conflicts.length > 0) return editor.replace(editsOf(rest, before));
    change({ draft: null });
    dropDraft(workspace, id);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('drafts.applyTitle')}
      closeLabel={say('screens.close')}
      width={560}
      footer={
        <>
          <Button onClick={onClose}>{say('labels.button.cancel')}</Button>
          <Button look="primary" disabled={part.changes.length === 0} onClick={apply}>
            {say('drafts.do', { count: chosen.length + part.along.length })}
          </Button>
        </>
      }
    >
      {subjects.length === 0 ? (
        <p className={css.text}>{say('drafts.empty')}</p>
      ) : (
        <>
          <p className={css.text}>{say('drafts.applyIntro')}</p>
          <p className={css.ways}>
            <Button look="text" size="small" onClick={() => setLeft(new Set())}>
              {say('drafts.all')}
            </Button>
            <Button look="text" size="small" onClick={() => setLeft(new Set(subjects.map(keyOf)))}>
              {say('drafts.clear')}
            </Button>
          </p>
          <ul className={css.subjects}>
            {subjects.map((subject) => (
              <li key={keyOf(subject)}>
                <Checkbox
                  checked={!left.has(keyOf(subject))}
                  onChange={(isChosen) => setLeft(toggled(left, keyOf(subject), !isChosen))}
                >
                  {called(subject)} <small>{say(`compare.mark.${what(subject)}`)}</small>
                </Checkbox>
              </li>
            ))}
          </ul>
          {part.along.length > 0 && (
            <div className={css.along} role="status">
              <p>{say('drafts.along')}</p>
              <ul>
                {part.along.map((subject) => (
                  <li key={keyOf(subject)}>{called(subject)}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </Dialog>
  );
}

const isThere = (graph: Graph, kind: Exclude<Subject['kind'], 'settings'>, id: string): boolean =>
  graph.nodes[kind].has(id);

function toggled(left: ReadonlySet<string>, key: string, isLeft: boolean): ReadonlySet<string> {
  const next = new Set(left);
  if (isLeft) next.add(key);
  else next.delete(key);
  return next;
}
