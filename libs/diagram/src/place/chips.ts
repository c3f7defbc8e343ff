import { byCodePoint } from '@kaskade/domain';
import { CARD_HEIGHT, CHIP_GAP, CHIP_HEIGHT, CHIP_TOP } from '../geometry';
import { LOOKS, lineOf } from '../lines/line-look';
import { linePlan, type LinePlan } from '../lines/line-plan';
import type { MapAgainst } from '../layout-input';
import type { Box, Chip, Line } from '../map-diagram';
import { ellipsis } from '../text/break-text';
import { STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import { markWords } from './cards';
import { penAt, type Pen } from './course';
import { guttersOf } from './gutters';
import type { Openings } from './openings';
import { nodeTop, type Scene } from './scene';
import { spreadWithin } from './spread';
import type { Words } from './words';
import { phrase } from '../text/phrase';

/** Diamond, gaps and edges of a chip, beside its text. */
const AROUND = 30;
const WIDEST = 150;
const NARROWEST_ALONE = 108;
const NARROWEST = 84;
/** More initiatives than this stand together where their goals do. */
const CHIPS_MOST = 60;

/** A chip where it stands; `write` sets its words. */
export interface PlacedChip {
  readonly box: Box;
  readonly write: () => Chip;
}

/** A chip before it is placed. */
export interface ChipPlan {
  readonly id: string;
  readonly initiatives: readonly string[];
  /** Nodes that it is drawn under. */
  readonly nodes: readonly string[];
  readonly goals: readonly string[];
  readonly title: string;
  /** The width of the whole title as a chip. */
  readonly wide: number;
}

/** The row of initiatives before it is placed: what stands in it, in how many rows, and how wide a chip may be. */
export interface ChipRow {
  readonly plans: readonly ChipPlan[];
  readonly rows: 0 | 1 | 2;
  readonly widest: number;
}

/** How much room the initiatives need at the least. */
export const chipsNeed = (plans: readonly ChipPlan[]): number => needed(plans, 2, NARROWEST);

/** Lets the chips stand in one row where they can be read, else in two rows of bricks. */
export function chipRow(plans: readonly ChipPlan[], room: number): ChipRow {
  if (plans.length === 0) return { plans, rows: 0, widest: WIDEST };
  for (const [rows, least] of [
    [1, NARROWEST_ALONE],
    [2, NARROWEST],
  ] as const) {
    for (let widest = WIDEST; widest >= least; widest -= 6)
      if (needed(plans, rows, widest) <= room) return { plans, rows, widest };
  }
  return { plans, rows: 2, widest: NARROWEST };
}

const needed = (plans: readonly ChipPlan[], rows: number, most: number): number =>
  plans.reduce((sum, { wide }) => sum + (Math.min(most, wide) + CHIP_GAP) / rows, NARROWEST);

/** The initiatives 15 below the last row: each as near its goals as order and gap allow, and the lines to them. */
export function placeChips(
  scene: Scene,
  openings: Openings,
  { plans, rows, widest }: ChipRow,
  words: Words,
): { chips: PlacedChip[]; lines: LinePlan[] } {
  const lane = scene.lanes.at(-1);
  if (!lane || rows === 0) return { chips: [], lines: [] };
  const routes = routesOf(scene, openings, plans);
  const wantedX = (plan: ChipPlan): number => {
    const ends = plan.nodes.map((node) => routes.get(node)?.endX ?? 0);
    return ends.reduce((sum, x) => sum + x, 0) / ends.length;
  };
  const tied = plans
    .filter(({ nodes }) => nodes.length > 0)
    .map((plan) => ({ plan, x: wantedX(plan), width: Math.min(widest, plan.wide) }));
  tied.sort((a, b) => a.x - b.x || byCodePoint(a.plan.id, b.plan.id));
  const loose = plans
    .filter(({ nodes }) => nodes.length === 0)
    .map((plan) => ({ plan, x: 0, width: Math.min(widest, plan.wide) }));
  const row = withLoose(tied, loose, rows, scene.left, scene.right);

  const chips: PlacedChip[] = [];
  const lines: LinePlan[] = [];
  row.forEach(({ plan, x, width }, i) => {
    const top = lane.cardsBottom + CHIP_TOP + (i % rows) * (CHIP_HEIGHT + CHIP_GAP);
    const box = { x: x - width / 2, y: top, width, height: CHIP_HEIGHT };
    chips.push({ box, write: () => chipOf(plan, box, words, scene.against) });
    for (const node of plan.nodes) {
      const route = routes.get(node);
      if (!route) continue;
      const chip = { x, top, row: lane.cardsBottom + CHIP_TOP };
      const draw = () => chipLine(scene, words, plan, node, route.pen(), chip);
      lines.push(linePlan([...route.xs, x], scene.nodes.byId.get(node)?.rank ?? 0, lane.rank, draw));
    }
  });
  return { chips, lines };
}

/** One plan for each initiative; where there are many, one for those of a stack and one for those without a goal. */
export function chipPlans({ facts, nodes }: Pick<Scene, 'facts' | 'nodes'>, { language }: Words): ChipPlan[] {
  const single = facts.initiatives.map(({ initiative, goals }): ChipPlan => {
    const under = [...new Set(goals.flatMap((goal) => nodes.nodeOf.get(goal) ?? []))];
    return {
      id: initiative.id,
      initiatives: [initiative.id],
      nodes: under,
      goals,
      title: initiative.title,
      wide: wideOf(initiative.title),
    };
  });
  if (single.length <= CHIPS_MOST || ![...nodes.byId.values()].some(({ kind }) => kind === 'stack')) return single;
  const together = new Map<string, ChipPlan[]>();
  for (const plan of single) {
    const key =
      plan.nodes.length === 0 || plan.nodes.some((id) => nodes.byId.get(id)?.kind === 'stack')
        ? plan.nodes.join('->')
        : `-> ${plan.id}`;
    const group = together.get(key);
    if (group) group.push(plan);
    else together.set(key, [plan]);
  }
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const title = phrase('labels.count.initiative', { count: group.length }, language);
    const initiatives = group.flatMap((plan) => plan.initiatives);
    return [
      {
        id: first.id,
        initiatives,
        nodes: first.nodes,
        goals: [...new Set(group.flatMap(({ goals }) => goals))],
        title,
        wide: wideOf(title),
      },
    ];
  });
}

function chipOf(
  { id, initiatives, goals, title }: ChipPlan,
  box: Box,
  { language }: Words,
  against: MapAgainst | null,
): Chip {
  const orphan = goals.length === 0;
  const mark = initiatives.length > 1 ? undefined : against?.initiatives[initiatives[0] ?? ''];
  const form = orphan ? 'map.diagram.initiativeWithoutGoal' : 'map.diagram.initiativeName';
  return {
    id,
    initiatives,
    goals,
    box,
    title,
    text: ellipsis(title, STYLES.chip, box.width - AROUND),
    orphan,
    mark: mark ?? null,
    name: initiatives.length > 1 ? title : phrase(form, { initiative: title }, language) + markWords(mark, language),
  };
}

const wideOf = (title: string): number => Math.ceil(textWidth(title, STYLES.chip)) + AROUND;

interface PlacedPlan {
  readonly plan: ChipPlan;
  readonly x: number;
  readonly width: number;
}

/** In two rows a chip's middle keeps clear of both neighbours, so that lines to the lower row run between chips of the upper one. */
const spaced = (row: readonly PlacedPlan[], rows: number, left: number, right: number): PlacedPlan[] => {
  const gaps = row.map(({ width }, i) => {
    const next = row[i + 1]?.width ?? 0;
    return rows === 1 ? (width + next) / 2 + CHIP_GAP : (Math.max(width, next) + CHIP_GAP) / 2;
  });
  const places = spreadWithin(
    row.map(({ x }) => x),
    gaps,
    left + (row[0]?.width ?? 0) / 2,
    right - (row.at(-1)?.width ?? 0) / 2,
  );
  return row.map((chip, i) => ({ ...chip, x: places[i] ?? chip.x }));
};

/** Those with goals where they belong; those without in the first gaps that are wide enough, else at the end. */
function withLoose(
  tied: readonly PlacedPlan[],
  loose: readonly PlacedPlan[],
  rows: number,
  left: number,
  right: number,
): PlacedPlan[] {
  const row: PlacedPlan[] = [];
  const waiting = [...loose];
  let from = left;
  const fillUpTo = (until: number): void => {
    for (let chip = waiting[0]; chip && until - from >= chip.width + CHIP_GAP; chip = waiting[0]) {
      waiting.shift();
      row.push({ ...chip, x: from + chip.width / 2 });
      from += chip.width + CHIP_GAP;
    }
  };
  for (const chip of spaced(tied, rows, left, right)) {
    fillUpTo(chip.x - chip.width / 2);
    row.push(chip);
    from = Math.max(from, chip.x + chip.width / 2 + CHIP_GAP);
  }
  for (const chip of waiting) {
    row.push({ ...chip, x: from + chip.width / 2 });
    from += chip.width + CHIP_GAP;
  }
  return spaced(row, rows, left, right);
}

/** The way from a node down to the row of initiatives: `pen` draws it anew, `endX` is where it arrives, `xs` every x that it bends to. */
interface Route {
  readonly endX: number;
  readonly xs: readonly number[];
  readonly pen: () => Pen;
}

/** From a goal in the bottom lane straight down; from one above through its opening and, lane by lane, through the gutters. */
function routesOf(scene: Scene, openings: Openings, plans: readonly ChipPlan[]): Map<string, Route> {
  const gutters = guttersOf(scene);
  const routes = new Map<string, Route>();
  for (const node of new Set(plans.flatMap(({ nodes }) => nodes))) {
    const rank = scene.nodes.byId.get(node)?.rank ?? 0;
    const startX = scene.x.get(node) ?? 0;
    const crossings: number[][] = [];
    let x = openings.xOf(node) ?? startX;
    for (let below = rank + 1; below < scene.lanes.length; below++) {
      crossings.push([...gutters.through(below, x)]);
      x = crossings.at(-1)?.at(-1) ?? x;
    }
    const pen = (): Pen => {
      const drawn = penAt(startX, nodeTop(scene, node) + CARD_HEIGHT);
      let at = openings.xOf(node) ?? startX;
      crossings.forEach((xs, i) => {
        const band = scene.bands[rank + i];
        const lane = scene.lanes[rank + i + 1];
        if (!band || !lane) return;
        drawn
          .to(i === 0 ? startX : at, band.slotTop)
          .bend(at, band.top - 2)
          .to(at, band.bottom + 2);
        drawn.bend(xs[0] ?? at, band.slotBottom);
        xs.forEach((next, row) => {
          at = next;
          if (row > 0) drawn.bend(next, lane.rows[row] ?? 0);
          drawn.to(next, (lane.rows[row] ?? 0) + CARD_HEIGHT);
        });
      });
      return drawn;
    };
    const xs = [startX, openings.xOf(node) ?? startX, ...crossings.flat()];
    routes.set(node, { endX: crossings.length === 0 ? startX : x, xs, pen });
  }
  return routes;
}

function chipLine(
  scene: Scene,
  words: Words,
  plan: ChipPlan,
  node: string,
  pen: Pen,
  chip: { x: number; top: number; row: number },
): Line {
  const lane = scene.lanes.at(-1);
  const goal = words.node(node, plan.goals.filter((id) => scene.nodes.nodeOf.get(id) === node).length);
  pen
    .down((lane?.cardsBottom ?? 0) + 1)
    .bend(chip.x, chip.row)
    .to(chip.x, chip.top);
  return lineOf(
    {
      id: `initiative:${plan.id}->${node}`,
      kind: 'initiative',
      from: node,
      to: plan.id,
      count: plan.initiatives.length,
      name: phrase('map.diagram.initiative', { initiative: plan.title, goal }, words.language),
    },
    LOOKS.initiative,
    pen.done(),
  );
}
