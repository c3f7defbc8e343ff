import { NAME_LIMIT, type Graph } from '@kaskade/domain';
import { useEffect, useMemo, useRef, useState, type DragEvent, type JSX, type KeyboardEvent } from 'react';
import type { ForestRow } from '../reading/forest';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import { siblingsOf, typedRow } from './tree-keys';
import css from './UnitsDialog.module.css';
import fields from './ValueField.module.css';

/** What is being typed: another name, or the name of a new unit. */
export type Typing =
  { readonly type: 'rename'; readonly id: string } | { readonly type: 'new'; readonly under: string | null };

/** Letters typed within this time, ms, are one word. */
const ONE_WORD = 700;

/** The units as a tree: arrows walk it, letters jump in it, a unit is dragged under another. */
export function UnitTree({
  graph,
  rows,
  folded,
  at,
  cut,
  typing,
  focusAsked,
  onAt,
  onFold,
  onKeyDown,
  onOpen,
  onDrop,
  onTyped,
}: {
  readonly graph: Graph;
  /** Those in sight. */
  readonly rows: readonly ForestRow[];
  readonly folded: ReadonlySet<string>;
  readonly at: string | null;
  readonly cut: string | null;
  readonly typing: Typing | null;
  /** Another number asks the keyboard to the row that is chosen. */
  readonly focusAsked: number;
  readonly onAt: (id: string) => void;
  readonly onFold: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (id: string) => void;
  readonly onDrop: (id: string, under: string | null) => void;
  /** The name as it was left; null: taken back. */
  readonly onTyped: (name: string | null) => void;
}): JSX.Element {
  const { say } = useWords();
  const tree = useRef<HTMLUListElement>(null);
  const word = useRef({ letters: '', when: 0 });
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const siblings = useMemo(() => siblingsOf(rows), [rows]);
  const nameOf = (id: string): string => graph.nodes.unit.get(id)?.name ?? id;

  useEffect(() => {
    if (focusAsked === 0) return;
    const lines = tree.current?.querySelectorAll<HTMLElement>('[data-unit]') ?? [];
    const line = [...lines].find(({ dataset }) => dataset['unit'] === at);
    line?.focus();
    line?.scrollIntoView?.({ block: 'nearest' });
  }, [focusAsked]); // eslint-disable-line react-hooks/exhaustive-deps -- only when asked, else the keyboard stays where it is

  const jump = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || at === null || event.key.length !== 1 || event.key === ' ') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isNext = event.timeStamp - word.current.when < ONE_WORD;
    word.current = { letters: isNext ? word.current.letters + event.key : event.key, when: event.timeStamp };
    const found = typedRow(rows, at, word.current.letters, nameOf);
    if (found !== null) onAt(found);
  };
  const drop = (event: DragEvent, under: string | null): void => {
    event.preventDefault();
    if (dragged !== null) onDrop(dragged, under);
    setDragged(null);
    setOver(null);
  };
  const field = (name: string, label: string): JSX.Element => <NameField name={name} label={label} onTyped={onTyped} />;
  const newRow = (depth: number): JSX.Element => (
    <li key="new" role="none" className={css.row} style={{ paddingLeft: depth * 18 + 22 }}>
      {field('', say('places.units.newName'))}
    </li>
  );

  return (
    <div className={css.forest}>
      <ul
        ref={tree}
        role="tree"
        className={css.tree}
        aria-label={say('places.units.title')}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLInputElement) return;
          onKeyDown(event);
          jump(event);
        }}
      >
        {typing?.type === 'new' && typing.under === null && newRow(0)}
        {rows.flatMap((row) => {
          const { id, depth, hasChildren } = row;
          const beside = siblings.get(row.parent)!;
          const isRenamed = typing?.type === 'rename' && typing.id === id;
          const look = [css.row, id === at ? css.on : '', id === over ? css.over : '', id === cut ? css.cut : ''];
          const line = isRenamed ? (
            <li key={id} role="none" className={css.row} style={{ paddingLeft: depth * 18 + 22 }}>
              {field(nameOf(id), say('places.units.rename', { unit: nameOf(id) }))}
            </li>
          ) : (
            <li
              key={id}
              role="treeitem"
              data-unit={id}
              data-first={id === at ? '' : undefined}
              aria-level={depth + 1}
              aria-setsize={beside.length}
              aria-posinset={beside.indexOf(row) + 1}
              aria-expanded={hasChildren ? !folded.has(id) : undefined}
              aria-selected={id === at}
              aria-label={id === cut ? say('places.units.isCut', { unit: nameOf(id) }) : nameOf(id)}
              tabIndex={id === at ? 0 : -1}
              className={look.join(' ')}
              style={{ paddingLeft: depth * 18 }}
              draggable
              onClick={() => onAt(id)}
              onDoubleClick={() => onOpen(id)}
              onDragStart={(event) => {
                event.dataTransfer.setData('text/plain', nameOf(id));
                event.dataTransfer.effectAllowed = 'move';
                setDragged(id);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(id);
              }}
              onDrop={(event) => drop(event, id)}
            >
              <span
                className={css.twist}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  if (hasChildren) onFold(id);
                }}
              >
                {hasChildren && <Icon name={folded.has(id) ? 'right' : 'down'} size={12} />}
              </span>
              <span className={css.name}>{nameOf(id)}</span>
            </li>
          );
          return typing?.type === 'new' && typing.under === id ? [line, newRow(depth + 1)] : [line];
        })}
      </ul>
      {/* It lies over what stands above the tree, so that nothing moves under the pointer when a drag begins. */}
      <p
        className={over === '' ? `${css.top} ${css.over}` : css.top}
        data-off={dragged === null}
        onDragOver={(event) => {
          event.preventDefault();
          setOver('');
        }}
        onDrop={(event) => drop(event, null)}
      >
        {say('places.units.dropTop')}
      </p>
    </div>
  );
}

/** A name as it is typed: Enter and leaving it keep it, Esc takes it back. */
function NameField({
  name,
  label,
  onTyped,
}: {
  readonly name: string;
  readonly label: string;
  readonly onTyped: (name: string | null) => void;
}): JSX.Element {
  const [text, setText] = useState(name);
  const isLeft = useRef(false);
  const leave = (typed: string | null): void => {
    // Taken away with the keyboard in it, the field is left once more.
    if (isLeft.current) return;
    isLeft.current = true;
    onTyped(typed?.trim() || null);
  };
  return (
    <input
      type="text"
      autoFocus
      className={fields.control}
      aria-label={label}
      maxLength={NAME_LIMIT}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => leave(text)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave(event.key === 'Enter' ? text : null);
      }}
    />
  );
}
