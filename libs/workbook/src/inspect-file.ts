import { isMacro, readContentTypes, readRelationships, type Package } from './xlsx/package-parts';
import { readPlan } from './xlsx/read-xlsx';
import { LIMITS, type Limits } from './zip/limits';
import { readZipEntries, type ZipEntry } from './zip/zip-entries';

/** Why a file is not read at all. */
export type FileRefusal =
  | 'notAWorkbook'
  | 'oldExcel'
  | 'unreadable'
  | 'encrypted'
  | 'macros'
  | 'unsafe'
  | 'packedTooLarge'
  | 'unpackedTooLarge'
  | 'tooManyRows';

/** What kind of file it is, once it may be read. */
export type FileInspection =
  | { readonly ok: true; readonly kind: 'xlsx' | 'zip'; readonly entries: readonly ZipEntry[] }
  | { readonly ok: true; readonly kind: 'csv' }
  | { readonly ok: false; readonly code: FileRefusal };

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const NOT_TEXT: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];
const MARKUP = /^\s*<(\?xml|!doctype|html)/i;
/** The parts that say what a workbook is made of are some kilobytes; the gate unpacks no more than this of them. */
const PLAN_BYTES = 4 * 1024 * 1024;
/** The stream that holds an encrypted workbook inside a compound file ([MS-OFFCRYPTO]), in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

/**
 * The gate before the parser: takes a file's bytes, whatever its name, and says what it is or why it is not read. Looks at the first
 * bytes, the central directory and the list of content types; unpacks no sheet.
 */
export function inspectFile(bytes: Uint8Array, limits: Limits = LIMITS): FileInspection {
  if (bytes.length > limits.packed) return { ok: false, code: 'packedTooLarge' };
  if (startsWith(bytes, COMPOUND))
    return { ok: false, code: includes(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'oldExcel' };
  if (startsWith(bytes, ZIP)) return inspectZip(bytes, limits);
  return isText(bytes) ? { ok: true, kind: 'csv' } : { ok: false, code: 'notAWorkbook' };
}

function inspectZip(bytes: Uint8Array, limits: Limits): FileInspection {
  const reading = readZipEntries(bytes, limits.unpacked);
  if (!reading.ok) return reading;
  const { entries } = reading;
  if (entries.some(({ name }) => /vbaproject|macrosheets\//i.test(name))) return { ok: false, code: 'macros' };
  const pack = packageOf(bytes, entries, Math.min(limits.unpacked, PLAN_BYTES));
  if (!pack.entries.has('[Content_Types].xml')) return { ok: true, kind: 'zip', entries };

  const types = readContentTypes(pack);
  if (typeof types === 'string') return { ok: false, code: types };
  if (types.macros) return { ok: false, code: 'macros' };
  if (types.binary) return { ok: false, code: 'oldExcel' };
  const plan = readPlan(pack);
  if (typeof plan === 'string') return { ok: false, code: plan === 'unreadable' ? 'notAWorkbook' : plan };
  // A document or a presentation is built alike, but has no sheet.
  if (plan.sheets.length === 0) return { ok: false, code: 'notAWorkbook' };
  const relationships = readRelationships(pack, plan.part);
  if (typeof relationships === 'string') return { ok: false, code: relationships };
  if (relationships.some(({ type }) => isMacro(type))) return { ok: false, code: 'macros' };
  return { ok: true, kind: 'xlsx', entries };
}

/** The zip as its readers take it, with a budget of its own. */
export const packageOf = (file: Uint8Array, entries: readonly ZipEntry[], unpacked: number): Package => ({
  file,
  entries: new Map(entries.map((entry) => [entry.name, entry])),
  budget: { left: unpacked },
});

function isText(bytes: Uint8Array): boolean {
  if (NOT_TEXT.some((magic) => startsWith(bytes, magic))) return false;
  const head = bytes.subarray(0, 4096);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  if (head.includes(0)) return false;
  return !MARKUP.test(String.fromCharCode(...head.subarray(0, 64)));
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
