/** Windows-1252 where it differs from Latin-1 (0x80–0x9F); the five unassigned bytes stay the control characters they are. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 8192;

/** Collects UTF-16 units and joins them in chunks, which is faster than adding character by character. */
class TextBuilder {
  private readonly parts: string[] = [];
  private readonly units = new Uint16Array(CHUNK);
  private length = 0;

  unit(value: number): void {
    if (this.length === CHUNK) this.flush();
    this.units[this.length++] = value;
  }

  point(value: number): void {
    if (value < 0x10000) return this.unit(value);
    this.unit(0xd800 + ((value - 0x10000) >> 10));
    this.unit(0xdc00 + ((value - 0x10000) & 0x3ff));
  }

  text(): string {
    this.flush();
    return this.parts.join('');
  }

  private flush(): void {
    // `apply` takes the array as it is; spreading it would go through its iterator.
    this.parts.push(String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[]));
    this.length = 0;
  }
}

/** Takes bytes from `start` and gives the text, or null where they are not valid UTF-8 (overlong forms and surrogates included). */
export function decodeUtf8(bytes: Uint8Array, start = 0): string | null {
  const out = new TextBuilder();
  let i = start;
  while (i < bytes.length) {
    const first = bytes[i]!;
    if (first < 0x80) {
      out.unit(first);
      i++;
      continue;
    }
    const more =
      first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
    if (more === 0 || i + more >= bytes.length) return null;
    let point = first & (0x3f >> more);
    for (let k = 1; k <= more; k++) {
      const next = bytes[i + k]!;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    const least = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null;
    out.point(point);
    i += more + 1;
  }
  return out.text();
}

function decodeUtf16(bytes: Uint8Array, start: number, littleEndian: boolean): string {
  const out = new TextBuilder();
  for (let i = start; i + 1 < bytes.length; i += 2) {
    out.unit(littleEndian ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!);
  }
  return out.text();
}

function decodeWindows1252(bytes: Uint8Array): string {
  const out = new TextBuilder();
  for (const byte of bytes) out.unit(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte);
  return out.text();
}

/** Takes a CSV file's bytes and gives its text: by its BOM, else UTF-8 where that is valid, else Windows-1252 (workbook.md). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return decodeUtf8(bytes, 3) ?? decodeWindows1252(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, false);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}
