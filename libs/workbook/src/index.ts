export * from './raw-sheet';
export * from './decode-text';
export * from './parse-csv';
export * from './problem';
export * from './import-context';
export * from './survey-answers';
export * from './read-workbook';
export { SHEETS, SHEET_KEYS, type SheetKey } from './schema';
