import { cascadeEnds } from '@kaskade/domain';
import { levelInSentence, levelsInSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../view/use-words';
import { openEditDialog, type EditDialog } from './edit-dialog';
import css from './GoalsDialogs.module.css';
import { levelChange } from './level-change';
import { nameOf } from './problem-words';
import { useEdit } from './use-edit';
import { useShown } from './use-shown';

const close = (): void => openEditDialog(null);
/** So many links are named; the others are counted. */
const NAMED = 6;

type Of<T extends EditDialog['type']> = Extract<EditDialog, { type: T }>;

/** The windows of several goals at once: what moving them costs. */
export function GoalsDialogs({ dialog }: { readonly dialog: Of<'moveGoals'> }): JSX.Element {
  return <MoveGoals {...dialog} />;
}

function MoveGoals({ goals, level }: Of<'moveGoals'>): JSX.Element {
  const { say, language } = useWords();
  const graph = useShown();
  const edit = useEdit();
  const { changes, cut, skips } = levelChange(graph, goals, level);
  const found = graph.nodes.level.get(level ?? '');
  const to = found === undefined ? say('arrange.move.ownersLevel') : levelInSentence(found, language);
  const ends = (id: string): { parent: string; child: string } => {
    const [parent, child] = cascadeEnds(id)!.map((goal) => nameOf(graph, 'goal', goal));
    return { parent: parent ?? '', child: child ?? '' };
  };
  return (
    <Dialog
      open
      onClose={close}
      title={
        goals.length === 1
          ? say('arrange.move.title', { goal: nameOf(graph, 'goal', goals[0]!), level: to })
          : say('arrange.move.titleSeveral', { goals: goals.length, level: to })
      }
      closeLabel={say('screens.close')}
      width={440}
      footer={
        <>
          <Button onClick={close}>{say('labels.button.cancel')}</Button>
          <Button
            look="primary"
            data-first
            onClick={() => {
              close();
              edit(changes);
            }}
          >
            {say('arrange.move.do')}
          </Button>
        </>
      }
    >
      {cut.length + skips.length === 0 && <p>{say('arrange.move.free')}</p>}
      <Named
        title={say('arrange.move.cut', { count: cut.length })}
        lines={cut.map((id) => say('arrange.move.link', ends(id)))}
      />
      <Named
        title={say('arrange.move.skips', { count: skips.length })}
        lines={skips.map(({ id, past }) =>
          say('arrange.move.skip', { ...ends(id), level: levelsInSentence(past, language) }),
        )}
      />
    </Dialog>
  );
}

/** What goes or skips: how many, and which; nothing where there is none. */
function Named({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | null {
  const { say } = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={css.lines}>
        {lines.slice(0, NAMED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > NAMED && <li>{say('arrange.move.more', { count: lines.length - NAMED })}</li>}
      </ul>
    </>
  );
}
