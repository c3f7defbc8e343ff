import type { NodeKind } from '@kaskade/domain';
import { useMemo, useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Finder } from '../ui/Finder';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { nodeChoices, type NodeChoice } from './node-choices';
import css from './NodePicker.module.css';
import { useShown } from './use-shown';

/** So many are offered; more are found by more words. */
const MOST = 40;

/** Chooses a node among hundreds, by title, owner and unit: words find, arrows choose, Enter takes, Esc leaves. */
export function NodePicker({
  title,
  kinds,
  allowed,
  onPick,
  besides,
  onClose,
}: {
  readonly title: string;
  readonly kinds: readonly NodeKind[];
  /** Only what the rules allow is offered. */
  readonly allowed: (choice: NodeChoice) => boolean;
  readonly onPick: (choice: NodeChoice) => void;
  /** What can be taken besides what is there, by one press beside the field. */
  readonly besides?: { readonly title: string; readonly where: string; readonly choose: () => void } | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const { say, language } = useWords();
  const graph = useShown();
  const { view } = useView();
  const [query, setQuery] = useState('');
  const find = useMemo(() => nodeChoices(graph, kinds, view.names, language), [graph, kinds, view.names, language]);
  const choices = useMemo(() => find(query, allowed, MOST), [find, query, allowed]);
  const none = choices.length === 0 ? say('editing.pick.none') : '';
  return (
    <Finder
      label={title}
      prompt={title}
      query={query}
      onQuery={setQuery}
      groups={[
        {
          title: null,
          options: choices.map((choice) => ({
            key: `${choice.kind} ${choice.id}`,
            content: (
              <div className={css.choice}>
                <span>{choice.title}</span>
                <small className={css.where}>{choice.where}</small>
              </div>
            ),
            choose: () => onPick(choice),
          })),
        },
      ]}
      resultsName={title}
      status={none || say('editing.pick.found', { count: choices.length })}
      message={none}
      isNarrow
      closesFirst
      beside={
        besides && (
          <Button
            size="small"
            icon="plus"
            title={besides.where}
            aria-label={`${besides.title}: ${besides.where}`}
            onClick={({ currentTarget }) => {
              // Closed by itself, the window gives the keyboard back to where it came from.
              currentTarget.closest('dialog')?.close();
              besides.choose();
            }}
          >
            {besides.title}
          </Button>
        )
      }
      onClose={onClose}
    />
  );
}
