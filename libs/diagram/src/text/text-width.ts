import { INTER_WIDTHS } from './inter-widths';

/** How a text is set: size in px, weight as in CSS, tracking (letter spacing) in em. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly tracking: number;
}

/** The widest letter stands in for what Inter's Latin files do not have. */
const UNKNOWN = 1000;

interface WidthTable {
  readonly near: Uint16Array;
  readonly far: ReadonlyMap<number, number>;
}

const NEAR = 0x180;

const TABLES: ReadonlyMap<number, WidthTable> = new Map(
  Object.entries(INTER_WIDTHS).map(([weight, runs]) => {
    const near = new Uint16Array(NEAR).fill(UNKNOWN);
    const far = new Map<number, number>();
    for (const [first, widths] of runs) {
      widths.split(' ').forEach((width, i) => {
        if (first + i < NEAR) near[first + i] = Number(width);
        else far.set(first + i, Number(width));
      });
    }
    // A soft hyphen takes no room until a line breaks there.
    near[0xad] = 0;
    return [Number(weight), { near, far }];
  }),
);

function tableOf(weight: number): WidthTable {
  const table = TABLES.get(weight);
  if (!table) throw new RangeError(`no widths of Inter at weight ${weight}`);
  return table;
}

/** The width of a text on one line, px, by the sum of Inter's advance widths (kerning only ever makes it narrower). */
export function textWidth(text: string, style: TextStyle): number {
  const { near, far } = tableOf(style.weight);
  let thousandths = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    thousandths += code < NEAR ? (near[code] ?? UNKNOWN) : (far.get(code) ?? UNKNOWN);
    letters++;
  }
  return (thousandths / 1000 + letters * style.tracking) * style.size;
}

/** How many UTF-16 units of a text fit in `width` px, never half a surrogate pair. */
export function unitsThatFit(text: string, style: TextStyle, width: number): number {
  const { near, far } = tableOf(style.weight);
  const perThousand = style.size / 1000;
  const tracking = style.tracking * style.size;
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    used += (code < NEAR ? (near[code] ?? UNKNOWN) : (far.get(code) ?? UNKNOWN)) * perThousand + tracking;
    if (used > width) return i;
  }
  return text.length;
}
