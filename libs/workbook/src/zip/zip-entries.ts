import { decodeUtf8 } from '../decode-text';
import { LIMITS } from './limits';

/** A file inside a zip, as the central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

export type ZipReading =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly code: 'unreadable' | 'encrypted' | 'unsafe' | 'unpackedTooLarge' };

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
const ZIP64 = 0xffffffff;

/** Code page 850, which Windows' own zip folders name their files in, where a Danish name differs from ASCII. */
const CP850: Readonly<Record<number, string>> = { 0x86: 'å', 0x8f: 'Å', 0x91: 'æ', 0x92: 'Æ', 0x9b: 'ø', 0x9d: 'Ø' };

/**
 * Reads a zip's central directory (PKWARE APPNOTE 4.3.12) and checks it before anything is unpacked: sizes that are told, no encryption,
 * names that stay inside, no entry twice, none lying over another. Directories are left out.
 */
export function readZipEntries(bytes: Uint8Array, unpackedLimit: number = LIMITS.unpacked): ZipReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { ok: false, code: 'unreadable' };
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) return { ok: false, code: 'unsafe' };

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let unpackedTotal = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return { ok: false, code: 'unreadable' };
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true);
    if (flags & FLAG_ENCRYPTED) return { ok: false, code: 'encrypted' };
    if (packed === ZIP64 || unpacked === ZIP64 || local === ZIP64) return { ok: false, code: 'unpackedTooLarge' };
    if (at + 46 + nameLength > end) return { ok: false, code: 'unreadable' };
    const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & FLAG_UTF8) !== 0);
    if (!isSafeName(name) || names.has(name)) return { ok: false, code: 'unsafe' };
    names.add(name);
    const start = dataStart(view, local, packed);
    if (start < 0) return { ok: false, code: 'unreadable' };
    unpackedTotal += unpacked;
    if (unpackedTotal > unpackedLimit) return { ok: false, code: 'unpackedTooLarge' };
    if (!name.endsWith('/')) entries.push({ name, packed, unpacked, method: view.getUint16(at + 10, true), start });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return overlap(entries) ? { ok: false, code: 'unsafe' } : { ok: true, entries };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  return -1;
}

function dataStart(view: DataView, local: number, packed: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) return -1;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + packed <= view.byteLength ? start : -1;
}

/** Some programs on Windows (PowerShell's Compress-Archive) part the steps of a path by `\`, against the format. */
function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const other = (byte: number): string => (isUtf8 ? '\ufffd' : (CP850[byte] ?? String.fromCharCode(byte)));
  const text = decodeUtf8(bytes) ?? [...bytes].map(other).join('');
  return text.replaceAll('\\', '/');
}

function isSafeName(name: string): boolean {
  if (name === '' || /[\u0000-\u001f]/.test(name) || name.startsWith('/') || /^[a-z]:/i.test(name)) return false;
  return !name.split('/').includes('..');
}

function overlap(entries: readonly ZipEntry[]): boolean {
  const byStart = [...entries].sort((a, b) => a.start - b.start);
  return byStart.some((entry, i) => i > 0 && entry.start < byStart[i - 1]!.start + byStart[i - 1]!.packed);
}
