import { SaxesParser } from 'saxes';
import { decodeUtf8 } from '../decode-text';
import { LIMITS } from '../zip/limits';
import { unpackEntry, type Budget } from '../zip/unpack-entry';
import type { ZipEntry } from '../zip/zip-entries';

export type XmlFailure = 'unreadable' | 'unsafe' | 'unpackedTooLarge' | 'tooManyRows';

/** What is told of an XML part as it streams by. Names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => XmlFailure | void;
  readonly close?: (name: string) => XmlFailure | void;
  readonly text?: (text: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Streams one part of a workbook through saxes, piece by piece as it is unpacked. A DOCTYPE (and so every entity of one's own), text
 * that is not UTF-8, broken XML or XML nested too deep ends it. Gives null, or why it could not be read.
 */
export function readXml(file: Uint8Array, entry: ZipEntry, budget: Budget, listener: XmlListener): XmlFailure | null {
  let failure: XmlFailure | null = null;
  let depth = 0;
  const fail = (code: XmlFailure | void): void => {
    if (code) failure ??= code;
  };
  const parser = new SaxesParser();
  parser.on('error', () => fail('unreadable'));
  parser.on('doctype', () => fail('unsafe'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > LIMITS.depth) fail('unsafe');
    if (failure === null) fail(listener.open(localName(name), attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (failure === null) fail(listener.close?.(localName(name)));
  });
  const text = (value: string): void => {
    if (failure === null) listener.text?.(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);

  let carried = new Uint8Array(0);
  let first = true;
  const stopped = unpackEntry(file, entry, budget, (piece) => {
    const bytes = new Uint8Array(carried.length + piece.length);
    bytes.set(carried);
    bytes.set(piece, carried.length);
    const whole = wholeCharacters(bytes);
    carried = bytes.slice(whole);
    const decoded = decodeUtf8(bytes.subarray(0, whole));
    if (decoded === null) fail('unreadable');
    else parser.write(first ? decoded.replace(/^\ufeff/, '') : decoded);
    first = false;
    return failure === null;
  });
  if (failure === null && stopped === null) {
    if (carried.length > 0) fail('unreadable');
    parser.close();
  }
  return failure ?? stopped;
}

/** How many bytes from the start end with a whole UTF-8 character. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
