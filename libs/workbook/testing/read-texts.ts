import { emptyGraph, type Graph } from '@kaskade/domain';
import {
  parseCsv,
  readWorkbook,
  type ImportMode,
  type Problem,
  type RawSheet,
  type WorkbookReading,
} from '@kaskade/workbook';

/** Sheets by name as CSV texts. */
export type Texts = Readonly<Record<string, string>>;

/** Enough for a workbook to be sound; a test adds or replaces the sheets that it is about. */
export const SOUND: Texts = {
  leaders: 'id,name,level\nL1,Director,top\nL2,Head,middle\nL3,Team leader,first_line\n',
  goals: 'id,title\nG1,More jobs\nG2,Faster talks\nG3,Shorter queues\n',
};

export const sheetsOf = (texts: Texts): RawSheet[] => Object.entries(texts).map(([name, text]) => parseCsv(name, text));

/** Reads sheets that are given as CSV texts, the sound ones among them unless they are given anew. */
export function readTexts(texts: Texts, present: Graph = emptyGraph(), mode: ImportMode = 'merge'): WorkbookReading {
  return readWorkbook(sheetsOf({ ...SOUND, ...texts }), { present, mode });
}

/** Reads just these sheets. */
export const readOnly = (texts: Texts, present: Graph = emptyGraph(), mode: ImportMode = 'merge'): WorkbookReading =>
  readWorkbook(sheetsOf(texts), { present, mode });

/** The problems of a reading as `code place value suggestion`, enough to see each. */
export const brief = ({ problems }: WorkbookReading): string[] => problems.listed.map(briefly);

export function briefly({ code, sheet, row, column, value, suggestion }: Problem): string {
  const place = [sheet, row, column].filter((part) => part !== null).join(' ');
  return [code, place, value === null ? '' : `[${value}]`, suggestion === null ? '' : `→ ${suggestion}`]
    .filter((part) => part !== '')
    .join(' ');
}
