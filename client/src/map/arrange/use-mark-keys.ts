import { useEffect, type RefObject } from 'react';
import { markGoals, toggleMark } from '../../editing/marked-goals';

const ARROWS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
const goalOf = (target: EventTarget | null): string | undefined =>
  (target as Element | null)?.closest<HTMLElement>('[data-goal]')?.dataset['goal'];

/**
 * Marks goals: a click with Shift, Shift Space where the keyboard is, Shift with an arrow from there to the next. `begin` is called
 * before a click marks.
 */
export function useMarkKeys(frame: RefObject<HTMLElement | null>, begin: () => void): void {
  useEffect(() => {
    const stage = frame.current;
    if (stage === null) return;
    let extending = false;
    let swallow = false;
    const onClick = (event: MouseEvent): void => {
      const goal = goalOf(event.target);
      // A click by the keyboard is none of the mouse's.
      if (!event.shiftKey || goal === undefined || event.detail === 0) return;
      event.stopPropagation();
      begin();
      toggleMark(goal);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const goal = goalOf(event.target);
      extending = false;
      if (!event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || goal === undefined) return;
      if (event.key === ' ') {
        event.preventDefault();
        event.stopPropagation();
        swallow = true;
        toggleMark(goal);
      } else if (ARROWS.has(event.key)) {
        markGoals([goal]);
        extending = true;
      }
    };
    // The button that Space was pressed on is not pressed.
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ' && swallow) event.preventDefault();
      swallow = false;
    };
    const onFocus = (event: FocusEvent): void => {
      const goal = goalOf(event.target);
      if (extending && goal !== undefined) markGoals([goal]);
      extending = false;
    };
    stage.addEventListener('click', onClick, true);
    stage.addEventListener('keydown', onKeyDown, true);
    stage.addEventListener('keyup', onKeyUp, true);
    stage.addEventListener('focusin', onFocus);
    return () => {
      stage.removeEventListener('click', onClick, true);
      stage.removeEventListener('keydown', onKeyDown, true);
      stage.removeEventListener('keyup', onKeyUp, true);
      stage.removeEventListener('focusin', onFocus);
    };
  }, [frame, begin]);
}
