import { targets, type Goal } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import { useId, type JSX } from 'react';
import { choicesOf, fieldLabel } from '../editing/field-words';
import { LinkField } from '../editing/LinkField';
import { useMoveGoals } from '../editing/use-move-goals';
import { ValueField } from '../editing/ValueField';
import css from '../editing/ValueField.module.css';
import { useWords } from '../view/use-words';
import { useShown } from '../editing/use-shown';

const OWNS = ['owns'] as const;
const SUPPORTS = ['goalSupports'] as const;
const REASONS = ['law', 'local', 'staff'] as const;

/** Every field of a goal, each with its own control. */
export function GoalForm({ id }: { readonly id: string }): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const goal = useShown().nodes.goal.get(id);
  if (goal === undefined) return null;
  const field = (name: Exclude<keyof Goal, 'id'>) => ({
    kind: 'goal' as const,
    id,
    field: name,
    value: goal[name],
    label: fieldLabel('goal', name, words),
  });
  return (
    <div className={css.fields}>
      <ValueField {...field('title')} large />
      <ValueField {...field('description')} />
      <LinkField label={say('screens.goal.owner')} links={OWNS} end="to" id={id} />
      <LinkField label={say('labels.kind.pejlemaerke')} links={SUPPORTS} end="from" id={id} />
      <GoalLevel id={id} />
      <div className={css.pair}>
        <ValueField {...field('status')} choices={choicesOf('goal', 'status', words)} />
        <ValueField {...field('due')} />
      </div>
      <ValueField {...field('indicator')} />
      <div className={css.pair}>
        <ValueField {...field('baseline')} />
        <ValueField {...field('target')} />
        <ValueField {...field('current')} />
        <ValueField {...field('measureUnit')} oneLine />
      </div>
      <ValueField {...field('stopsHere')} />
      {goal.stopsHere && (
        <ValueField
          {...field('stopsReason')}
          oneLine
          ready={REASONS.map((reason) => say(`editing.reason.${reason}`))}
        />
      )}
    </div>
  );
}

/** The goal's own level; without one it has that of its most senior owner. */
function GoalLevel({ id }: { readonly id: string }): JSX.Element {
  const { say, language } = useWords();
  const graph = useShown();
  const move = useMoveGoals();
  const control = useId();
  const [own] = targets(graph, 'goalLevel', id);
  const levels = [...graph.nodes.level.values()].sort((a, b) => a.rank - b.rank);
  return (
    <div className={css.field}>
      <label htmlFor={control}>{say('labels.kind.level')}</label>
      <select
        id={control}
        className={css.control}
        value={own ?? ''}
        onChange={({ target: { value } }) => move([id], value === '' ? null : value)}
      >
        <option value="">{say('editing.levelOfOwner')}</option>
        {levels.map((level) => (
          <option key={level.id} value={level.id}>
            {levelName(level, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
