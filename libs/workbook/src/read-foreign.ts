import { NAME_LIMIT, type Graph } from '@kaskade/domain';
import { withoutControls } from './clean-text';
import type { ForeignSheet } from './foreign-sheet';
import type { Mapping, MappingColumns } from './foreign-types';
import { foldCase } from './header-names';
import type { ImportContext } from './import-context';
import { ProblemList, type Place } from './problem-list';
import { isEmptyCell, writtenText, type RawRow } from './raw-sheet';
import { readCell } from './read-cell';
import { readTables, type WorkbookReading } from './read-workbook';
import { SHEETS, type ColumnRule } from './schema';
import type { CellValue, MatchedColumn, Table, TableRow } from './table';

/** The text cut to the length of a name, between whole characters. */
const asName = (text: string): string =>
  (text.length <= NAME_LIMIT ? text : [...text].slice(0, NAME_LIMIT).join('')).trim();

/** A text as an id may be: without what lists and edges are written with. */
const asId = (text: string): string => asName(text.replace(/;|->/g, ' ').replace(/\s+/g, ' ').trim());

/** The columns of a `leaders` row and the part of the mapping that fills each. */
const FILLED: readonly (readonly [key: string, from: keyof MappingColumns])[] = [
  ['name', 'name'],
  ['title', 'title'],
  ['employees', 'employees'],
  ['email', 'email'],
];

interface Person {
  readonly raw: RawRow;
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Reads a flat extract as leaders and the units they sit in. Ids are made from the key column, else the e-mail, else name + title + unit;
 * units are known by their name. The answers become a setting of the graph, so that the next extract is read alike.
 */
export function readForeign(foreign: ForeignSheet, mapping: Mapping, context: ImportContext): WorkbookReading {
  return new ForeignReader(foreign, mapping, context).read();
}

class ForeignReader {
  private readonly problems = new ProblemList();
  private readonly columns: MappingColumns;
  private readonly unitIds = new Map<string, string>();
  private readonly newUnits = new Map<string, string>();

  constructor(
    private readonly foreign: ForeignSheet,
    private readonly mapping: Mapping,
    private readonly context: ImportContext,
  ) {
    this.columns = mapping.columns;
    for (const { id, name } of context.present.nodes.unit.values()) {
      if (!this.unitIds.has(foldCase(name))) this.unitIds.set(foldCase(name), id);
    }
  }

  read(): WorkbookReading {
    this.checkColumns();
    const people = this.people();
    const { problems, context } = this;
    const leaders: Table = { ...this.leaderTable(), rows: people.map((person) => this.leaderRow(person, people)) };
    return readTables({ leaders }, { ...context, present: this.presentWithUnits() }, problems, context.present);
  }

  /** An extract names the units that have leaders, not all that there are: they are added to what is there, and none is removed. */
  private presentWithUnits(): Graph {
    const { present } = this.context;
    const unit = new Map(present.nodes.unit);
    for (const [id, name] of this.newUnits) unit.set(id, { id, name, kind: null });
    const mapping = JSON.stringify({ ...this.mapping, headers: this.foreign.headers });
    return { ...present, nodes: { ...present.nodes, unit }, settings: { ...present.settings, mapping } };
  }

  private leaderTable(): Omit<Table, 'rows'> {
    const { sheet, at, headerRow, headers } = this.foreign;
    const { key: id, level, title, unit, superior } = this.columns;
    const from: Readonly<Record<string, number | null>> = {
      ...Object.fromEntries(FILLED.map(([column, what]) => [column, this.columns[what]])),
      id: id ?? this.columns.email ?? this.columns.name,
      level: level ?? title ?? this.columns.name,
      unit,
      reports_to: superior,
    };
    const columns = SHEETS.leaders.columns.map((column): MatchedColumn | undefined => {
      const place = from[column.key];
      return place === null || place === undefined ? undefined : { at: place, header: headers[place] ?? '' };
    });
    return { rule: SHEETS.leaders, at, name: sheet.name, columns, headerRow };
  }

  private place(raw: RawRow, column: number | null): Place {
    const { sheet, at, headers } = this.foreign;
    return column === null
      ? { at, sheet: sheet.name, row: raw.row }
      : { at, sheet: sheet.name, row: raw.row, column, header: headers[column] ?? '' };
  }

  private checkColumns(): void {
    if (this.columns.name === null) {
      const params = { column: SHEETS.leaders.columns[1]!.danish };
      const place = { at: this.foreign.at, sheet: this.foreign.sheet.name, row: this.foreign.headerRow };
      this.problems.add('columnMissing', place, { params, expected: { code: 'column', params } });
    }
    const places: readonly (number | null)[] = Object.values({ ...this.columns });
    for (const place of places) {
      if (place === null || !this.foreign.cpr.has(place)) continue;
      const where = this.place({ row: this.foreign.headerRow, cells: [] }, place);
      this.problems.add('cprRequired', where, {
        value: this.foreign.headers[place] ?? '',
        expected: { code: 'noCpr', params: {} },
      });
    }
  }

  private text(raw: RawRow, what: keyof MappingColumns): string {
    const place = this.columns[what];
    if (place === null || this.foreign.cpr.has(place)) return '';
    return withoutControls(writtenText(raw.cells[place] ?? null)).trim();
  }

  /** The rows that are leaders: those whose title is not said to be of somebody else. */
  private people(): Person[] {
    const first = new Map<string, number>();
    const people: Person[] = [];
    for (const raw of this.foreign.rows) {
      if (this.isNoLeader(raw)) continue;
      const id = this.idOf(raw);
      if (id === '') {
        this.problems.add('keyMissing', this.place(raw, this.columns.key ?? this.columns.email ?? this.columns.name), {
          expected: { code: 'value', params: {} },
        });
        continue;
      }
      const earlier = first.get(id);
      if (earlier !== undefined) {
        const place = this.place(raw, this.columns.key ?? this.columns.email ?? this.columns.name);
        const params = { first: String(earlier) };
        this.problems.add('keyTwice', place, { value: id, params, expected: { code: 'ownId', params: {} } });
        continue;
      }
      first.set(id, raw.row);
      people.push({ raw, id, name: this.text(raw, 'name'), email: this.text(raw, 'email') });
    }
    return people;
  }

  private isNoLeader(raw: RawRow): boolean {
    const title = this.text(raw, 'title');
    return (
      this.columns.level === null &&
      title !== '' &&
      Object.hasOwn(this.mapping.titles, title) &&
      this.mapping.titles[title] === null
    );
  }

  private idOf(raw: RawRow): string {
    if (this.columns.key !== null) return asId(this.text(raw, 'key'));
    if (this.columns.email !== null) return asId(this.text(raw, 'email').toLowerCase());
    const name = this.text(raw, 'name');
    return name === ''
      ? ''
      : asId([name, this.text(raw, 'title'), this.text(raw, 'unit')].filter((part) => part !== '').join(', '));
  }

  private leaderRow(person: Person, people: readonly Person[]): TableRow {
    const { raw } = person;
    const fromMapping = new Map(FILLED);
    const values = SHEETS.leaders.columns.map((column): CellValue | undefined => {
      const what = fromMapping.get(column.key);
      if (what) return this.cell(raw, column, this.columns[what]);
      switch (column.key) {
        case 'id':
          return person.id;
        case 'level':
          return this.levelOf(raw);
        case 'unit':
          return this.columns.unit === null ? undefined : this.unitOf(raw);
        default:
          return this.columns.superior === null ? undefined : this.superiorOf(person, people);
      }
    });
    return { row: raw.row, raw, values };
  }

  private cell(raw: RawRow, column: ColumnRule, place: number | null): CellValue | undefined {
    if (place === null || this.foreign.cpr.has(place)) return undefined;
    return readCell(raw.cells[place], {
      rule: SHEETS.leaders,
      column,
      place: () => this.place(raw, place),
      problems: this.problems,
    });
  }

  private levelOf(raw: RawRow): string | undefined {
    const said = this.text(raw, 'level');
    if (said !== '') return said;
    const title = this.text(raw, 'title');
    const level = Object.hasOwn(this.mapping.titles, title) ? this.mapping.titles[title] : this.mapping.otherTitles;
    if (typeof level === 'string') return level;
    const place = this.place(raw, this.columns.level ?? this.columns.title);
    this.problems.add('titleWithoutLevel', place, { value: title, expected: { code: 'level', params: {} } });
    return undefined;
  }

  private unitOf(raw: RawRow): string | null {
    const name = this.text(raw, 'unit');
    if (name === '') return null;
    const known = this.unitIds.get(foldCase(name));
    if (known !== undefined) return known;
    const id = asId(name);
    if (id === '') return null;
    this.unitIds.set(foldCase(name), id);
    if (!this.context.present.nodes.unit.has(id)) this.newUnits.set(id, asName(name));
    return id;
  }

  private superiorOf({ raw, id }: Person, people: readonly Person[]): string | null {
    const written = this.text(raw, 'superior');
    if (written === '' || isEmptyCell(written)) return null;
    const found = this.superiors(people).get(foldCase(written)) ?? [];
    if (found.length === 1) return found[0] === id ? null : found[0]!;
    const place = this.place(raw, this.columns.superior);
    const code = found.length > 1 ? 'superiorAmbiguous' : 'superiorUnknown';
    this.problems.add(code, place, { value: written, params: { superior: written } });
    return null;
  }

  private byNameOrEmail: Map<string, string[]> | null = null;

  /** Leaders by name, e-mail and key; those of the extract go before those that only the workspace has. */
  private superiors(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
    if (this.byNameOrEmail) return this.byNameOrEmail;
    const found = new Map<string, string[]>();
    const inFile = new Map<string, string[]>();
    const add = (map: Map<string, string[]>, text: string | null, id: string): void => {
      if (!text) return;
      const ids = map.get(foldCase(text)) ?? [];
      if (!ids.includes(id)) map.set(foldCase(text), [...ids, id]);
    };
    for (const { id, name, email } of people) for (const text of [name, email, id]) add(inFile, text, id);
    if (this.context.mode === 'merge') {
      for (const { id, name, email } of this.context.present.nodes.leader.values())
        for (const text of [name, email, id]) add(found, text, id);
    }
    for (const [text, ids] of inFile) found.set(text, ids);
    this.byNameOrEmail = found;
    return found;
  }
}
