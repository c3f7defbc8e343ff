import { useRef, useState } from 'react';
import { areaOf, type Area, type At } from './place-block';

/** A cell by its node, for rows come and go while one is in them; null: of the empty row, undefined: wherever it is. */
interface Anchored extends At {
  readonly id?: string | null;
}

export interface Marked {
  /** The cell with the keyboard, and the marked area that it begins. */
  readonly at: At;
  readonly area: Area;
  readonly goTo: (to: At, marks?: boolean) => void;
  /** Says that the empty row has become a node's, before the rows have it. */
  readonly made: (id: string) => void;
}

const ORIGIN: Anchored = { row: 0, column: 0 };

/** Where the keyboard is in a table, and what is marked from there. It stays with its row when others change the rows. */
export function useMarked(rows: readonly string[], hasEmptyRow: boolean, columns: number): Marked {
  const [marked, setMarked] = useState<{ readonly at: Anchored; readonly to: Anchored }>({ at: ORIGIN, to: ORIGIN });
  const made = useRef<string | null>(null);
  const count = rows.length + (hasEmptyRow ? 1 : 0);

  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const placeOf = ({ row, column, id }: Anchored): At => {
    const place = id === undefined || rows[row] === id ? row : id === null ? rows.length : rows.indexOf(id);
    return { row: within(place < 0 ? row : place, count - 1), column };
  };
  const anchor = ({ row, column }: At): Anchored => {
    const fresh = made.current !== null && !rows.includes(made.current) ? made.current : null;
    const place = within(row, count - (fresh === null ? 1 : 0));
    return {
      row: place,
      column: within(column, columns - 1),
      id: rows[place] ?? (place === rows.length ? fresh : null),
    };
  };
  const at = placeOf(marked.at);
  return {
    at,
    area: areaOf(at, placeOf(marked.to)),
    goTo: (to, marks = false) =>
      setMarked(marks ? { at: anchor(at), to: anchor(to) } : { at: anchor(to), to: anchor(to) }),
    made: (id) => {
      made.current = id;
    },
  };
}
