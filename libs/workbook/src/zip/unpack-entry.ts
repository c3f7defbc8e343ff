import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entries';

/** How many bytes may still be unpacked from one file; shared by all its entries. */
export interface Budget {
  left: number;
}

/** Small enough that one piece, however well it is packed (1,032 : 1 at most), unpacks to a few megabytes. */
const PIECE = 4096;

/** Stops the unpacking from inside fflate's callback; never leaves this file. */
class Stop extends Error {
  constructor(readonly code: 'unreadable' | 'unpackedTooLarge') {
    super(code);
  }
}

/**
 * Unpacks one entry piece by piece. Each piece is counted before it is given on: what is more than the directory told, or more than the
 * budget, ends it. `onPiece` may return false to be given no more. Gives null, or why it could not be unpacked.
 */
export function unpackEntry(
  file: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  onPiece: (piece: Uint8Array) => boolean,
): 'unreadable' | 'unpackedTooLarge' | null {
  let told = entry.unpacked;
  let wanted = true;
  const take = (piece: Uint8Array): void => {
    if (!wanted || piece.length === 0) return;
    budget.left -= piece.length;
    told -= piece.length;
    if (budget.left < 0) throw new Stop('unpackedTooLarge');
    if (told < 0) throw new Stop('unreadable');
    wanted = onPiece(piece);
  };
  const packed = file.subarray(entry.start, entry.start + entry.packed);
  try {
    if (entry.method === 0) take(packed);
    else if (entry.method !== 8) return 'unreadable';
    else {
      const inflate = new Inflate(take);
      for (let at = 0; at < packed.length && wanted; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      }
    }
  } catch (error) {
    // fflate throws at what is not deflate; here that is data, as everything about a file is.
    return error instanceof Stop ? error.code : 'unreadable';
  }
  return wanted && told !== 0 ? 'unreadable' : null;
}

/** Unpacks a whole entry into one array; null where it cannot be. */
export function unpackWhole(
  file: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): Uint8Array | 'unreadable' | 'unpackedTooLarge' {
  if (entry.unpacked > budget.left) return 'unpackedTooLarge';
  const whole = new Uint8Array(entry.unpacked);
  let length = 0;
  const failure = unpackEntry(file, entry, budget, (piece) => {
    whole.set(piece, length);
    length += piece.length;
    return true;
  });
  return failure ?? whole;
}
