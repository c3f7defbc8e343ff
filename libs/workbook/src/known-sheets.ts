import { foldHeader } from './header-names';
import { nearestOf } from './nearest';
import type { ProblemList } from './problem-list';
import type { RawSheet } from './raw-sheet';
import { SHEET_KEYS, SHEETS, type SheetKey } from './schema';

const BY_NAME = new Map<string, SheetKey>(
  SHEET_KEYS.flatMap((key) =>
    [key, SHEETS[key].danish, ...SHEETS[key].also].map((name) => [foldHeader(name), key] as const),
  ),
);

/** Sheets of our own that are for the reader: the list of problems and the template's instructions. They are passed over in silence. */
const OWN_SHEETS: ReadonlySet<string> = new Set(['fejl', 'vejledning', 'instructions']);

/** The sheet that a name stands for; null for an unknown one. */
export const sheetKeyOf = (name: string): SheetKey | null => BY_NAME.get(foldHeader(name)) ?? null;

/** Whether the sheet is one that the product itself adds beside the data. */
export const isOwnSheet = (name: string): boolean => OWN_SHEETS.has(foldHeader(name));

/** Takes all sheets of a file and gives the known ones by key, with their place; says which are unknown, missing or there twice. */
export function knownSheets(sheets: readonly RawSheet[], problems: ProblemList): Map<SheetKey, number> {
  const found = new Map<SheetKey, number>();
  sheets.forEach(({ name }, at) => {
    const key = sheetKeyOf(name);
    const place = { at, sheet: name };
    if (key === null) {
      if (isOwnSheet(name)) return;
      const missing = SHEET_KEYS.filter((other) => !sheets.some((sheet) => sheetKeyOf(sheet.name) === other));
      const suggestion = nearestOf(
        foldHeader(name),
        missing.flatMap((other) => [SHEETS[other].danish, other]),
      );
      problems.add('unknownSheet', place, { value: name, suggestion, expected: { code: 'knownSheet', params: {} } });
      return;
    }
    const earlier = found.get(key);
    if (earlier === undefined) found.set(key, at);
    else {
      const params = { other: sheets[earlier]!.name };
      problems.add('sheetTwice', place, { value: name, params, expected: { code: 'onceOnly', params: {} } });
    }
  });
  for (const key of SHEET_KEYS) {
    if (!SHEETS[key].required || found.has(key)) continue;
    const params = { danish: SHEETS[key].danish, english: key };
    problems.add('sheetMissing', null, { params, expected: { code: 'sheet', params } });
  }
  return found;
}
