import { levelsByRank } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import { lazy, Suspense, useCallback, useMemo, useState, type FormEvent, type JSX } from 'react';
import { linkNodes } from '../graph/edits/make-changes';
import { agreementsCut, endHere, linksCut, newGoal, newNode, newNodeId } from '../graph/edits/node-commands';
import { useEditor } from '../graph/use-editor';
import { withLabels } from '../reading/names';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Radio, TextField } from '../ui/Field';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { openEditDialog, useEditDialog, type EditDialog } from './edit-dialog';
import css from './EditDialogs.module.css';
import { fieldLabel } from './field-words';
import { linkRefusals } from './link-refusals';
import type { NodeChoice } from './node-choices';
import { NodePicker } from './NodePicker';
import { nameOf } from './problem-words';
import { useEdit } from './use-edit';
import { useRemove } from './use-remove';
import { useShown } from './use-shown';

const RecordDialogs = lazy(async () => ({ default: (await import('./RecordDialogs')).RecordDialogs }));
const GoalsDialogs = lazy(async () => ({ default: (await import('./GoalsDialogs')).GoalsDialogs }));
const UnitsDialog = lazy(async () => ({ default: (await import('./UnitsDialog')).UnitsDialog }));
const LevelsDialog = lazy(async () => ({ default: (await import('./LevelsDialog')).LevelsDialog }));

const close = (): void => openEditDialog(null);
const GOALS = ['goal'] as const;

/** The windows of editing, one at a time. */
export function EditDialogs(): JSX.Element | null {
  const { dialog } = useEditDialog();
  const editor = useEditor();
  if (dialog === null || editor === null) return null;
  switch (dialog.type) {
    case 'newGoal':
      return <NewGoal {...dialog} />;
    case 'new':
      return <NewNode {...dialog} />;
    case 'connect':
      return <Connect {...dialog} />;
    case 'remove':
      return <Remove {...dialog} />;
    case 'end':
      return <End {...dialog} />;
    case 'levels':
    case 'units':
      return (
        <Suspense fallback={null}>
          {dialog.type === 'levels' ? <LevelsDialog /> : <UnitsDialog unit={dialog.unit} />}
        </Suspense>
      );
    case 'moveGoals':
      return (
        <Suspense fallback={null}>
          <GoalsDialogs dialog={dialog} />
        </Suspense>
      );
    case 'undo':
      return null;
    case 'aside':
    case 'agreement':
      return (
        <Suspense fallback={null}>
          <RecordDialogs dialog={dialog} />
        </Suspense>
      );
  }
}

type Of<T extends EditDialog['type']> = Extract<EditDialog, { type: T }>;

function NewGoal({ level, parent }: Of<'newGoal'>): JSX.Element {
  const { say } = useWords();
  const graph = useShown();
  const { change } = useView();
  const edit = useEdit();
  const [title, setTitle] = useState('');
  const [on, setOn] = useState(level);
  const create = (event: FormEvent): void => {
    event.preventDefault();
    const id = newNodeId('goal');
    if (!edit(newGoal(graph, id, title.trim(), on, parent))) return;
    close();
    change({ selected: { type: 'goal', id } });
  };
  return (
    <Dialog
      open
      onClose={close}
      title={say(parent === null ? 'editing.newGoal' : 'editing.newSubGoal')}
      closeLabel={say('screens.close')}
      width={420}
    >
      <form className={css.form} onSubmit={create}>
        {parent !== null && <p>{say('editing.under', { goal: nameOf(graph, 'goal', parent) })}</p>}
        <TextField
          label={say('editing.field.goal.title')}
          value={title}
          maxLength={300}
          data-first
          onChange={(event) => setTitle(event.target.value)}
        />
        <LevelChoice value={on} onChange={setOn} />
        <div className={css.foot}>
          <Button onClick={close}>{say('labels.button.cancel')}</Button>
          <Button look="primary" type="submit" disabled={title.trim() === ''}>
            {say('editing.createGoal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function NewNode({ kind }: Of<'new'>): JSX.Element {
  const words = useWords();
  const { say } = words;
  const graph = useShown();
  const { change } = useView();
  const edit = useEdit();
  const [name, setName] = useState('');
  const [on, setOn] = useState(levelsByRank(graph).at(-1)?.id ?? '');
  const create = (called: string): void => {
    const id = newNodeId(kind);
    if (!edit(newNode(kind, id, called, on))) return;
    close();
    change({ selected: { type: kind, id } });
  };
  return (
    <Dialog
      open
      onClose={close}
      title={say('editing.newNode', { kind: say(`labels.kind.${kind}`) })}
      closeLabel={say('screens.close')}
      width={420}
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          create(name.trim());
        }}
      >
        <TextField
          label={fieldLabel(kind, kind === 'initiative' ? 'title' : 'name', words)}
          value={name}
          maxLength={300}
          data-first
          onChange={(event) => setName(event.target.value)}
        />
        {kind === 'leader' && <LevelChoice value={on} onChange={setOn} />}
        <div className={css.foot}>
          {kind === 'leader' && (
            <Button className={css.apart} onClick={() => create(say('editing.vacant'))}>
              {say('editing.vacant')}
            </Button>
          )}
          <Button onClick={close}>{say('labels.button.cancel')}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {say('editing.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function LevelChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (level: string) => void;
}): JSX.Element {
  const { say, language } = useWords();
  const levels = levelsByRank(useShown());
  return (
    <label className={css.choice}>
      <span>{say('labels.kind.level')}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {levels.map((one) => (
          <option key={one.id} value={one.id}>
            {levelName(one, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses the goal above: not one that lies lower, for such a link carries nothing. */
function Connect({ goal }: Of<'connect'>): JSX.Element {
  const { say } = useWords();
  const graph = useShown();
  const edit = useEdit();
  const refusal = useMemo(() => linkRefusals(graph, goal, 'parent'), [graph, goal]);
  const allowed = useCallback(({ id }: NodeChoice) => refusal(id) === null, [refusal]);
  return (
    <NodePicker
      title={say('editing.chooseParent', { goal: nameOf(graph, 'goal', goal) })}
      kinds={GOALS}
      allowed={allowed}
      onPick={({ id }) => edit(linkNodes(graph, 'cascadesTo', id, goal))}
      onClose={close}
    />
  );
}

function Remove({ kind, id }: Of<'remove'>): JSX.Element {
  const { say, language } = useWords();
  const graph = withLabels(useShown(), useView().view.names, language);
  const remove = useRemove();
  const lines = linksCut(graph, kind, id);
  const agreements = agreementsCut(graph, kind, id);
  return (
    <Dialog
      open
      onClose={close}
      title={say('editing.deleteTitle', { name: nameOf(graph, kind, id) })}
      closeLabel={say('screens.close')}
      width={400}
      footer={
        <>
          <Button onClick={close} data-first>
            {say('labels.button.cancel')}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              close();
              remove(kind, id, true);
            }}
          >
            {say('labels.button.delete')}
          </Button>
        </>
      }
    >
      {lines > 0 && <p>{say('editing.linesCut', { count: lines })}</p>}
      {agreements > 0 && <p>{say('editing.agreementsCut', { count: agreements })}</p>}
    </Dialog>
  );
}

const REASONS = ['law', 'local', 'staff'] as const;

function End({ goal }: Of<'end'>): JSX.Element {
  const { say } = useWords();
  const graph = useShown();
  const edit = useEdit();
  const [chosen, setChosen] = useState<(typeof REASONS)[number] | 'other'>('law');
  const [other, setOther] = useState('');
  const reason = chosen === 'other' ? other.trim() : say(`editing.reason.${chosen}`);
  const decide = (event: FormEvent): void => {
    event.preventDefault();
    if (edit(endHere(graph, goal, true, reason))) close();
  };
  return (
    <Dialog open onClose={close} title={say('editing.letItEnd')} closeLabel={say('screens.close')} width={420}>
      <form className={css.form} onSubmit={decide}>
        <fieldset className={css.reasons}>
          <legend>{say('editing.why', { goal: nameOf(graph, 'goal', goal) })}</legend>
          {REASONS.map((one) => (
            <Radio key={one} name="reason" checked={chosen === one} onChoose={() => setChosen(one)}>
              {say(`editing.reason.${one}`)}
            </Radio>
          ))}
          <Radio name="reason" checked={chosen === 'other'} onChoose={() => setChosen('other')}>
            {say('editing.reason.other')}
          </Radio>
        </fieldset>
        {chosen === 'other' && (
          <TextField
            label={say('editing.field.goal.stopsReason')}
            value={other}
            maxLength={10_000}
            autoFocus
            onChange={(event) => setOther(event.target.value)}
          />
        )}
        <div className={css.foot}>
          <Button onClick={close}>{say('labels.button.cancel')}</Button>
          <Button look="primary" type="submit" disabled={reason === ''}>
            {say('editing.letItEnd')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
