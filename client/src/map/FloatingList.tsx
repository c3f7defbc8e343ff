import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import css from './FloatingList.module.css';

/** A list of buttons that lies beside something on the map: a card's lines, or a group's leaders. Arrows move, Esc closes. */
export function FloatingList<T>({
  title,
  items,
  place,
  onHover,
  onChoose,
  onClose,
}: {
  readonly title: string;
  readonly items: readonly {
    readonly key: string;
    readonly text: string;
    readonly mark?: JSX.Element;
    readonly value: T;
  }[];
  /** Where its corner lies, px in the map's frame. */
  readonly place: { readonly x: number; readonly y: number };
  readonly onHover?: (value: T | null) => void;
  readonly onChoose: (value: T) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Element && !list.current?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', away, true);
    return () => window.removeEventListener('pointerdown', away, true);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.nativeEvent.stopImmediatePropagation();
      onClose();
    } else if (to !== undefined) {
      event.preventDefault();
      buttons[(to + buttons.length) % buttons.length]?.focus();
    }
  };
  return (
    <div
      ref={list}
      className={`${css.list} nowheel nopan`}
      style={{ left: place.x, top: place.y }}
      role="dialog"
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <p className={css.title}>{title}</p>
      <ul>
        {items.map(({ key, text, mark, value }) => (
          <li key={key}>
            <button
              type="button"
              className={css.item}
              onFocus={() => onHover?.(value)}
              onPointerEnter={() => onHover?.(value)}
              onBlur={() => onHover?.(null)}
              onPointerLeave={() => onHover?.(null)}
              onClick={() => onChoose(value)}
            >
              {mark}
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
