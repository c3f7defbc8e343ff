import { DEFAULT_LEVELS, fieldRule, type Level } from '@kaskade/domain';
import {
  emptySheet,
  headerOf,
  listedValue,
  SHEET_KEYS,
  SHEETS,
  sheetNameOf,
  writeXlsx,
  type SheetKey,
  type WrittenSheet,
} from '@kaskade/workbook';
import { say, type Language } from '@kaskade/wording';

type Column = (typeof SHEETS)[SheetKey]['columns'][number];

/** The columns whose meaning their header does not tell. */
const EXPLAINED = [
  'levels.rank',
  'units.parent',
  'leaders.name',
  'leaders.reports_to',
  'leaders.employees',
  'pejlemaerker.framework',
  'goals.level',
  'goals.parents',
  'goals.baseline',
  'goals.target',
  'goals.current',
  'goals.stops_here',
  'goals.stops_reason',
  'cascade.primary',
  'cascade.translation',
  'cascade.involvement',
  'cascade.room',
  'networks.scope',
  'networks.evaluation_months',
  'networks.life_years',
  'networks.consultants',
  'answers.known',
  'answers.supported',
  'answers.acted',
] as const;

/** What a cell of the column may hold, in words. */
function holds(sheet: SheetKey, column: Column, language: Language): string {
  const { holds: what } = column;
  switch (what.type) {
    case 'one':
    case 'many':
      return say(`workbook.holds.${what.type}`, { sheet: sheetNameOf(what.of, language) }, language);
    case 'field': {
      const { kind } = SHEETS[sheet];
      const rule = kind && fieldRule(kind, what.field);
      if (!rule) throw new Error(`The schema names a field that does not exist: ${sheet}.${what.field}`);
      const values = rule.type === 'choice' ? rule.values.map((value) => listedValue(value, language)).join(', ') : '';
      return say(`workbook.holds.${rule.type}`, { values }, language);
    }
    default:
      return say(`workbook.holds.${what.type}`, {}, language);
  }
}

function about(sheet: SheetKey, column: Column, language: Language): string | null {
  const key = EXPLAINED.find((explained) => explained === `${sheet}.${column.key}`);
  return key ? say(`workbook.about.${key}`, {}, language) : null;
}

function instructions(language: Language): WrittenSheet {
  const names = { leaders: sheetNameOf('leaders', language), goals: sheetNameOf('goals', language) };
  const head = [
    say('workbook.template.intro', names, language),
    say('workbook.template.lists', {}, language),
    say('workbook.template.again', {}, language),
    say('workbook.template.cpr', {}, language),
  ];
  const columns = ['inSheet', 'column', 'required', 'holds', 'about'] as const;
  return {
    name: say('workbook.template.sheet', {}, language),
    headers: [say('workbook.template.title', {}, language)],
    widths: [18, 22, 16, 60, 60],
    rows: [
      ...head.map((line) => [line]),
      [],
      columns.map((column) => say(`workbook.template.${column}`, {}, language)),
      ...SHEET_KEYS.flatMap((sheet) =>
        SHEETS[sheet].columns.map((column) => [
          sheetNameOf(sheet, language),
          headerOf(column, language),
          column.required ? say('workbook.template.yes', {}, language) : null,
          holds(sheet, column, language),
          about(sheet, column, language),
        ]),
      ),
    ],
  };
}

/** A level's name as the organisation writes it; the default ones are named in the language. */
function nameOf({ id, name }: Level, language: Language): string {
  const isDefault = DEFAULT_LEVELS.some((level) => level.id === id && level.name === name);
  return isDefault ? say(`labels.level.${id as 'top'}.name`, {}, language) : name;
}

/** An empty workbook with a sheet of instructions; only the levels, from the top, are filled in, since without rows they would be none. */
export function templateXlsx(language: Language, levels: readonly Level[] = DEFAULT_LEVELS): Uint8Array {
  const sheets = SHEET_KEYS.map((key): WrittenSheet => {
    const empty = emptySheet(key, language);
    if (key !== 'levels') return empty;
    return { ...empty, rows: levels.map((level) => [level.id, nameOf(level, language), level.rank]) };
  });
  return writeXlsx([instructions(language), ...sheets]);
}
