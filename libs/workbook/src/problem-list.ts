import { maskCpr } from './cpr';
import {
  LISTED_PROBLEMS,
  WARNING_PROBLEMS,
  type Expected,
  type Fix,
  type Problem,
  type ProblemCode,
  type Problems,
} from './problem';
import { columnLetters } from './raw-sheet';

/** Over this many of either severity nothing more is kept, only counted: the memory that a hostile file takes is bounded. */
const KEPT = 10_000;

/** More of a cell than this helps nobody to find it, and 500 full cells are 20 MB. */
const SHOWN_CHARACTERS = 300;

const clipped = (text: string): string =>
  text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS).replace(/\p{Cs}$/u, '')}…`;

const WARNINGS: ReadonlySet<string> = new Set(WARNING_PROBLEMS);

/** Where in the file a problem is. `column` is the place in the row, from 0. */
export interface Place {
  /** The sheet's place in the file, from 0. */
  readonly at: number;
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  /** The header as written. */
  readonly header?: string;
  /** What stands in the cell, as written; a problem's own `value` goes before it. */
  readonly written?: string;
}

export interface ProblemDetails {
  readonly value?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly expected?: Expected;
  readonly suggestion?: string | null;
  /** The item of a list that the suggestion replaces; left out: the whole cell. */
  readonly part?: string;
}

interface Kept {
  readonly problem: Problem;
  readonly order: readonly [sheet: number, row: number, column: number, arrival: number];
}

/** Collects the problems of one reading of a file. The only thing in this library that changes as it is used; it does not leave it. */
export class ProblemList {
  private readonly kept: { error: Kept[]; warning: Kept[] } = { error: [], warning: [] };
  private readonly counts = { error: 0, warning: 0 };
  private readonly fixList: Fix[] = [];
  private errorsWithoutFix = 0;

  /** Adds one problem at a place; null: the file as a whole. */
  add(code: ProblemCode, place: Place | null, details: ProblemDetails = {}): void {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    const count = ++this.counts[severity];
    if (severity === 'error') this.keepFix(place, details);
    if (this.kept[severity].length >= KEPT) return;
    const { value = place?.written, params = {}, expected = null, suggestion = null, part } = details;
    const hasCell = place?.row !== undefined && place.column !== undefined;
    this.kept[severity].push({
      order: [place?.at ?? -1, place?.row ?? 0, place?.column ?? -1, count],
      problem: {
        severity,
        code,
        sheet: place?.sheet ?? null,
        row: place?.row ?? null,
        column: place?.header === undefined ? null : maskCpr(place.header),
        cell: hasCell ? `${columnLetters(place.column)}${place.row}` : null,
        value: value === undefined ? null : clipped(maskCpr(value)),
        params: maskParams(part === undefined ? params : { ...params, part }),
        expected,
        suggestion: suggestion === null ? null : maskCpr(suggestion),
      },
    });
  }

  get hasErrors(): boolean {
    return this.counts.error > 0;
  }

  /** The changes that follow every suggestion; null when some error has none. */
  fixes(): readonly Fix[] | null {
    return this.errorsWithoutFix === 0 ? this.fixList : null;
  }

  list(): Problems {
    const sorted = [...inOrder(this.kept.error), ...inOrder(this.kept.warning)];
    return {
      listed: sorted.slice(0, LISTED_PROBLEMS).map(({ problem }) => problem),
      errors: this.counts.error,
      warnings: this.counts.warning,
    };
  }

  private keepFix(place: Place | null, { suggestion, part }: ProblemDetails): void {
    const known = typeof suggestion === 'string' && place?.row !== undefined && place.column !== undefined;
    if (!known || this.fixList.length >= KEPT) {
      this.errorsWithoutFix++;
      return;
    }
    this.fixList.push({ sheet: place.at, row: place.row, column: place.column, part: part ?? null, to: suggestion });
  }
}

function inOrder(kept: readonly Kept[]): Kept[] {
  return [...kept].sort((a, b) => {
    for (let i = 0; i < a.order.length; i++) {
      const difference = a.order[i]! - b.order[i]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function maskParams(params: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? maskCpr(value) : value]),
  );
}
