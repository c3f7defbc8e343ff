/**
 * Adjacency in compressed sparse rows: the neighbours of row `i` are `to[start[i]] … to[start[i + 1] - 1]`
 * (Saad, "Iterative Methods for Sparse Linear Systems", 3.4).
 */
export interface Csr {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** Makes rows from a function that appends each row's neighbours to a list. */
export function csrOf(rows: number, append: (row: number, list: number[]) => void): Csr {
  const start = new Int32Array(rows + 1);
  const list: number[] = [];
  for (let row = 0; row < rows; row++) {
    append(row, list);
    start[row + 1] = list.length;
  }
  return { start, to: new Int32Array(list) };
}

/** The same links seen from the other end, for `rows` nodes there; each row in the order of the given rows (counting sort). */
export function transposed(csr: Csr, rows: number): Csr {
  const start = new Int32Array(rows + 1);
  for (let i = 0; i < csr.to.length; i++) start[csr.to[i]! + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const next = start.slice(0, rows);
  const to = new Int32Array(csr.to.length);
  for (let row = 0; row + 1 < csr.start.length; row++)
    for (let i = csr.start[row]!; i < csr.start[row + 1]!; i++) to[next[csr.to[i]!]!++] = row;
  return { start, to };
}

/** The same rows with some replaced, and with empty ones appended up to `rows`. */
export function withRows(csr: Csr, rows: number, replaced: ReadonlyMap<number, readonly number[]>): Csr {
  const old = csr.start.length - 1;
  let size = csr.to.length;
  for (const [row, list] of replaced) size += list.length - (row < old ? csr.start[row + 1]! - csr.start[row]! : 0);
  const start = new Int32Array(rows + 1);
  const to = new Int32Array(size);
  let copied = 0;
  let filled = 0;
  // What stays between two replaced rows is copied in one piece.
  const copyUpTo = (row: number): void => {
    const until = Math.min(row, old);
    if (copied >= until) return;
    const from = csr.start[copied]!;
    to.set(csr.to.subarray(from, csr.start[until]), filled);
    for (let r = copied; r < until; r++) start[r + 1] = filled + csr.start[r + 1]! - from;
    filled += csr.start[until]! - from;
    copied = until;
  };
  for (const row of [...replaced.keys()].sort((a, b) => a - b)) {
    copyUpTo(row);
    for (let r = copied; r < row; r++) start[r + 1] = filled;
    to.set(replaced.get(row)!, filled);
    filled += replaced.get(row)!.length;
    start[row + 1] = filled;
    copied = row + 1;
  }
  copyUpTo(old);
  for (let r = copied; r < rows; r++) start[r + 1] = filled;
  return { start, to };
}
