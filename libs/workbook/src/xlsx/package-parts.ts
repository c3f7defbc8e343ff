import type { Budget } from '../zip/unpack-entry';
import type { ZipEntry } from '../zip/zip-entries';
import { readXml, type XmlFailure } from './read-xml';

/** A workbook's zip while it is read. */
export interface Package {
  readonly file: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly budget: Budget;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `vbaProject` … the same in the strict and the usual form of the format. */
  readonly type: string;
  /** The part that it points to, as the zip names it. */
  readonly target: string;
}

/** Content types and relationships with one of these in them are macros, whatever the part is called. */
const MACRO_TYPE = /vba|macro/i;

/** Whether a part or a kind of part is there to run: VBA projects, Excel 4 macro sheets, and types that say macro. */
export const isMacro = (text: string): boolean => MACRO_TYPE.test(text);

/** Reads `[Content_Types].xml`; says whether any type is one of macros, and whether the workbook is of the binary kind. */
export function readContentTypes(pack: Package): { macros: boolean; binary: boolean } | XmlFailure {
  const entry = pack.entries.get('[Content_Types].xml');
  if (!entry) return 'unreadable';
  const found = { macros: false, binary: false };
  const failure = readXml(pack.file, entry, pack.budget, {
    open: (_, { ContentType = '' }) => {
      if (isMacro(ContentType)) found.macros = true;
      if (/sheet\.binary/i.test(ContentType)) found.binary = true;
    },
  });
  return failure ?? found;
}

/** The relationships of a part (`''`: of the package); none where it has no file of them. */
export function readRelationships(pack: Package, part: string): Relationship[] | XmlFailure {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const entry = pack.entries.get(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!entry) return [];
  const found: Relationship[] = [];
  const failure = readXml(pack.file, entry, pack.budget, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
    },
  });
  return failure ?? found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
