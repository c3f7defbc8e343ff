import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useWords } from '../../view/use-words';
import { begunChoice, cellChoices, fittingChoices, withChoice } from './cell-choices';
import css from './CellEditor.module.css';
import type { TableModel } from './use-table';

const FEW = 8;

export type Move = 'down' | 'up' | 'right' | 'left' | 'stay';

/**
 * The cell that is edited: what is typed is judged at once, Enter and Tab take it in and go on, Esc takes it back. What can stand there
 * is offered below. `pending` lets the table take in what is typed before the pointer goes elsewhere.
 */
export function CellEditor({
  table,
  label,
  pending,
  onDone,
  onCancel,
}: {
  readonly table: TableModel;
  readonly label: string;
  readonly pending: RefObject<(() => boolean) | null>;
  readonly onDone: (move: Move) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { language } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const start = table.typed ?? '';
  const [text, setText] = useState(start);
  const [isRefused, setRefused] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [isAbove, setAbove] = useState(false);
  const { graph, sheet, columns, at } = table;
  const column = columns[at.column]!;
  const choices = useMemo(() => cellChoices(graph, sheet, column, language), [graph, sheet, column, language]);
  const offered = useMemo(() => {
    if (text !== start || text.length <= 1) return fittingChoices(choices, text);
    // A cell that is opened as it stands offers the few things that it may be, but not hundreds of names.
    return choices.all.length <= FEW ? choices.all : [];
  }, [choices, text, start]);
  const before = table.textAt(at);
  const judged = text === before ? ({ ok: true } as const) : table.check(text);
  // A name that is not yet written out is no mistake while it is offered.
  const fault = judged.ok || (offered.length > 0 && !isRefused) ? null : judged.why;

  const take = (taken: string): boolean => {
    if (taken === before) onCancel();
    else if (!table.take(taken)) {
      setRefused(true);
      return false;
    }
    pending.current = null;
    return true;
  };
  useLayoutEffect(() => {
    pending.current = () => take(text);
  });
  useEffect(() => () => void (pending.current = null), [pending]);
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const room = box.current?.closest('[data-scroller]')?.getBoundingClientRect().bottom ?? Infinity;
    setAbove((box.current?.getBoundingClientRect().bottom ?? 0) + 170 > room);
  }, []);
  // A cell of several lines is as high as they are.
  useLayoutEffect(() => {
    if (field.current === null) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${Math.min(220, field.current.scrollHeight + 2)}px`;
  }, [text]);

  // What is begun and can only be one thing is that.
  const begun = judged.ok ? null : begunChoice(choices, text);
  const meant = begun === null ? text : withChoice(text, begun, choices.isList);
  const finish = (move: Move, taken = meant): void => {
    if (take(taken)) onDone(move);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey) return event.stopPropagation();
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: event.altKey
        ? () => insert('\n')
        : () => {
            const choice = offered[chosen];
            if (choice === undefined) finish(shiftKey ? 'up' : 'down');
            else if (choices.isList) choose(choice);
            else finish('down', choice);
          },
      Tab: () => finish(shiftKey ? 'left' : 'right'),
      Escape: () => {
        pending.current = null;
        onCancel();
        onDone('stay');
      },
      ArrowDown: offered.length > 0 ? () => setChosen((chosen + 1) % offered.length) : undefined,
      ArrowUp:
        offered.length > 0
          ? () => setChosen((chosen + offered.length + (chosen < 0 ? 0 : -1)) % offered.length)
          : undefined,
    };
    event.stopPropagation();
    const step = steps[key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  };
  const write = (next: string): void => {
    setText(next);
    setChosen(-1);
    setRefused(false);
  };
  const choose = (choice: string): void => write(withChoice(text, choice, choices.isList));
  const insert = (piece: string): void => {
    const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {};
    write(text.slice(0, selectionStart) + piece + text.slice(selectionEnd));
  };

  return (
    <div ref={box} className={css.editor}>
      <textarea
        ref={field}
        rows={1}
        className={fault === null ? css.field : `${css.field} ${css.wrong}`}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        {...(choices.all.length > 0 && {
          role: 'combobox',
          'aria-expanded': offered.length > 0,
          'aria-controls': `${id}-list`,
          'aria-autocomplete': 'list',
          'aria-activedescendant': offered[chosen] === undefined ? undefined : `${id}-${chosen}`,
        })}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={({ target }) => {
          // While another window is in front the field still has the keyboard of this one.
          if (document.activeElement !== target) pending.current?.();
        }}
      />
      {(fault !== null || offered.length > 0) && (
        <div className={isAbove ? `${css.below} ${css.above}` : css.below}>
          {fault !== null && (
            <p id={`${id}-fault`} role="alert" className={css.fault}>
              {fault}
            </p>
          )}
          {offered.length > 0 && (
            <ul id={`${id}-list`} role="listbox" aria-label={label} className={css.choices}>
              {offered.map((choice, place) => (
                <li
                  key={`${choice} ${place}`}
                  id={`${id}-${place}`}
                  role="option"
                  aria-selected={place === chosen}
                  className={place === chosen ? css.chosen : undefined}
                  // The field keeps the keyboard.
                  onMouseDown={(event) => {
                    event.preventDefault();
                    event.stopPropagation();
                    if (choices.isList) choose(choice);
                    else finish('stay', choice);
                  }}
                >
                  {choice}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
