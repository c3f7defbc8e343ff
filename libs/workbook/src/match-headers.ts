import { isCprCell } from './cpr';
import { foldHeader } from './header-names';
import { nearestOf } from './nearest';
import type { ProblemList } from './problem-list';
import { columnLetters, isEmptyCell, writtenText, type RawRow, type RawSheet } from './raw-sheet';
import type { ColumnRule, SheetRule } from './schema';
import type { MatchedColumn } from './table';

/** Headers that people write for our columns; they are suggested, never taken. */
const OFTEN_MEANT: Readonly<Record<string, string>> = {
  afdeling: 'unit',
  center: 'unit',
  forvaltning: 'unit',
  department: 'unit',
  chef: 'reports_to',
  naermeste_leder: 'reports_to',
  overordnet: 'reports_to',
  manager: 'reports_to',
  stilling: 'title',
  stillingsbetegnelse: 'title',
  e_mail: 'email',
  mail: 'email',
  ansatte: 'employees',
  deadline: 'due',
  ejer: 'owners',
  owner: 'owners',
  kpi: 'indicator',
  enhed: 'measure_unit',
  ansvarlig: 'responsible',
  medlem: 'members',
};

export interface HeaderMatch {
  /** The row that holds the headers; the first that is not empty. */
  readonly headerRow: number;
  readonly columns: readonly (MatchedColumn | undefined)[];
  readonly dataRows: readonly RawRow[];
}

const namesOf = (column: ColumnRule): string[] => [column.key, column.danish, ...column.also];

/** The name of a column in the language that the sheet's other headers are written in; Danish where that cannot be told. */
function nameFor(column: ColumnRule, matched: readonly string[], rule: SheetRule): string {
  const headers = matched.map(foldHeader);
  const english = rule.columns.some((other) => other.key !== other.danish && headers.includes(foldHeader(other.key)));
  const danish = rule.columns.some((other) => other.key !== other.danish && headers.includes(foldHeader(other.danish)));
  return english && !danish ? column.key : column.danish;
}

/** Takes a raw sheet and the rule that its name chose; gives where each column stands, and says what is wrong with the headers. */
export function matchHeaders(sheet: RawSheet, at: number, rule: SheetRule, problems: ProblemList): HeaderMatch {
  const first = sheet.rows.findIndex((row) => !row.cells.every(isEmptyCell));
  const headerRow = sheet.rows[first];
  const dataRows = first < 0 ? [] : sheet.rows.slice(first + 1);
  const row = headerRow?.row ?? 1;
  const headers = (headerRow?.cells ?? []).map((cell) => writtenText(cell ?? null).trim());
  const cpr = cprColumns(dataRows);

  const byName = new Map(rule.columns.flatMap((column) => namesOf(column).map((name) => [foldHeader(name), column])));
  const columns: (MatchedColumn | undefined)[] = rule.columns.map(() => undefined);
  const unknown: MatchedColumn[] = [];
  const broken = new Set<ColumnRule>();
  headers.forEach((header, place) => {
    if (header === '') return;
    const known = byName.get(foldHeader(header));
    const where = { at, sheet: sheet.name, row, column: place, header };
    if (known && cpr.has(place) && known.required) {
      broken.add(known);
      problems.add('cprRequired', where, { value: header, expected: { code: 'noCpr', params: {} } });
    } else if (cpr.has(place)) {
      problems.add('cprColumn', where, { value: header, expected: { code: 'noCpr', params: {} } });
    } else if (!known) {
      unknown.push({ at: place, header });
    } else {
      const index = rule.columns.indexOf(known);
      const earlier = columns[index];
      if (earlier) {
        const params = { other: earlier.header };
        problems.add('columnTwice', where, { value: header, params, expected: { code: 'onceOnly', params: {} } });
      } else columns[index] = { at: place, header };
    }
  });

  const missing = rule.columns.filter((column, i) => !columns[i] && !broken.has(column));
  reportUnknown(unknown, missing, { sheet, at, row, rule, headers }, problems);
  reportWithoutHeader(dataRows, headers, cpr, { sheet, at, row }, problems);
  return { headerRow: row, columns, dataRows };
}

interface Where {
  readonly sheet: RawSheet;
  readonly at: number;
  readonly row: number;
}

function reportUnknown(
  unknown: readonly MatchedColumn[],
  missing: readonly ColumnRule[],
  where: Where & { readonly rule: SheetRule; readonly headers: readonly string[] },
  problems: ProblemList,
): void {
  const { sheet, at, row, rule, headers } = where;
  const wanted = new Map<ColumnRule, MatchedColumn>();
  for (const { at: column, header } of unknown) {
    const meant = meantColumn(header, missing);
    const suggestion = meant ? nameFor(meant, headers, rule) : null;
    if (meant?.required && !wanted.has(meant)) wanted.set(meant, { at: column, header });
    else {
      const place = { at, sheet: sheet.name, row, column, header };
      problems.add('unknownColumn', place, {
        value: header,
        suggestion,
        expected: { code: 'knownColumn', params: {} },
      });
    }
  }
  for (const column of missing) {
    if (!column.required) continue;
    const name = nameFor(column, headers, rule);
    const instead = wanted.get(column);
    const place = instead
      ? { at, sheet: sheet.name, row, column: instead.at, header: instead.header }
      : { at, sheet: sheet.name, row, header: name };
    problems.add('columnMissing', place, {
      ...(instead ? { value: instead.header, suggestion: name } : {}),
      params: { column: name },
      expected: { code: 'column', params: { column: name } },
    });
  }
}

function meantColumn(header: string, missing: readonly ColumnRule[]): ColumnRule | null {
  const folded = foldHeader(header);
  const usual = missing.find((column) => column.key === OFTEN_MEANT[folded]);
  if (usual) return usual;
  const names = new Map(missing.flatMap((column) => namesOf(column).map((name) => [foldHeader(name), column])));
  const nearest = folded.length > 2 ? nearestOf(folded, names.keys()) : null;
  return nearest === null ? null : (names.get(nearest) ?? null);
}

function cprColumns(rows: readonly RawRow[]): Set<number> {
  const found = new Set<number>();
  for (const { cells } of rows) {
    for (let i = 0; i < cells.length; i++) if (!found.has(i) && isCprCell(cells[i])) found.add(i);
  }
  return found;
}

function reportWithoutHeader(
  rows: readonly RawRow[],
  headers: readonly string[],
  cpr: ReadonlySet<number>,
  { sheet, at }: Where,
  problems: ProblemList,
): void {
  const seen = new Set<number>();
  for (const { row, cells } of rows) {
    for (let column = 0; column < cells.length; column++) {
      if (headers[column] || seen.has(column) || isEmptyCell(cells[column])) continue;
      seen.add(column);
      const place = { at, sheet: sheet.name, row, column, header: columnLetters(column) };
      if (cpr.has(column)) problems.add('cprColumn', place, { expected: { code: 'noCpr', params: {} } });
      else {
        problems.add('cellWithoutHeader', place, {
          value: writtenText(cells[column] ?? null).trim(),
          expected: { code: 'knownColumn', params: {} },
        });
      }
    }
  }
}

/** The place of the column that a header means in a sheet's rule; -1: none. */
export const columnWithHeader = (rule: SheetRule, header: string): number =>
  rule.columns.findIndex((column) => namesOf(column).some((name) => foldHeader(name) === foldHeader(header)));
