// Writes src/text/inter-widths.ts: the advance widths of Inter at the weights the map uses, read from the font the product ships.
// Run: node libs/diagram/generate/inter-widths.mjs
// Formats: WOFF2 (W3C recommendation), OpenType hmtx, cmap 4 and 12, fvar, avar and HVAR.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const WEIGHTS = [400, 450, 500, 550, 600, 650];
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const TAGS = KNOWN_TAGS.match(/.{4} ?/g).map((tag) => tag.slice(0, 4));

function tablesOf(file) {
  const data = readFileSync(file);
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = data[at++];
      value = value * 128 + (byte & 0x7f);
      if (!(byte & 0x80)) return value;
    }
    throw new Error('not a WOFF2 length');
  };
  const entries = [];
  for (let i = 0; i < data.readUInt16BE(12); i++) {
    const flags = data[at++];
    let tag = TAGS[flags & 0x3f];
    if ((flags & 0x3f) === 0x3f) {
      tag = data.toString('latin1', at, at + 4);
      at += 4;
    }
    const version = flags >> 6;
    const original = base128();
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    entries.push({ tag, transformed, length: transformed ? base128() : original });
  }
  const body = brotliDecompressSync(data.subarray(at, at + data.readUInt32BE(20)));
  const tables = new Map();
  let offset = 0;
  for (const { tag, transformed, length } of entries) {
    tables.set(tag, { bytes: body.subarray(offset, offset + length), transformed });
    offset += length;
  }
  return tables;
}

function glyphsOf({ bytes }) {
  const glyphs = new Map();
  for (let i = 0; i < bytes.readUInt16BE(2); i++) {
    const start = bytes.readUInt32BE(4 + i * 8 + 4);
    const format = bytes.readUInt16BE(start);
    if (format === 12) {
      for (let g = 0; g < bytes.readUInt32BE(start + 12); g++) {
        const at = start + 16 + g * 12;
        const [first, last, glyph] = [0, 4, 8].map((skip) => bytes.readUInt32BE(at + skip));
        for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
      }
    } else if (format === 4) {
      const segments = bytes.readUInt16BE(start + 6) / 2;
      const at = (part, segment) => start + 14 + part * segments * 2 + (part > 0 ? 2 : 0) + segment * 2;
      for (let s = 0; s < segments; s++) {
        const [last, first, delta, range] = [0, 1, 2, 3].map((part) => bytes.readUInt16BE(at(part, s)));
        for (let code = first; code <= last && code !== 0xffff; code++) {
          const raw = range === 0 ? code : bytes.readUInt16BE(at(3, s) + range + (code - first) * 2);
          if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
        }
      }
    }
  }
  return glyphs;
}

function advancesOf(tables) {
  const { bytes, transformed } = tables.get('hmtx');
  const long = tables.get('hhea').bytes.readUInt16BE(34);
  return (glyph) => {
    const index = Math.min(glyph, long - 1);
    return bytes.readUInt16BE(transformed ? 1 + index * 2 : index * 4);
  };
}

/** The weight as a normalised coordinate (fvar, then avar). */
function normalised(tables, weight) {
  const fvar = tables.get('fvar').bytes;
  const at = fvar.readUInt16BE(4);
  const [min, standard, max] = [4, 8, 12].map((skip) => fvar.readInt32BE(at + skip) / 65536);
  if (fvar.readUInt16BE(8) !== 1) throw new Error('expected the one axis wght');
  let value = weight < standard ? (weight - standard) / (standard - min) : (weight - standard) / (max - standard);
  const avar = tables.get('avar')?.bytes;
  if (avar) {
    const pairs = Array.from({ length: avar.readUInt16BE(8) }, (_, i) => [
      avar.readInt16BE(10 + i * 4) / 16384,
      avar.readInt16BE(12 + i * 4) / 16384,
    ]);
    const next = pairs.findIndex(([from]) => from >= value);
    const [x1, y1] = pairs[next];
    if (x1 !== value) {
      const [x0, y0] = pairs[next - 1];
      value = y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
    } else value = y1;
  }
  return value;
}

/** Advance deltas by glyph at a normalised coordinate (HVAR). */
function deltasOf(tables, coordinate) {
  const hvar = tables.get('HVAR').bytes;
  const store = hvar.readUInt32BE(4);
  const map = hvar.readUInt32BE(8);
  const regions = store + hvar.readUInt32BE(store + 2);
  const scalar = (region) => {
    const at = regions + 4 + region * 6;
    const [start, peak, end] = [0, 2, 4].map((skip) => hvar.readInt16BE(at + skip) / 16384);
    if (peak === 0 || coordinate === peak) return 1;
    if (coordinate <= start || coordinate >= end) return 0;
    return coordinate < peak ? (coordinate - start) / (peak - start) : (end - coordinate) / (end - peak);
  };
  const delta = (outer, inner) => {
    const at = store + hvar.readUInt32BE(store + 8 + outer * 4);
    const words = hvar.readUInt16BE(at + 2);
    const count = hvar.readUInt16BE(at + 4);
    const long = (words & 0x8000) !== 0;
    const wide = words & 0x7fff;
    const [big, small] = long ? [4, 2] : [2, 1];
    let row = at + 6 + count * 2 + inner * (wide * big + (count - wide) * small);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const size = i < wide ? big : small;
      sum += scalar(hvar.readUInt16BE(at + 6 + i * 2)) * hvar.readIntBE(row, size);
      row += size;
    }
    return sum;
  };
  return (glyph) => {
    if (map === 0) return delta(0, glyph);
    const format = hvar[map];
    const entry = hvar[map + 1];
    const [count, from] = format === 0 ? [hvar.readUInt16BE(map + 2), map + 4] : [hvar.readUInt32BE(map + 2), map + 6];
    const size = ((entry >> 4) & 3) + 1;
    const value = hvar.readUIntBE(from + Math.min(glyph, count - 1) * size, size);
    const bits = (entry & 15) + 1;
    return delta(Math.floor(value / 2 ** bits), value % 2 ** bits);
  };
}

const here = dirname(fileURLToPath(import.meta.url));
const files = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
);
const widths = new Map();
for (const subset of ['latin', 'latin-ext']) {
  const tables = tablesOf(join(files, `inter-${subset}-wght-normal.woff2`));
  const advance = advancesOf(tables);
  const perEm = tables.get('head').bytes.readUInt16BE(18);
  const deltas = WEIGHTS.map((weight) => deltasOf(tables, normalised(tables, weight)));
  for (const [code, glyph] of glyphsOf(tables.get('cmap'))) {
    if (code < 0x20 || code > 0x22ff || (code >= 0x180 && code < 0x2000) || widths.has(code)) continue;
    widths.set(
      code,
      deltas.map((delta) => Math.round(((advance(glyph) + delta(glyph)) * 1000) / perEm)),
    );
  }
}
const codes = [...widths.keys()].sort((a, b) => a - b);
const lines = [];
for (const [w, weight] of WEIGHTS.entries()) {
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last.first + last.widths.length === code) last.widths.push(widths.get(code)[w]);
    else runs.push({ first: code, widths: [widths.get(code)[w]] });
  }
  lines.push(`  ${weight}: [`);
  for (const run of runs) lines.push(`    [${run.first}, '${run.widths.join(' ')}'],`);
  lines.push('  ],');
}
writeFileSync(
  join(here, '../src/text/inter-widths.ts'),
  `// Generated by libs/diagram/generate/inter-widths.mjs from @fontsource-variable/inter. Do not edit.

/** Advance widths of Inter in thousandths of an em: by weight, runs of consecutive code points from \`first\`. */
export const INTER_WIDTHS: Readonly<Record<number, readonly (readonly [first: number, widths: string])[]>> = {
${lines.join('\n')}
};
`,
);
