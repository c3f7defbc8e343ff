import { byCodePoint, fieldRule, levelsByRank, type Graph } from '@kaskade/domain';
import { cellText, listedValue, namesIn, pointedSheets, SHEETS, type ColumnRule } from '@kaskade/workbook';
import { levelName, type Language } from '@kaskade/wording';
import { foldText } from '../../reading/fold-text';
import { kindOfTable, TABLES, type TableSheet } from './tables';

/** How many choices are offered at a time. */
const MOST = 8;

/** What can be written in a cell, to be offered while it is typed: listed values, levels, names of nodes. */
export function cellChoices(
  graph: Graph,
  sheet: TableSheet,
  column: ColumnRule,
  language: Language,
): { readonly all: readonly string[]; readonly isList: boolean } {
  const { holds } = column;
  const isList = holds.type === 'many' || holds.type === 'addresses';
  if (holds.type === 'level') return { all: levelsByRank(graph).map((level) => levelName(level, language)), isList };
  if (holds.type === 'field') {
    const rule = fieldRule(kindOfTable(sheet), holds.field);
    if (rule?.type === 'flag') return { all: language === 'da' ? ['ja', 'nej'] : ['yes', 'no'], isList };
    return { all: rule?.type === 'choice' ? rule.values.map((value) => listedValue(value, language)) : [], isList };
  }
  const all = (pointedSheets(holds) ?? []).flatMap(([, of]) => {
    const kind = TABLES.find(([, , key]) => key === of)?.[1];
    if (kind === undefined) return [];
    const names = namesIn(graph, of);
    return [...graph.nodes[kind].keys()].sort(byCodePoint).map((id) => names.write(id));
  });
  return { all, isList };
}

type Choices = ReturnType<typeof cellChoices>;

/** What is being typed; in a list what stands after the last `;`. */
const typedPart = ({ isList }: Choices, typed: string): string =>
  foldText(isList ? typed.slice(typed.lastIndexOf(';') + 1) : typed).trim();

/** The choices that fit what is typed; what begins with it comes first. */
export function fittingChoices(choices: Choices, typed: string): readonly string[] {
  const part = typedPart(choices, typed);
  const folded = choices.all.map((choice) => [choice, foldText(choice)] as const);
  const fits = folded.filter(([, text]) => text.includes(part));
  const begins = fits.filter(([, text]) => text.startsWith(part));
  const ordered = [...begins, ...fits.filter(([, text]) => !text.startsWith(part))].map(([choice]) => choice);
  // What stands there whole needs no offer.
  return foldText(ordered[0] ?? '') === part && ordered.length === 1 ? [] : ordered.slice(0, MOST);
}

/** The one choice that begins with what is typed; null: there is none, or several. */
export function begunChoice(choices: Choices, typed: string): string | null {
  const part = typedPart(choices, typed);
  const begins = part === '' ? [] : choices.all.filter((choice) => foldText(choice).startsWith(part));
  return begins.length === 1 ? begins[0]! : null;
}

/** The cell's text with a choice taken. */
export const withChoice = (typed: string, choice: string, isList: boolean): string =>
  isList && typed.includes(';') ? `${typed.slice(0, typed.lastIndexOf(';') + 1)} ${choice}` : choice;

/** What stands in a cell; nothing in that of a new row. */
export const textIn = (
  graph: Graph,
  sheet: TableSheet,
  place: number,
  id: string | undefined,
  language: Language,
): string => (id === undefined ? '' : cellText(graph, sheet, SHEETS[sheet].columns[place]!, id, language));
