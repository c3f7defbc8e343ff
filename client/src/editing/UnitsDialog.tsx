import { applyChanges, type Change } from '@kaskade/domain';
import { useMemo, useState, type JSX, type KeyboardEvent } from 'react';
import { setField } from '../graph/edits/make-changes';
import { newNodeId } from '../graph/edits/node-commands';
import { deleteUnit, moveUnit, newUnit, unitCut } from '../graph/edits/unit-commands';
import { useEdits } from '../graph/use-editor';
import { foldedAtFirst, unfolded, unitForest, unitsUnder } from '../reading/forest';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { openEditDialog } from './edit-dialog';
import type { NodeChoice } from './node-choices';
import { NodePicker } from './NodePicker';
import { problemWords } from './problem-words';
import { shiftedUnder, treeStep } from './tree-keys';
import css from './UnitsDialog.module.css';
import { UnitTree, type Typing } from './UnitTree';
import { useEdit, useUndo } from './use-edit';
import { useShown } from './use-shown';

const close = (): void => openEditDialog(null);
const UNITS = ['unit'] as const;
const CUTS = ['units', 'leaders', 'networks'] as const;

/** The units as a tree that is changed by drag and by keyboard: moved, made, renamed, deleted, each as one change. */
export function UnitsDialog({ unit }: { readonly unit: string | null }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const graph = useShown();
  const edit = useEdit();
  const { undo } = useUndo();
  const canUndo = useEdits((state) => state.done.length > 0, false);
  const { change } = useView();
  const forest = useMemo(() => unitForest(graph), [graph]);
  const [folded, setFolded] = useState(() => foldedAtFirst(forest, unit));
  const [chosen, setChosen] = useState(unit);
  const [cut, setCut] = useState<string | null>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isPicking, setIsPicking] = useState(false);
  const [said, setSaid] = useState({ text: '', isRefused: false });
  const [focusAsked, setFocusAsked] = useState(0);
  const rows = useMemo(() => unfolded(forest, folded), [forest, folded]);
  const at = rows.some(({ id }) => id === chosen) ? chosen : (rows[0]?.id ?? null);
  const nameOf = (id: string): string => graph.nodes.unit.get(id)?.name ?? id;

  const goTo = (id: string | null): void => {
    setChosen(id);
    setIsAsking(false);
    setFocusAsked((times) => times + 1);
  };
  const fold = (id: string, isFolded: boolean): void => {
    const next = new Set(folded);
    if (isFolded) next.add(id);
    else next.delete(id);
    setFolded(next);
  };
  const refuse = (text: string): void => setSaid({ text, isRefused: true });
  const make = (changes: readonly Change[], text: string): boolean => {
    if (changes.length === 0) return true;
    const applied = applyChanges(graph, changes);
    if (!applied.ok) refuse(say('editing.refused.edit', { why: problemWords(applied.problems, graph, words) }));
    else if (edit(changes)) setSaid({ text, isRefused: false });
    return applied.ok;
  };
  const move = (id: string, under: string | null): void => {
    if (under !== null && unitsUnder(graph, id).has(under)) {
      const key = under === id ? 'places.units.ownCycle' : 'places.units.cycle';
      return refuse(say(key, { unit: nameOf(id), under: nameOf(under) }));
    }
    const where =
      under === null
        ? say('places.units.movedTop', { unit: nameOf(id) })
        : say('places.units.moved', { unit: nameOf(id), under: nameOf(under) });
    if (!make(moveUnit(graph, id, under), where)) return;
    setCut(null);
    if (under !== null) fold(under, false);
    goTo(id);
  };
  const typed = (name: string | null): void => {
    const what = typing;
    setTyping(null);
    if (what === null) return;
    if (what.type === 'rename') {
      const from = nameOf(what.id);
      if (name !== null)
        make(setField('unit', what.id, 'name', from, name), say('places.units.renamed', { unit: name }));
      return goTo(what.id);
    }
    if (name === null) return goTo(what.under);
    const id = newNodeId('unit');
    goTo(make(newUnit(id, name, what.under), say('places.units.made', { unit: name })) ? id : what.under);
  };
  const begin = (what: Typing): void => {
    setIsAsking(false);
    if (what.type === 'new' && what.under !== null) fold(what.under, false);
    setTyping(what);
  };
  const remove = (id: string): void => {
    const place = rows.findIndex((row) => row.id === id);
    const next = rows[place + 1] ?? rows[place - 1];
    if (make(deleteUnit(graph, id), say('places.units.deleted', { unit: nameOf(id) }))) goTo(next?.id ?? null);
  };
  const askToRemove = (id: string): void => {
    const goes = unitCut(graph, id);
    if (CUTS.every((what) => goes[what] === 0)) remove(id);
    else setIsAsking(true);
  };
  const paste = (under: string): void => {
    if (cut !== null) move(cut, under);
  };
  const takeBack = (): void => {
    undo();
    setSaid({ text: say('editing.done.undone'), isRefused: false });
    goTo(at);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (at === null) return;
    const does = keyed(event, at);
    if (does === null) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };
  const keyed = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, id: string): (() => void) | null => {
    if (altKey) {
      const to = shiftedUnder(rows, id, key);
      return to === null ? null : () => move(id, to.under);
    }
    if (ctrlKey || metaKey) {
      const command = {
        x: () => {
          setCut(id);
          setSaid({ text: say('places.units.cut', { unit: nameOf(id) }), isRefused: false });
        },
        v: () => paste(id),
        z: takeBack,
      }[key.toLowerCase()];
      return command ?? null;
    }
    const own = {
      F2: () => begin({ type: 'rename', id }),
      Insert: () => begin({ type: 'new', under: id }),
      Delete: () => askToRemove(id),
      Enter: () => show(id),
    }[key];
    if (own !== undefined) return own;
    const step = treeStep(rows, folded, id, key);
    if (step === null) return null;
    if ('to' in step) return () => goTo(step.to);
    return 'fold' in step ? () => fold(step.fold, true) : () => fold(step.unfold, false);
  };
  const show = (id: string): void => {
    close();
    change({ selected: { type: 'unit', id } });
  };

  return (
    <Dialog open onClose={close} title={say('places.units.title')} closeLabel={say('screens.close')} width={560}>
      <p className={css.note}>{say('places.units.intro')}</p>
      <div className={css.tools}>
        <Button size="small" icon="plus" onClick={() => begin({ type: 'new', under: null })}>
          {say('places.units.newTop')}
        </Button>
        {at !== null && (
          <>
            <Button size="small" icon="plus" onClick={() => begin({ type: 'new', under: at })}>
              {say('places.units.newUnder')}
            </Button>
            <Button size="small" onClick={() => begin({ type: 'rename', id: at })}>
              {say('places.units.renameDo')}
            </Button>
            <Button size="small" onClick={() => setIsPicking(true)}>
              {say('places.units.moveUnder')}
            </Button>
            <Button size="small" onClick={() => move(at, null)}>
              {say('places.units.moveTop')}
            </Button>
            <Button size="small" look="danger" onClick={() => askToRemove(at)}>
              {say('labels.button.delete')}
            </Button>
          </>
        )}
        <Button size="small" icon="undo" disabled={!canUndo} onClick={takeBack}>
          {say('editing.undo')}
        </Button>
      </div>
      <UnitTree
        graph={graph}
        rows={rows}
        folded={folded}
        at={at}
        cut={cut}
        typing={typing}
        focusAsked={focusAsked}
        onAt={goTo}
        onFold={(id) => fold(id, !folded.has(id))}
        onKeyDown={onKeyDown}
        onOpen={(id) => begin({ type: 'rename', id })}
        onDrop={move}
        onTyped={typed}
      />
      {at !== null && isAsking && (
        <section className={css.asking} aria-label={say('editing.deleteTitle', { name: nameOf(at) })}>
          <h3>{say('editing.deleteTitle', { name: nameOf(at) })}</h3>
          {CUTS.map((what) => {
            const count = unitCut(graph, at)[what];
            return count > 0 && <p key={what}>{say(`places.units.along.${what}`, { count })}</p>;
          })}
          <div className={css.tools}>
            <Button size="small" autoFocus onClick={() => goTo(at)}>
              {say('labels.button.cancel')}
            </Button>
            <Button size="small" look="danger" onClick={() => remove(at)}>
              {say('labels.button.delete')}
            </Button>
          </div>
        </section>
      )}
      <p className={said.isRefused ? css.refused : css.said} role={said.isRefused ? 'alert' : 'status'}>
        {said.text}
      </p>
      {isPicking && at !== null && (
        <NodePicker
          title={say('places.units.pickUnder', { unit: nameOf(at) })}
          kinds={UNITS}
          allowed={({ id }: NodeChoice) => !unitsUnder(graph, at).has(id)}
          onPick={({ id }) => move(at, id)}
          onClose={() => setIsPicking(false)}
        />
      )}
    </Dialog>
  );
}
