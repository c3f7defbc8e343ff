import type { Mapping, MappingColumns, MappingQuestion } from '@kaskade/workbook';

/** What the columns of a foreign sheet may be, in the order they are asked for. */
export const MAPPED = [
  'name',
  'title',
  'unit',
  'superior',
  'email',
  'key',
  'level',
  'employees',
] as const satisfies readonly (keyof MappingColumns)[];

type Titles = MappingQuestion['titles'];

/** The titles to be given a level: those that were counted, or, for another column than the guessed one, those of the rows shown. */
export function titlesOf(question: MappingQuestion, mapping: Mapping): Titles {
  const { title } = mapping.columns;
  if (title === null) return [];
  if (title === question.guess.columns.title) return question.titles;
  const count = new Map<string, number>();
  for (const row of question.rows) {
    const written = (row[title] ?? '').trim();
    if (written !== '') count.set(written, (count.get(written) ?? 0) + 1);
  }
  return [...count].map(([written, rows]) => ({ title: written, count: rows })).sort((a, b) => b.count - a.count);
}

/** Whether titles may stand in rows that are not shown, so that not every one can be asked for. */
export const hasMoreTitles = (question: MappingQuestion, { columns }: Mapping): boolean =>
  columns.title !== null && columns.title !== question.guess.columns.title && question.rowCount > question.rows.length;

/** What must be answered before the sheet can be read. */
export function missingOf(question: MappingQuestion, mapping: Mapping): readonly ('name' | 'levels')[] {
  const { columns, titles, otherTitles } = mapping;
  const asked = titlesOf(question, mapping);
  const answered =
    asked.length > 0 && !hasMoreTitles(question, mapping) && asked.every(({ title }) => Object.hasOwn(titles, title));
  const levels = columns.level !== null || otherTitles !== null || (columns.title !== null && answered);
  return [...(columns.name === null ? (['name'] as const) : []), ...(levels ? [] : (['levels'] as const))];
}
