import type { RawSheet } from '../raw-sheet';
import { readCellFormats } from './cell-formats';
import { readRelationships, type Package, type Relationship } from './package-parts';
import { readSheet, type RowBudget } from './read-sheet';
import { readXml, type XmlFailure } from './read-xml';
import { readSharedStrings } from './shared-strings';

/** Where the sheets of a workbook stand in its zip. */
export interface WorkbookPlan {
  readonly part: string;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly system1904: boolean;
  readonly styles: string | null;
  readonly strings: string | null;
}

/** Reads which sheets a workbook has and where. Sheets that are charts only are left out. */
export function readPlan(pack: Package): WorkbookPlan | XmlFailure {
  const root = readRelationships(pack, '');
  if (typeof root === 'string') return root;
  const part = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const entry = pack.entries.get(part);
  if (!entry) return 'unreadable';
  const relationships = readRelationships(pack, part);
  if (typeof relationships === 'string') return relationships;

  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: { name: string; part: string }[] = [];
  let system1904 = false;
  const failure = readXml(pack.file, entry, pack.budget, {
    open: (name, attributes) => {
      if (name === 'workbookPr') system1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
      const relationship = id === undefined ? undefined : byId.get(id);
      if (relationship?.type === 'worksheet') sheets.push({ name: attributes.name ?? '', part: relationship.target });
    },
  });
  if (failure) return failure;
  const target = (type: string): string | null =>
    relationships.find((one: Relationship) => one.type === type)?.target ?? null;
  return { part, sheets, system1904, styles: target('styles'), strings: target('sharedStrings') };
}

/** Reads every sheet of an xlsx workbook as it is written. */
export function readXlsx(pack: Package, rows: RowBudget): RawSheet[] | XmlFailure {
  const plan = readPlan(pack);
  if (typeof plan === 'string') return plan;
  const formats = plan.styles === null ? [] : readCellFormats(pack, plan.styles);
  if (typeof formats === 'string') return formats;
  const strings = plan.strings === null ? [] : readSharedStrings(pack, plan.strings);
  if (typeof strings === 'string') return strings;
  const sheets: RawSheet[] = [];
  for (const { name, part } of plan.sheets) {
    const read = readSheet(pack, part, { strings, formats, system1904: plan.system1904 }, rows);
    if (typeof read === 'string') return read;
    sheets.push({ name, rows: read });
  }
  return sheets;
}
