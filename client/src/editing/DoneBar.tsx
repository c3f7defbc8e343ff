import { useEffect, useState, type JSX } from 'react';
import { useEdits } from '../graph/use-editor';
import { withLabels } from '../reading/names';
import { Button } from '../ui/Button';
import { useView } from '../view/use-view';
import { useWords, type Words } from '../view/use-words';
import type { Names } from '../view/view';
import css from './DoneBar.module.css';
import { doneWords } from './done-words';
import { problemWords } from './problem-words';
import { forgetNews, useEditNews, useUndo, type EditNews } from './use-edit';
import { useShown } from './use-shown';

/** How long the bar stands, ms; as long as the pointer or the keyboard is in it. */
const STAYS = 8_000;

/** At the bottom left after every change: what was done, with the way back; or why it was not. */
export function DoneBar(): JSX.Element {
  const words = useWords();
  const graph = useShown();
  const { names } = useView().view;
  const { news, number } = useEditNews();
  const { undo, redo } = useUndo();
  const canUndo = useEdits((state) => state.done.length > 0, false);
  const canRedo = useEdits((state) => state.undone.length > 0, false);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (news === null || held) return;
    const timer = setTimeout(forgetNews, STAYS);
    return () => clearTimeout(timer);
  }, [news, number, held]);
  useEffect(() => forgetNews, []);
  return (
    <div
      className={css.place}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status">
        {news !== null && (
          <p key={number} className={css.bar}>
            <span>{newsWords(news, graph, names, words)}</span>
            {(news.type === 'done' || news.type === 'applied') && canUndo && (
              <Button look="text" onClick={undo}>
                {words.say('editing.undo')}
              </Button>
            )}
            {news.type === 'undone' && canRedo && (
              <Button look="text" onClick={redo}>
                {words.say('editing.redo')}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function newsWords(
  news: NonNullable<EditNews['news']>,
  graph: Parameters<typeof problemWords>[1],
  names: Names,
  words: Words,
): string {
  switch (news.type) {
    case 'done':
      return doneWords(news.changes, words);
    case 'applied':
      return words.say('editing.done.applied');
    case 'undone':
      return words.say('editing.done.undone');
    case 'redone':
      return words.say('editing.done.redone');
    case 'notDone':
      return news.why;
    case 'refused':
      return words.say(`editing.refused.${news.what}`, {
        why: problemWords(news.problems, withLabels(graph, names, words.language), words),
      });
  }
}
