import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint } from '@kaskade/domain';
import { LIMITS, type NamedBytes } from '@kaskade/workbook';
import type { WorkbookSource } from '../files/file-task';

/** A workbook on the disk: its bytes, that it is too large to be read at all, that there is none, or that the system will not give it. */
export type OpenedWorkbook =
  | { readonly type: 'opened'; readonly source: WorkbookSource }
  | { readonly type: 'refused'; readonly code: 'packedTooLarge' | 'unpackedTooLarge' }
  | { readonly type: 'missing' }
  | { readonly type: 'notRead' };

/** Opens a file or a folder of files. Nothing is read before its size is known to be within the limits. */
export function openWorkbook(place: string): OpenedWorkbook {
  try {
    return opened(place);
  } catch {
    // No right to it, a ring of links, a name too long, a disk that fails: nothing that a workbook can help.
    return { type: 'notRead' };
  }
}

function opened(place: string): OpenedWorkbook {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return { type: 'missing' };
  if (!found.isDirectory()) {
    if (found.size > LIMITS.packed) return { type: 'refused', code: 'packedTooLarge' };
    return { type: 'opened', source: { type: 'file', file: { name: path.basename(place), bytes: bytesOf(place) } } };
  }
  const names = readdirSync(place).sort(byCodePoint);
  // A link to nowhere is no file.
  const sizes = names.map((name) => statSync(path.join(place, name), { throwIfNoEntry: false }));
  const csvSize = sizes.reduce((sum, found, i) => (found && isCsv(names[i]!) ? sum + found.size : sum), 0);
  if (csvSize > LIMITS.unpacked) return { type: 'refused', code: 'unpackedTooLarge' };
  const files = names.map((name, i): NamedBytes => {
    const isRead = isCsv(name) && sizes[i]?.isFile() === true;
    return {
      name: isRead || !isCsv(name) ? name : `${name}/`,
      bytes: isRead ? bytesOf(path.join(place, name)) : new Uint8Array(),
    };
  });
  return { type: 'opened', source: { type: 'folder', files } };
}

const isCsv = (name: string): boolean => name.toLowerCase().endsWith('.csv');

/** A copy of the bytes alone: Node's buffers may share their memory with others, and these are posted to a thread. */
const bytesOf = (place: string): Uint8Array => new Uint8Array(readFileSync(place));
