import { say, type Language, type SayKey } from '@kaskade/wording';
import type { DisplayItem } from '../display-item';
import type { BandClass, Line, MapDiagram } from '../map-diagram';
import { placed, run, STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import { bandStrip } from '../wool/band-strip';
import { woolItems } from './band-items';
import { circle, diamond, leaderGlyph } from './glyphs';
import { textItem } from './line-items';

const MARK_WIDTH = 34;
const ROW = 26;
const GAP = 24;

interface Entry {
  readonly key: SayKey;
  readonly params?: Readonly<Record<string, string>>;
  /** Drawn in 34 × 20 from (0, 0). */
  readonly items: readonly DisplayItem[];
}

/** The marks that occur on a map, each with its words, in rows of `width` px from (0, 0): the key that goes along with a picture. */
export function keyItems(
  diagram: MapDiagram,
  width: number,
  language: Language,
): { readonly items: DisplayItem[]; readonly height: number } {
  const items: DisplayItem[] = [];
  let x = 0;
  let y = 0;
  for (const { key, params, items: mark } of entriesOf(diagram)) {
    const text = say(key, params ?? {}, language);
    const wide = MARK_WIDTH + 8 + textWidth(text, STYLES.figures) + GAP;
    if (x > 0 && x + wide - GAP > width) {
      x = 0;
      y += ROW;
    }
    items.push({
      type: 'group',
      role: 'key',
      name: text,
      move: { x, y },
      items: [...mark, textItem(placed(MARK_WIDTH + 8, 14, [run(text, STYLES.figures, 'ink2')]))],
    });
    x += wide;
  }
  return { items, height: items.length === 0 ? 0 : y + ROW };
}

function entriesOf(diagram: MapDiagram): Entry[] {
  const { lines, bands, leaders, chips, networks } = diagram;
  const has = (test: (line: Line) => boolean): boolean => lines.some(test);
  const ends = new Set(lines.flatMap(({ end }) => (end ? [end.form] : [])));
  const classes = new Set(bands.map((band) => band.class));
  const states = new Set(
    leaders.flatMap(({ summary }) => [
      ...(summary.connected > 0 ? ['connected' as const] : []),
      ...(summary.notConnected > 0 ? ['notConnected' as const] : []),
      ...(summary.unmapped > 0 ? ['unmapped' as const] : []),
    ]),
  );
  const entries: (Entry | false)[] = [
    diagram.origin !== null &&
      has(({ fromOrigin, kind }) => fromOrigin && kind === 'link') && {
        key: 'labels.lineFromOrigin',
        params: { origin: diagram.origin },
        items: [stroke('M17 0V20', 'accent', 2.25), dot(17, 3, 3, 'accent'), dot(17, 17, 3, 'accent')],
      },
    has(({ fromOrigin, kind }) => !fromOrigin && kind === 'link') && {
      key: 'labels.lineWithout',
      items: [stroke('M17 7V20', 'edge', 1.25), ring(17, 4, 3.4, 'edge', 1.4, 'surface')],
    },
    has(({ skips }) => skips) && {
      key: 'shell.legend.skips',
      items: [
        stroke('M17 0V20', 'accent', 2.25, [9, 4]),
        stroke('M12.5 5l4.5 5l4.5 -5M12.5 12l4.5 5l4.5 -5', 'low', 1.7),
      ],
    },
    has(({ kind }) => kind === 'inverted') && {
      key: 'shell.legend.inverted',
      items: [stroke('M17 20V3', 'high', 1.75, [2, 4]), stroke('M11.5 9L17 1L22.5 9', 'high', 1.8)],
    },
    ends.has('coOwner') && {
      key: 'shell.legend.coOwned',
      items: [stroke('M17 0V10', 'accent', 2.25), ring(17, 14, 4.5, 'accent', 2, 'canvas')],
    },
    ends.has('double') && {
      key: 'shell.legend.stopsAtOrigin',
      items: [stroke('M17 0V14', 'high', 1.75), bar(11.25, 7.8, 11.5, 2.8, 'high'), bar(8, 13.5, 18, 4.5, 'high')],
    },
    ends.has('blunt') && {
      key: 'shell.legend.stopsBelow',
      items: [stroke('M17 0V14', 'med', 1.75), bar(8, 13.5, 18, 4.5, 'med')],
    },
    ends.has('dot') && { key: 'labels.stopsHere', items: [stroke('M17 0V13', 'ink3', 1.5), dot(17, 14, 4, 'ink3')] },
    ends.has('ring') && {
      key: 'labels.noParent',
      items: [stroke('M17 20V8', 'med', 1.6, [3.5, 3.5]), ring(17, 5, 3.6, 'med', 1.6, 'canvas')],
    },
    ends.has('short') && {
      key: 'shell.legend.noInitiative',
      items: [stroke('M17 4V10', 'med', 1.6), bar(11, 9, 12, 3.6, 'med')],
    },
    ...(['connected', 'notConnected', 'unmapped'] as const).map(
      (state): Entry | false =>
        states.has(state) && { key: `shell.legend.${state}`, items: leaderGlyph(state, { x: 11, y: 4 }) },
    ),
    ...(['open', 'noticeable', 'dense'] as const).map(
      (kind): Entry | false => classes.has(kind) && { key: `shell.legend.${kind}`, items: woolMark(kind) },
    ),
    bands.some(({ hatching }) => hatching !== null) && { key: 'shell.legend.hatched', items: woolMark(null) },
    chips.length > 0 && {
      key: 'labels.kind.initiative',
      items: [{ type: 'path', d: diamond(17, 10), fill: 'fill' }],
    },
    networks.length > 0 && {
      key: 'labels.kind.network',
      items: [
        {
          type: 'rect',
          x: 12.5,
          y: 1,
          width: 9,
          height: 18,
          radius: 4.5,
          fill: 'surface',
          stroke: 'ink3',
          strokeWidth: 1.4,
        },
      ],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

const SHARES: Readonly<Record<BandClass, number>> = { open: 0.2, noticeable: 0.4, dense: 0.8 };

/** A piece of wool of a class, or of loose hatching, of the same make as on the map. */
function woolMark(kind: BandClass | null): DisplayItem[] {
  const index = kind === null ? 0.8 : SHARES[kind];
  const { wool, height } = bandStrip({
    id: 'key',
    index,
    indexMapped: kind === null ? null : index,
    passed: 0,
    of: 0,
    width: MARK_WIDTH,
    full: 20,
    openings: false,
  });
  return [{ type: 'group', move: { x: 0, y: (20 - height) / 2 }, items: woolItems(wool, 'measured') }];
}

type Colour = 'accent' | 'edge' | 'low' | 'high' | 'med' | 'ink3';

const stroke = (d: string, tone: Colour, strokeWidth: number, dash?: readonly number[]): DisplayItem => ({
  type: 'path',
  d,
  stroke: tone,
  strokeWidth,
  ...(dash ? { dash } : {}),
});
const dot = (x: number, y: number, r: number, fill: Colour): DisplayItem => ({
  type: 'path',
  d: circle(x, y, r),
  fill,
});
const ring = (
  x: number,
  y: number,
  r: number,
  tone: Colour,
  strokeWidth: number,
  fill: 'canvas' | 'surface',
): DisplayItem => ({ type: 'path', d: circle(x, y, r), fill, stroke: tone, strokeWidth });
const bar = (x: number, y: number, width: number, height: number, fill: Colour): DisplayItem => ({
  type: 'rect',
  x,
  y,
  width,
  height,
  radius: height / 2.2,
  fill,
});
