import { useEffect, useState, type JSX } from 'react';
import css from './Loading.module.css';

const PATIENCE = 300;
const CARDS = [4, 3, 4, 3];

/** The skeleton of a map: lanes, grey cards, dotted bands. It shows itself only when it takes a while. */
export function Loading({ label }: { readonly label: string }): JSX.Element {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), PATIENCE);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={css.skeleton} role="status" aria-busy="true">
      {shown && (
        <>
          <div className={css.lanes} aria-hidden="true">
            {CARDS.map((count, lane) => (
              <div key={lane} className={css.lane}>
                {Array.from({ length: count }, (_, card) => (
                  <span key={card} className={css.card} />
                ))}
              </div>
            ))}
          </div>
          <p>{label}</p>
        </>
      )}
    </div>
  );
}
