import { carriesFromOrigin, type GoalState } from '@kaskade/analysis';
import type { JSX } from 'react';
import { StateGlyph } from '../ui/StateGlyph';
import { useWords } from '../view/use-words';
import { levelOfGoal } from './places';
import type { Reading } from './reading';
import css from './GoalMark.module.css';

/** A goal's state as glyph and words; a goal that begins without one above it says so as well. */
export function GoalMark({
  graph,
  index,
  report,
  id,
  state,
}: Reading & { readonly id: string; readonly state: GoalState }): JSX.Element {
  const words = useWords();
  const origin = levelOfGoal(graph, id)?.id === report.penetration.origin;
  return (
    <span className={css.mark}>
      <StateGlyph state={state} followed={carriesFromOrigin(index, id)} origin={origin} />
      <span className={css.words}>{words.say(`labels.goal.${state}`)}</span>
    </span>
  );
}
