/** An edit distance of at most this much is near (workbook.md, Bad input; tokens.md section 5, Import). */
const NEAR = 2;

/** Comparing more pairs than this in one file gives up: a hostile file could otherwise make the search last. */
const BUDGET = 20_000_000;

/** Levenshtein's distance where it is at most `most`, else `most + 1`. Works in UTF-16 units, on one row of the matrix. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const value = Math.min(row[j - 1]! + cost, row[j]! + 1, next[j - 1]! + 1);
      next.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}

/** The candidate nearest to `text`, at an edit distance of at most 2; the first in order where several are. */
export function nearestOf(text: string, inOrder: Iterable<string>): string | null {
  let best: string | null = null;
  let distance = NEAR + 1;
  for (const candidate of inOrder) {
    const found = editDistance(text, candidate, distance - 1);
    if (found >= distance) continue;
    distance = found;
    best = candidate;
    if (distance <= 1) break;
  }
  return best;
}

/** Finds the nearest id again and again among the same ids, remembering what it found; gives up when the whole search gets too long. */
export class NearestIds {
  private readonly found = new Map<string, string | null>();
  private compared = 0;

  /** `ids` by code point, so that of several equally near the first is taken. */
  constructor(private readonly ids: readonly string[]) {}

  nearest(text: string): string | null {
    const known = this.found.get(text);
    if (known !== undefined) return known;
    this.compared += this.ids.length;
    const nearest = this.compared > BUDGET ? null : nearestOf(text, this.ids);
    this.found.set(text, nearest);
    return nearest;
  }
}
