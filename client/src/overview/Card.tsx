import { useState, type JSX, type ReactNode } from 'react';
import { useWords } from '../view/use-words';
import { Button } from '../ui/Button';
import css from './Card.module.css';

/** A card of the overview: title, explain-line, and what is counted. `more` is the rest of the explanation, a click away. */
export function Card({
  title,
  count,
  explain,
  more,
  tools,
  children,
}: {
  readonly title: string;
  readonly count?: ReactNode;
  readonly explain?: string;
  readonly more?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}): JSX.Element {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className={css.card}>
      <header className={css.head}>
        <h2>{title}</h2>
        {count !== undefined && <span className={css.count}>{count}</span>}
        <span className={css.spacer} />
        {tools}
        {more !== undefined && (
          <Button look="text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.say('labels.howCounted')}
          </Button>
        )}
      </header>
      {explain !== undefined && <p className={css.explain}>{explain}</p>}
      {open && <div className={css.more}>{more}</div>}
      {children}
    </section>
  );
}
