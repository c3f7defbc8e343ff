/** The bounds of workbook.md ("Bad input") and of the gate. Sizes are bytes. */
export const LIMITS = {
  packed: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  rows: 200_000,
  /** A workbook of ours has about twenty parts; a rich one of Excel's some hundreds. */
  entries: 2_000,
  /** The last row and column that a spreadsheet has. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Deeper than this no workbook nests its XML. */
  depth: 100,
} as const;

export interface Limits {
  readonly packed: number;
  readonly unpacked: number;
  readonly rows: number;
}
