import { levelsByRank } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import { useCallback, useEffect, useRef, useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { isTyping } from '../ui/is-typing';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { choicesOf } from './field-words';
import css from './MarkedBar.module.css';
import { unmarkAll } from './marked-goals';
import type { NodeChoice } from './node-choices';
import { NodePicker } from './NodePicker';
import { goneWith, withoutGoals, withOwner, withPejlemaerke, withStatus } from './several-goals';
import { useEdit } from './use-edit';
import { useMoveGoals } from './use-move-goals';
import { useShown } from './use-shown';

const LEADERS = ['leader'] as const;
const PEJLEMAERKER = ['pejlemaerke'] as const;
const every = (): boolean => true;

/** What can be done to the goals that are marked, all of them as one change. Esc takes the marks away, Delete deletes. */
export function MarkedBar({ goals }: { readonly goals: readonly string[] }): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const graph = useShown();
  const edit = useEdit();
  const move = useMoveGoals();
  const { view, change } = useView();
  const [asks, setAsks] = useState<'owner' | 'pejlemaerke' | 'delete' | null>(null);
  const close = useCallback(() => setAsks(null), []);
  const { lines, agreements } = goneWith(graph, goals);

  const remove = (): void => {
    close();
    const isSelected = view.selected?.type === 'goal' && goals.includes(view.selected.id);
    if (!edit(withoutGoals(graph, goals))) return;
    unmarkAll();
    if (isSelected) change({ selected: null, focus: null });
  };
  const askToRemove = (): void => (lines + agreements > 0 ? setAsks('delete') : remove());
  const latest = useRef(askToRemove);
  latest.current = askToRemove;
  useEffect(() => {
    // Before what these keys do to a single goal, or to the screen.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key !== 'Escape' && event.key !== 'Delete') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') unmarkAll();
      else latest.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);

  return (
    <div className={css.bar} role="group" aria-label={say('arrange.marked.count', { count: goals.length })}>
      <strong>{say('arrange.marked.count', { count: goals.length })}</strong>
      <Choice
        label={say('labels.kind.level')}
        choices={levelsByRank(graph).map((level) => ({ value: level.id, label: levelName(level, language) }))}
        onChoose={(level) => move(goals, level)}
      />
      <Button size="small" aria-haspopup="dialog" onClick={() => setAsks('owner')}>
        {say('screens.goal.owner')}
      </Button>
      <Button size="small" aria-haspopup="dialog" onClick={() => setAsks('pejlemaerke')}>
        {say('labels.kind.pejlemaerke')}
      </Button>
      <Choice
        label={say('editing.field.goal.status')}
        choices={choicesOf('goal', 'status', words)}
        onChoose={(status) => edit(withStatus(graph, goals, status))}
      />
      <Button size="small" look="danger" onClick={askToRemove}>
        {say('labels.button.delete')}
      </Button>
      <Button size="small" look="ghost" icon="close" aria-label={say('arrange.marked.none')} onClick={unmarkAll} />
      {asks === 'owner' && (
        <NodePicker
          title={say('arrange.marked.owner', { count: goals.length })}
          kinds={LEADERS}
          allowed={every}
          onPick={({ id }: NodeChoice) => edit(withOwner(graph, goals, id))}
          onClose={close}
        />
      )}
      {asks === 'pejlemaerke' && (
        <NodePicker
          title={say('arrange.marked.pejlemaerke', { count: goals.length })}
          kinds={PEJLEMAERKER}
          allowed={({ id }) => withPejlemaerke(graph, goals, id).length > 0}
          onPick={({ id }: NodeChoice) => edit(withPejlemaerke(graph, goals, id))}
          onClose={close}
        />
      )}
      {asks === 'delete' && (
        <Dialog
          open
          onClose={close}
          title={say('arrange.marked.delete', { count: goals.length })}
          closeLabel={say('screens.close')}
          width={400}
          footer={
            <>
              <Button data-first onClick={close}>
                {say('labels.button.cancel')}
              </Button>
              <Button look="danger" onClick={remove}>
                {say('labels.button.delete')}
              </Button>
            </>
          }
        >
          {lines > 0 && <p>{say('editing.linesCut', { count: lines })}</p>}
          {agreements > 0 && <p>{say('editing.agreementsCut', { count: agreements })}</p>}
        </Dialog>
      )}
    </div>
  );
}

/** A choice that is done as soon as it is made; it shows what it is for, as the goals may differ. */
function Choice({
  label,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  return (
    <select className={css.choice} aria-label={label} value="" onChange={(event) => onChoose(event.target.value)}>
      <option value="" disabled>
        {label}
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
