import type { DisplayItem, DisplayOptions, DisplayPart } from '../display-item';
import type { Chip, LaneLeaders, Lane, Line, MapDiagram, NetworkCapsule, Tray } from '../map-diagram';
import { placed, run, STYLES } from '../text/styles';
import { goneItems, markItem } from './against-items';
import { bandItems } from './band-items';
import { cardItems, stackItems, type CardLook } from './card-items';
import { circle, diamond, leaderGlyph, severityGlyph } from './glyphs';
import { lineItems, lineLabels, portItems, textItem } from './line-items';

const ALL: readonly DisplayPart[] = [
  'lanes',
  'wool',
  'lines',
  'leaders',
  'chips',
  'cards',
  'ports',
  'networks',
  'labels',
];

/** The map as things to draw, in order: colours are tokens, every meaningful thing is a group with role and name. */
export function displayList(diagram: MapDiagram, options: DisplayOptions = {}): DisplayItem[] {
  const parts = new Set(options.parts ?? ALL);
  const look = lookOf(options);
  const lineLook = (line: Line) =>
    look.focused ? (look.on(line.id) ? 'selected' : 'dimmed') : look.lineBright(line) ? 'plain' : 'dimmed';
  const lines = [...diagram.lines].sort(
    (a, b) => Number(lineLook(a) === 'selected') - Number(lineLook(b) === 'selected') || zOf(a) - zOf(b),
  );
  const items: DisplayItem[] = [];
  if (parts.has('lanes')) items.push(...diagram.lanes.map(laneItem), ...(diagram.tray ? [trayItem(diagram.tray)] : []));
  if (parts.has('wool')) items.push(...diagram.bands.map((band) => bandItems(band, look.focused)));
  if (parts.has('lines')) items.push(...lines.map((line) => lineItems(line, lineLook(line))));
  if (parts.has('leaders')) items.push(...diagram.leaders.flatMap((leaders) => leaderItems(leaders, look)));
  if (parts.has('chips')) items.push(...diagram.chips.map((chip) => chipItem(chip, look)));
  if (parts.has('cards')) {
    items.push(
      ...diagram.gone.map(goneItems),
      ...diagram.cards.map((card) => cardItems(card, look.card(card.goal))),
      ...(diagram.tray?.cards ?? []).map((card) => cardItems(card, look.card(card.goal))),
    );
    items.push(
      ...diagram.stacks.map((stack) =>
        stackItems(stack, stack.goals.some((goal) => look.card(goal) !== 'dimmed') ? 'plain' : 'dimmed'),
      ),
    );
  }
  if (parts.has('ports')) items.push(...lines.flatMap((line) => portItems(line, lineLook(line))));
  if (parts.has('networks')) items.push(...diagram.networks.map((network) => networkItem(network, look)));
  if (parts.has('labels')) items.push(...diagram.lines.flatMap(lineLabels), ...labels(diagram));
  return items;
}

interface Look {
  readonly focused: boolean;
  readonly on: (id: string) => boolean;
  readonly card: (goal: string) => CardLook;
  readonly bright: (id: string) => boolean;
  readonly lineBright: (line: Line) => boolean;
}

function lookOf({ focus, bright }: DisplayOptions): Look {
  const on = (id: string): boolean => focus === undefined || focus.on.has(id) || focus.selected === id;
  const isBright = (id: string): boolean => on(id) && (bright === undefined || bright.has(id));
  return {
    focused: focus !== undefined,
    on,
    bright: isBright,
    lineBright: (line) => bright === undefined || (bright.has(line.from) && (line.to === null || bright.has(line.to))),
    card: (goal) => (focus?.selected === goal ? 'selected' : !isBright(goal) ? 'dimmed' : focus ? 'onLine' : 'plain'),
  };
}

/** Thin lines first, so that those with a goal at the origin lie on top; ends over lines. */
const zOf = (line: Line): number =>
  line.kind === 'initiative' ? 0 : line.kind === 'link' || line.kind === 'withinLevel' ? (line.fromOrigin ? 2 : 1) : 3;

const laneItem = ({ box, level, name }: Lane): DisplayItem => ({
  type: 'group',
  role: 'lane',
  id: level,
  name,
  items: [
    {
      type: 'rect',
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      radius: 9.5,
      fill: 'lane',
      stroke: 'line',
      strokeWidth: 1,
    },
  ],
});

const trayItem = ({ box, title }: Tray): DisplayItem => ({
  type: 'group',
  role: 'tray',
  name: title.runs.map(({ text }) => text).join(''),
  items: [
    {
      type: 'rect',
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      radius: 9.5,
      stroke: 'line2',
      strokeWidth: 1,
      dash: [4, 3],
    },
    textItem(title),
  ],
});

function leaderItems(leaders: LaneLeaders, look: Look): DisplayItem[] {
  if (leaders.form === 'marks') {
    return leaders.groups.flatMap(({ marks }) =>
      marks.map((mark): DisplayItem => ({
        type: 'group',
        role: 'leader',
        id: mark.leader,
        name: mark.name,
        items: leaderGlyph(mark.state, mark.box, look.focused && look.on(mark.leader) ? 'accent' : 'ink2'),
        ...(look.bright(mark.leader) ? {} : { opacity: 0.45 }),
      })),
    );
  }
  const { summary } = leaders;
  const parts = summary.parts.map(({ state, box }): DisplayItem => {
    const rect = {
      type: 'rect' as const,
      x: box.x + 0.6,
      y: box.y + 0.6,
      width: Math.max(1, box.width - 1.2),
      height: box.height - 1.2,
      radius: 3,
    };
    if (state === 'connected') return { ...rect, fill: 'ink2', stroke: 'ink2', strokeWidth: 1.2 };
    return state === 'notConnected'
      ? { ...rect, fill: 'surface', stroke: 'ink2', strokeWidth: 1.2 }
      : { ...rect, stroke: 'ink3', strokeWidth: 1.2, dash: [1.3, 1.53] };
  });
  return [
    {
      type: 'group',
      role: 'leaders',
      id: leaders.level,
      name: summary.name,
      items: [...parts, textItem(summary.text)],
    },
  ];
}

function chipItem(chip: Chip, look: Look): DisplayItem {
  const { box, orphan } = chip;
  const bright = chip.initiatives.some(look.bright);
  const onLine = look.focused && bright;
  const middle = box.y + box.height / 2;
  const mark: DisplayItem = orphan
    ? { type: 'path', d: diamond(box.x + 13, middle), stroke: 'med', strokeWidth: 1.4 }
    : { type: 'path', d: diamond(box.x + 13, middle), fill: 'fill' };
  return {
    type: 'group',
    role: 'initiative',
    id: chip.id,
    name: chip.name,
    items: [
      {
        type: 'rect',
        x: box.x + 0.5,
        y: box.y + 0.5,
        width: box.width - 1,
        height: box.height - 1,
        radius: box.height / 2 - 0.5,
        fill: bright ? 'surface' : 'lane',
        stroke: !bright ? 'line2' : orphan ? 'med' : onLine ? 'accent' : 'line2',
        strokeWidth: 1,
        ...(orphan ? { dash: [3, 2.5] } : {}),
      },
      bright ? mark : { ...mark, opacity: 0.4 },
      ...(chip.mark === null ? [] : [markItem(box, chip.mark)]),
      textItem(
        placed(box.x + 20, middle + 4, [run(chip.text, STYLES.chip, !bright ? 'ink3' : onLine ? 'ink' : 'ink2')]),
      ),
    ],
  };
}

function networkItem(network: NetworkCapsule, look: Look): DisplayItem {
  const { box, dashed } = network;
  const bright = look.bright(network.network);
  const rect = (inset: number) => ({
    type: 'rect' as const,
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
    radius: box.width / 2 - inset,
  });
  const stroke = !bright ? 'line2' : look.focused ? 'accent' : 'ink3';
  const items: DisplayItem[] = [
    {
      ...rect(0.7),
      fill: bright ? 'surface' : 'canvas',
      stroke,
      strokeWidth: 1.4,
      ...(dashed ? { dash: [4, 3] } : {}),
    },
  ];
  if (network.edge === 'double') items.push({ ...rect(3.4), stroke: 'line2', strokeWidth: 1 });
  for (const { count, disc } of network.members) {
    if (bright) items.push({ type: 'path', d: circle(disc.x, disc.y, 8), fill: 'lowsoft' });
    items.push(
      textItem(placed(disc.x, disc.y + 4, [run(String(count), STYLES.disc, bright ? 'ink' : 'ink3')], 'middle')),
    );
  }
  if (network.label) {
    const label = bright
      ? network.label
      : { ...network.label, runs: network.label.runs.map((part) => ({ ...part, tone: 'ink3' as const })) };
    items.push(textItem(label));
  }
  if (network.mark) {
    const { at: middle, severity } = network.mark;
    items.push(
      { type: 'path', d: circle(middle.x, middle.y, 8), fill: 'surface' },
      ...severityGlyph(severity, middle, 13),
    );
  }
  return { type: 'group', role: 'network', id: network.network, name: network.name, items };
}

function labels(diagram: MapDiagram): DisplayItem[] {
  const items: DisplayItem[] = [];
  for (const { header, bar, empty } of diagram.lanes) {
    items.push(...header.map(textItem));
    if (bar.share !== null) {
      items.push({ type: 'rect', ...bar.box, radius: 2, fill: 'track' });
      if (bar.share > 0)
        items.push({ type: 'rect', ...bar.box, width: bar.box.width * bar.share, radius: 2, fill: 'fill' });
    }
    if (empty) items.push(textItem(empty));
  }
  for (const { label } of diagram.bands) items.push(...label.map(textItem));
  if (diagram.networkHeading) items.push(textItem(diagram.networkHeading));
  return items;
}
