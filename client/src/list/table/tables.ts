import type { NodeKind } from '@kaskade/domain';
import type { SheetKey } from '@kaskade/workbook';

/** The sheets whose rows are nodes, in the order of their tabs, with the word of each in the address. */
export const TABLES = [
  ['maal', 'goal', 'goals'],
  ['ledere', 'leader', 'leaders'],
  ['enheder', 'unit', 'units'],
  ['pejlemaerker', 'pejlemaerke', 'pejlemaerker'],
  ['indsatser', 'initiative', 'initiatives'],
  ['netvaerk', 'network', 'networks'],
  ['niveauer', 'level', 'levels'],
] as const satisfies readonly (readonly [word: string, kind: NodeKind, sheet: SheetKey])[];

export type TableSheet = (typeof TABLES)[number][2];

/** The kind of the nodes in a table. */
export const kindOfTable = (sheet: TableSheet): NodeKind => TABLES.find(([, , key]) => key === sheet)![1];
