import type { DisplayItem } from '../display-item';
import { at, STACK_EDGE } from '../geometry';
import type { Box, Card, Stack, Tone } from '../map-diagram';
import { CARD_TEXT, CARD_TEXT_WIDTH, OWNER_ROW } from '../place/cards';
import { run, STYLES } from '../text/styles';
import { markItem } from './against-items';
import { severityGlyph } from './glyphs';

/** How a card stands in the present focus or filter. */
export type CardLook = 'plain' | 'selected' | 'onLine' | 'dimmed';

const RADIUS = 7;
const BASELINES = [17, 32];
const OWNER_BASELINE = OWNER_ROW + 12;
const COLOURS_OF_TAGS: readonly Tone[] = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];

/** A goal's card (tokens.md section 5, goal card and lineage focus). */
export function cardItems(card: Card, look: CardLook): DisplayItem {
  const { box } = card;
  const dimmed = look === 'dimmed';
  const items: DisplayItem[] = [...frame(box, look, card.placed)];
  card.lines.forEach((line, i) => {
    const style = dimmed ? { ...STYLES.title, weight: 450 } : STYLES.title;
    items.push({
      type: 'text',
      x: box.x + CARD_TEXT,
      y: box.y + (BASELINES[i] ?? 32),
      anchor: 'start',
      runs: [run(line, style, dimmed ? 'ink3' : 'ink')],
    });
  });
  if (card.mark !== null) items.push(markItem(box, card.mark));
  items.push(...ownerRow(card, dimmed), ...tagItems(card, dimmed), ...progressItems(card, dimmed));
  return { type: 'group', role: 'card', id: card.goal, name: card.name, items };
}

/** A stack: a card with a second edge below. */
export function stackItems(stack: Stack, look: CardLook): DisplayItem {
  const { box } = stack;
  const tone = look === 'dimmed' ? 'ink3' : 'ink';
  const behind: DisplayItem = {
    type: 'rect',
    x: box.x + 3.5,
    y: box.y + STACK_EDGE + 0.5,
    width: box.width - 7,
    height: box.height - 1,
    radius: RADIUS,
    fill: look === 'dimmed' ? 'lane' : 'surface',
    stroke: 'line2',
    strokeWidth: 1,
  };
  const text = stack.lines.map((line, i): DisplayItem => ({
    type: 'text',
    x: box.x + CARD_TEXT,
    y: box.y + (BASELINES[i] ?? 32) + 6,
    anchor: 'start',
    runs: [run(line, STYLES.title, tone)],
  }));
  return {
    type: 'group',
    role: 'stack',
    id: stack.id,
    name: stack.name,
    items: [behind, ...frame(box, look, true), ...text],
  };
}

function frame(box: Box, look: CardLook, placed: boolean): DisplayItem[] {
  const rect = (inset: number, radius: number) => ({
    type: 'rect' as const,
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
    radius,
  });
  if (look === 'dimmed') return [{ ...rect(0.5, RADIUS - 0.5), fill: 'lane', stroke: 'line', strokeWidth: 1 }];
  if (look === 'selected') {
    return [
      { ...rect(-3, RADIUS + 3), fill: 'accentsoft' },
      { ...rect(1, RADIUS - 1), fill: 'surface', stroke: 'accent', strokeWidth: 2 },
    ];
  }
  const shadow: DisplayItem = { ...rect(0, RADIUS), y: box.y + 1.2, fill: 'ink', opacity: 0.06 };
  return [
    shadow,
    {
      ...rect(0.5, RADIUS - 0.5),
      fill: 'surface',
      stroke: look === 'onLine' ? 'accent' : placed ? 'line2' : 'ctl',
      strokeWidth: 1,
      ...(placed ? {} : { dash: [4, 3] }),
    },
  ];
}

function ownerRow({ box, owner, overdue, tags }: Card, dimmed: boolean): DisplayItem[] {
  const y = box.y + OWNER_BASELINE;
  const items: DisplayItem[] = [];
  let x = box.x + CARD_TEXT;
  if (owner.missing) {
    items.push(...severityGlyph('medium', { x: x + 5.5, y: y - 4 }, 11).map((item) => dim(item, dimmed, 0.4)));
    x += 14;
  }
  const style = owner.missing ? STYLES.missing : STYLES.owner;
  items.push({
    type: 'text',
    x,
    y,
    anchor: 'start',
    runs: [run(owner.text, style, owner.missing && !dimmed ? 'med' : 'ink3')],
  });
  let right = (tags[0]?.box.x ?? box.x + CARD_TEXT + CARD_TEXT_WIDTH + 3) - 3;
  if (overdue) {
    items.push(...severityGlyph('low', { x: right - 5.5, y: y - 4 }, 11).map((item) => dim(item, dimmed, 0.4)));
    right -= 14;
  }
  if (owner.more > 0) {
    items.push({ type: 'text', x: right - 2, y, anchor: 'end', runs: [run(`+${owner.more}`, STYLES.owner, 'ink3')] });
  }
  return items;
}

function tagItems({ box, tags, moreTags }: Card, dimmed: boolean): DisplayItem[] {
  const items = tags.flatMap((tag): DisplayItem[] => {
    const { x, y, width, height } = tag.box;
    const rect: DisplayItem = dimmed
      ? {
          type: 'rect',
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: height - 1,
          radius: 2.5,
          stroke: 'line2',
          strokeWidth: 1,
        }
      : { type: 'rect', x, y, width, height, radius: 3, fill: COLOURS_OF_TAGS[tag.colour - 1] ?? 'p1' };
    return [
      rect,
      {
        type: 'text',
        x: x + width / 2,
        y: y + 11.5,
        anchor: 'middle',
        runs: [run(tag.code, STYLES.tag, dimmed ? 'ink3' : 'onp')],
      },
    ];
  });
  if (moreTags > 0) {
    items.push({
      type: 'text',
      x: box.x + CARD_TEXT + CARD_TEXT_WIDTH,
      y: box.y + OWNER_BASELINE,
      anchor: 'end',
      runs: [run(`+${moreTags}`, STYLES.owner, 'ink3')],
    });
  }
  return items;
}

/** The strip at the card's lower edge, inside its rounded corners; a dashed hairline where there is no indicator. */
function progressItems({ box, indicator, progress }: Card, dimmed: boolean): DisplayItem[] {
  const top = box.y + box.height - 4;
  if (!indicator) {
    return [
      {
        type: 'path',
        d: `M${at(box.x + 9)} ${at(top + 1.75)}h${at(box.width - 18)}`,
        stroke: 'ctl',
        strokeWidth: 1.5,
        dash: [3, 4],
        ...(dimmed ? { opacity: 0.4 } : {}),
      },
    ];
  }
  const opacity = dimmed ? { opacity: 0.4 } : {};
  const items: DisplayItem[] = [{ type: 'path', d: strip(box, top, box.width - 2), fill: 'track', ...opacity }];
  if (progress !== null && progress > 0)
    items.push({ type: 'path', d: strip(box, top, (box.width - 2) * progress), fill: 'fill', ...opacity });
  return items;
}

/** The first `width` px of the strip: its left corner rounded with the card, its right corner where it reaches so far. */
function strip(box: Box, top: number, width: number): string {
  const left = box.x + 1;
  const corner = 6;
  const full = box.width - 2;
  if (width <= corner)
    return `M${at(left + 0.8)} ${at(top)}h${at(Math.max(0, width - 0.8))}v${at(Math.min(3, width / 2))}Z`;
  const start = `M${at(left + 0.8)} ${at(top)}a6 6 0 0 0 5.2 3`;
  if (width <= full - corner) return `${start}H${at(left + width)}v-3Z`;
  return `${start}H${at(left + full - corner)}a6 6 0 0 0 ${at(Math.min(5.2, width - full + corner))} -3Z`;
}

const dim = (item: DisplayItem, dimmed: boolean, opacity: number): DisplayItem =>
  dimmed && item.type !== 'group' ? { ...item, opacity } : item;
