import { applyChanges, levelsByRank, sources, type Graph } from '@kaskade/domain';
import { countLeaders, levelName } from '@kaskade/wording';
import { useEffect, useMemo, useRef, useState, type FormEvent, type JSX, type KeyboardEvent } from 'react';
import { planLevels, type PlannedLevel } from '../graph/edits/level-commands';
import { newNodeId } from '../graph/edits/node-commands';
import { levelOfGoal } from '../reading/places';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Select } from '../ui/Field';
import { useWords } from '../view/use-words';
import { openEditDialog } from './edit-dialog';
import forms from './EditDialogs.module.css';
import { LEVEL_IMPACTS, levelImpact } from './level-impact';
import css from './LevelsDialog.module.css';
import { LevelRow } from './LevelRow';
import { problemWords } from './problem-words';
import { useEdit } from './use-edit';
import { useShown } from './use-shown';

const close = (): void => openEditDialog(null);

/** The levels from the top: made, named, ranked and deleted in one window, as one list of changes, with what it does said before. */
export function LevelsDialog(): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const graph = useShown();
  const edit = useEdit();
  // What is saved is a change from what stood here when the window was opened, so that nothing of others is overwritten unseen.
  const [before] = useState(() => levelsByRank(graph));
  // A standard level is shown in the reader's language.
  const [plan, setPlan] = useState<readonly PlannedLevel[]>(() =>
    before.map((level) => ({ ...level, name: levelName(level, language) })),
  );
  const [heirs, setHeirs] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const rows = useRef<HTMLOListElement>(null);
  const [goTo, setGoTo] = useState<{ readonly id: string; readonly does: string } | null>(null);
  useEffect(() => {
    if (goTo === null) return;
    const lines = rows.current?.querySelectorAll<HTMLElement>('[data-level]') ?? [];
    const row = [...lines].find(({ dataset }) => dataset['level'] === goTo.id);
    const asked = row?.querySelector<HTMLButtonElement>(`[data-does="${goTo.does}"]`);
    (asked?.disabled === false ? asked : row?.querySelector<HTMLElement>('input'))?.focus();
    setGoTo(null);
  }, [goTo]);

  const gone = before.filter(({ id }) => !plan.some((level) => level.id === id));
  const heirOf = (id: string): string => {
    const chosen = heirs[id];
    if (chosen !== undefined && plan.some((level) => level.id === chosen)) return chosen;
    // The nearest that is left: the one above, else the one below.
    const place = before.findIndex((level) => level.id === id);
    const left = before.filter((level) => plan.some((kept) => kept.id === level.id));
    return (left.findLast((level) => before.indexOf(level) < place) ?? left[0] ?? plan[0])?.id ?? '';
  };
  const settled = plan.map((level): PlannedLevel => {
    const was = before.find(({ id }) => id === level.id);
    const name = level.name.trim();
    return {
      id: level.id,
      name: was !== undefined && name === levelName(was, language) ? was.name : name,
      noun: level.noun?.trim() || null,
    };
  });
  const changes = planLevels(graph, before, settled, Object.fromEntries(gone.map(({ id }) => [id, heirOf(id)])));
  const isNamed = settled.every(({ name }) => name !== '');
  const asked = JSON.stringify(changes);
  const applied = useMemo(() => applyChanges(graph, changes), [graph, asked]); // eslint-disable-line react-hooks/exhaustive-deps -- the changes as text, for they are made anew each time
  const impact = useMemo(() => (applied.ok ? levelImpact(graph, applied.graph) : null), [graph, applied]);

  const goals = useMemo(() => goalsByLevel(graph), [graph]);
  const nameAt = (place: number): string =>
    plan[place]?.name.trim() || say('places.levels.unnamed', { place: place + 1 });
  const nameOf = (id: string): string => nameAt(plan.findIndex((level) => level.id === id));
  const move = (place: number, by: 1 | -1): void => {
    const to = place + by;
    const moved = plan[place];
    if (moved === undefined || to < 0 || to >= plan.length) return;
    setPlan(plan.with(place, plan[to]!).with(to, moved));
    setSaid(say('places.levels.moved', { name: nameAt(place), place: to + 1, of: plan.length }));
    setGoTo({ id: moved.id, does: by < 0 ? 'up' : 'down' });
  };
  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move(place, by);
    const id = plan[place]?.id;
    if (id !== undefined) setGoTo({ id, does: 'name' });
  };
  const remove = (place: number): void => {
    const next = plan[place + 1] ?? plan[place - 1];
    setPlan(plan.filter((_, at) => at !== place));
    if (next !== undefined) setGoTo({ id: next.id, does: 'name' });
  };
  const create = (): void => {
    const id = newNodeId('level');
    setPlan([...plan, { id, name: '', noun: null }]);
    setGoTo({ id, does: 'name' });
  };
  const keep = (id: string): void => {
    const level = before.find((one) => one.id === id)!;
    // It comes back where it was: above the first that stood below it.
    const place = plan.findIndex((one) => before.findIndex((was) => was.id === one.id) > before.indexOf(level));
    setPlan(plan.toSpliced(place < 0 ? plan.length : place, 0, { ...level, name: levelName(level, language) }));
    setGoTo({ id, does: 'name' });
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (changes.length === 0 || edit(changes)) close();
  };
  const goalsOn = (id: string): string => say('labels.count.goal', { count: goals.get(id) ?? 0 });
  const leadersOf = (id: string): number => sources(graph, 'leaderLevel', id).length;
  const isUsed = (id: string): boolean => goals.has(id) || leadersOf(id) > 0;

  return (
    <Dialog open onClose={close} title={say('places.levels.title')} closeLabel={say('screens.close')} width={620}>
      <form className={forms.form} onSubmit={save}>
        <p className={css.note}>{say('places.levels.intro')}</p>
        <div className={css.heads} aria-hidden="true">
          <span>{say('places.levels.name')}</span>
          <span>{say('places.levels.noun')}</span>
        </div>
        <ol ref={rows} className={css.rows} aria-label={say('places.levels.list')}>
          {plan.map((level, place) => (
            <LevelRow
              key={level.id}
              place={place}
              isLast={place === plan.length - 1}
              level={level}
              called={nameAt(place)}
              holds={`${goalsOn(level.id)} · ${countLeaders(settled[place]!, leadersOf(level.id), language)}`}
              onChange={(changed) => setPlan(plan.with(place, changed))}
              onMove={(by) => move(place, by)}
              onRemove={() => remove(place)}
              onKeyDown={(event) => onKeyDown(event, place)}
            />
          ))}
        </ol>
        <div>
          <Button size="small" icon="plus" onClick={create}>
            {say('places.levels.new')}
          </Button>
        </div>
        {gone.length > 0 && (
          <section className={css.gone}>
            <h3>{say('places.levels.gone')}</h3>
            {gone.map((level) => {
              const name = levelName(level, language);
              return (
                <div key={level.id} className={css.goes}>
                  {isUsed(level.id) ? (
                    <Select
                      label={say('places.levels.heir', { name })}
                      value={heirOf(level.id)}
                      options={plan.map(({ id }) => ({ value: id, label: nameOf(id) }))}
                      onChange={(event) => setHeirs({ ...heirs, [level.id]: event.target.value })}
                    />
                  ) : (
                    <p>{say('places.levels.empty', { name })}</p>
                  )}
                  <Button size="small" onClick={() => keep(level.id)}>
                    {say('places.levels.keep', { name })}
                  </Button>
                </div>
              );
            })}
          </section>
        )}
        <p className="hidden-visually" role="status">
          {said}
        </p>
        <div role="status">
          {impact !== null && changes.length > 0 && (
            <section className={css.effects}>
              <h3>{say('places.levels.effects')}</h3>
              <ul>
                {gone
                  .filter(({ id }) => isUsed(id))
                  .map((level) => (
                    <li key={level.id}>
                      {say('places.levels.effect.moved', {
                        goals: goalsOn(level.id),
                        leaders: say('labels.count.leader', { count: leadersOf(level.id) }),
                        from: levelName(level, language),
                        to: nameOf(heirOf(level.id)),
                      })}
                    </li>
                  ))}
                {LEVEL_IMPACTS.filter((effect) => impact[effect] > 0).map((effect) => (
                  <li key={effect}>{say(`places.levels.effect.${effect}`, { count: impact[effect] })}</li>
                ))}
                {plan[0]?.id !== before[0]?.id && <li>{say('places.levels.effect.top', { level: nameAt(0) })}</li>}
                {plan.at(-1)?.id !== before.at(-1)?.id && (
                  <li>{say('places.levels.effect.bottom', { level: nameAt(plan.length - 1) })}</li>
                )}
                {LEVEL_IMPACTS.every((effect) => impact[effect] === 0) && <li>{say('places.levels.effect.none')}</li>}
              </ul>
            </section>
          )}
        </div>
        {!applied.ok && isNamed && (
          <p className={css.refused} role="alert">
            {say('editing.refused.edit', { why: problemWords(applied.problems, graph, words) })}
          </p>
        )}
        <div className={forms.foot}>
          <Button onClick={close}>{say('labels.button.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!applied.ok || !isNamed}>
            {say('labels.button.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** How many goals stand on each level that has any, by a level of their own or by their owner. */
function goalsByLevel(graph: Graph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of graph.nodes.goal.keys()) {
    const level = levelOfGoal(graph, id);
    if (level !== undefined) counts.set(level.id, (counts.get(level.id) ?? 0) + 1);
  }
  return counts;
}
