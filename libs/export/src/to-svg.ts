import { breakText, COLOURS, type DisplayItem, type TextRun, type Theme, type Tone } from '@kaskade/diagram';
import { formatDate, say, type Language } from '@kaskade/wording';
import { escaped, svgItems } from './svg-items';

export interface SvgOptions {
  /** Of the map, px at zoom 1. */
  readonly width: number;
  readonly height: number;
  /** Exports are always light (tokens.md section 10); the screen's own theme is for `Gem billede` of a dark screen. */
  readonly theme: Theme;
  readonly language: Language;
  /** The organisation's or the workspace's name. */
  readonly title: string;
  /** ISO date of the figures. */
  readonly asOf: string;
  /** The marks explained, from `keyItems`; below the map. */
  readonly key?: { readonly items: readonly DisplayItem[]; readonly height: number };
  /** How many picture points a px of the map is: 2 for files. */
  readonly scale?: number;
}

/** A stand-in for Inter where it is not installed (tokens.md section 3). */
const FAMILY = "Inter, 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif";
const HEADER = 56;
const MARGIN = 16;
const LINE = 16;
const KEY_GAP = 12;
const EXPLAIN = { size: 11.5, weight: 400, tracking: 0 };

const run = (text: string, size: number, weight: number, tone: Tone, tracking = 0): TextRun => ({
  text,
  size,
  weight,
  tone,
  tracking,
});

/**
 * The drawn map as a complete SVG document: header with the as-of date, the items, and how the layer is counted.
 * Text stays text; every named thing carries its name.
 */
export function toSvg(items: readonly DisplayItem[], options: SvgOptions): string {
  const { width, height, theme, language, title, asOf, key, scale = 1 } = options;
  const date = say('labels.asOf', { date: formatDate(asOf, language) }, language);
  const explained = breakText(
    say('map.diagram.explained', {}, language),
    EXPLAIN,
    width - 2 * MARGIN - 120,
    4,
    language,
  ).lines;
  const keyHeight = key === undefined || key.height === 0 ? 0 : key.height + KEY_GAP;
  const footer = keyHeight + 24 + explained.length * LINE;
  const whole = HEADER + height + footer;
  const header: DisplayItem[] = [
    { type: 'text', x: MARGIN, y: 26, anchor: 'start', runs: [run(title, 20, 650, 'ink', -0.02)] },
    { type: 'text', x: MARGIN, y: 44, anchor: 'start', runs: [run(date, 11.5, 400, 'ink3')] },
  ];
  const counted: DisplayItem[] = [
    {
      type: 'text',
      x: MARGIN,
      y: 20,
      anchor: 'start',
      runs: [run(say('labels.howCounted', {}, language), 11.5, 600, 'ink')],
    },
    ...explained.map((line, i): DisplayItem => ({
      type: 'text',
      x: MARGIN + 120,
      y: 20 + i * LINE,
      anchor: 'start',
      runs: [run(line, 11.5, 400, 'ink2')],
    })),
  ];
  const all: DisplayItem[] = [
    ...header,
    { type: 'group', role: 'map', move: { x: 0, y: HEADER }, items },
    ...(key ? [moved(MARGIN, HEADER + height + KEY_GAP, key.items)] : []),
    moved(0, HEADER + height + keyHeight, counted),
  ];
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${whole * scale}" viewBox="0 0 ${width} ${whole}" role="img" aria-labelledby="title desc" lang="${language}" font-family="${FAMILY}">`,
    `<title id="title">${escaped(`${title}. ${date}`)}</title>`,
    `<desc id="desc">${escaped(say('map.diagram.described', {}, language))}</desc>`,
    `<rect width="${width}" height="${whole}" fill="${COLOURS[theme].canvas}"/>`,
    svgItems(all, theme),
    '</svg>',
    '',
  ];
  return parts.join('\n');
}

const moved = (x: number, y: number, items: readonly DisplayItem[]): DisplayItem => ({
  type: 'group',
  move: { x, y },
  items,
});
