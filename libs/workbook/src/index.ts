export * from './raw-sheet';
export * from './decode-text';
export * from './parse-csv';
export * from './inspect-file';
export * from './read-file';
export { readDecimal } from './read-number';
export * from './problem';
export * from './import-context';
export * from './survey-answers';
export * from './read-workbook';
export * from './foreign-types';
export * from './import-message';
export { LIMITS, type Limits } from './zip/limits';
export { SHEETS, SHEET_KEYS, type ColumnRule, type NodeSheetKey, type SheetKey } from './schema';
export * from './follow-suggestions';
export * from './compare-graphs';
export {
  emptySheet,
  headerOf,
  listedValue,
  sheetNameOf,
  writeSheets,
  type SheetLanguage,
  type WrittenCell,
  type WrittenSheet,
} from './write-sheets';
export { writeCsvZip } from './write-csv';
export { writeXlsx } from './xlsx/write-xlsx';
export { foreignSheet, mappingQuestion, type ForeignSheet } from './foreign-sheet';
export { readForeign } from './read-foreign';
export { levelsOf, parseMapping } from './parse-mapping';
export { markXlsx } from './marking/mark-xlsx';
export { markSheets } from './marking/mark-sheets';
export type { MarkWords } from './marking/problem-sheet';
export { readTsv, writeTsv } from './block/tsv';
export { cellText, cellValue, copiedText } from './block/cell-text';
export { namesIn } from './block/node-names';
export { pointedSheets } from './block/resolve-names';
export type { BlockRow, CellProblem } from './block/read-block';
export { isEmptyRow, planBlock, type BlockPlan, type Refusal } from './block/plan-block';
export { columnWithHeader } from './match-headers';
