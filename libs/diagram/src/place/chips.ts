import { byCodePoint } from '@kaskade/domain';
import { say } from '@kaskade/wording';
import { CARD_HEIGHT, CHIP_GAP, CHIP_HEIGHT, CHIP_TOP } from '../geometry';
import { LOOKS, lineOf } from '../lines/line-look';
import type { Chip, Line } from '../map-diagram';
import { slotId } from '../nodes/lane-items';
import { ellipsis } from '../text/break-text';
import { STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import { penAt } from './course';
import type { Openings } from './openings';
import { nodeTop, type Scene } from './scene';
import { spreadWithin } from './spread';
import type { Words } from './words';

/** Diamond, gaps and edges of a chip, beside its text. */
const AROUND = 30;
const WIDEST = 150;
const NARROWEST = 84;
/** More initiatives than this stand together where their goals do. */
const CHIPS_MOST = 60;

interface ChipPlan {
  readonly id: string;
  readonly initiatives: readonly string[];
  /** Nodes that it is drawn under. */
  readonly nodes: readonly string[];
  readonly goals: readonly string[];
  readonly title: string;
  readonly name: string;
}

/** How much room the row of initiatives needs at the least. */
export function chipsNeed(scene: Pick<Scene, 'facts' | 'nodes'>, words: Words): number {
  const plans = plansOf(scene, words);
  return plans.reduce((sum, { title }) => sum + widthOf(title, NARROWEST) + CHIP_GAP, 0);
}

/** The row of initiatives 15 below the last row: each as near its goals as order and gap allow, and the lines to them. */
export function placeChips(scene: Scene, openings: Openings, words: Words): { chips: Chip[]; lines: Line[] } {
  const lane = scene.lanes.at(-1);
  const plans = plansOf(scene, words);
  if (!lane || plans.length === 0) return { chips: [], lines: [] };
  const top = lane.cardsBottom + CHIP_TOP;
  const room = scene.right - scene.left;
  const most = widestThatFits(plans, room);
  const wantedX = (plan: ChipPlan): number => {
    const all = plan.nodes.map((node) => lastX(scene, node));
    return all.reduce((sum, x) => sum + x, 0) / all.length;
  };
  const tied = plans.filter(({ nodes }) => nodes.length > 0).map((plan) => ({ plan, x: wantedX(plan), width: widthOf(plan.title, most) }));
  tied.sort((a, b) => a.x - b.x || byCodePoint(a.plan.id, b.plan.id));
  const loose = plans.filter(({ nodes }) => nodes.length === 0).map((plan) => ({ plan, x: 0, width: widthOf(plan.title, most) }));
  const placed = withLoose(tied, loose, scene.left, scene.right);

  const chips: Chip[] = [];
  const lines: Line[] = [];
  for (const { plan, x, width } of placed) {
    const box = { x: x - width / 2, y: top, width, height: CHIP_HEIGHT };
    const { id, initiatives, goals, title, name } = plan;
    chips.push({ id, initiatives, goals, box, title, text: ellipsis(title, STYLES.chip, width - AROUND), orphan: goals.length === 0, name });
    for (const node of plan.nodes) lines.push(chipLine(scene, openings, words, plan, node, x, top));
  }
  return { chips, lines };
}

/** One plan for each initiative; where there are many, one for those of a stack and one for those without a goal. */
function plansOf({ facts, nodes }: Pick<Scene, 'facts' | 'nodes'>, { language }: Words): ChipPlan[] {
  const single = facts.initiatives.map(({ initiative, goals }): ChipPlan => {
    const under = [...new Set(goals.flatMap((goal) => nodes.nodeOf.get(goal) ?? []))];
    const orphan = goals.length === 0;
    const params = { initiative: initiative.title };
    const name = say(orphan ? 'map.diagram.initiativeWithoutGoal' : 'map.diagram.initiativeName', params, language);
    return { id: initiative.id, initiatives: [initiative.id], nodes: under, goals, title: initiative.title, name };
  });
  if (single.length <= CHIPS_MOST || ![...nodes.byId.values()].some(({ kind }) => kind === 'stack')) return single;
  const together = new Map<string, ChipPlan[]>();
  for (const plan of single) {
    const key = plan.nodes.length === 0 || plan.nodes.some((id) => nodes.byId.get(id)?.kind === 'stack') ? plan.nodes.join('->') : `-> ${plan.id}`;
    const group = together.get(key);
    if (group) group.push(plan);
    else together.set(key, [plan]);
  }
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const title = say('labels.count.initiative', { count: group.length }, language);
    const initiatives = group.flatMap((plan) => plan.initiatives);
    return [{ id: first.id, initiatives, nodes: first.nodes, goals: [...new Set(group.flatMap(({ goals }) => goals))], title, name: title }];
  });
}

const widthOf = (title: string, most: number): number => Math.min(most, Math.ceil(textWidth(title, STYLES.chip)) + AROUND);

/** The widest a chip may be for all to stand in the room; at least 84. */
function widestThatFits(plans: readonly ChipPlan[], room: number): number {
  for (let most = WIDEST; most > NARROWEST; most -= 6) {
    if (plans.reduce((sum, { title }) => sum + widthOf(title, most) + CHIP_GAP, 0) <= room) return most;
  }
  return NARROWEST;
}

interface PlacedPlan {
  readonly plan: ChipPlan;
  readonly x: number;
  readonly width: number;
}

const spaced = (row: readonly PlacedPlan[], left: number, right: number): PlacedPlan[] => {
  const gaps = row.map(({ width }, i) => (width + (row[i + 1]?.width ?? 0)) / 2 + CHIP_GAP);
  const places = spreadWithin(
    row.map(({ x }) => x),
    gaps,
    left + (row[0]?.width ?? 0) / 2,
    right - (row.at(-1)?.width ?? 0) / 2,
  );
  return row.map((chip, i) => ({ ...chip, x: places[i] ?? chip.x }));
};

/** Those with goals where they belong, then those without in the first gap that is wide enough, else at the end. */
function withLoose(tied: readonly PlacedPlan[], loose: readonly PlacedPlan[], left: number, right: number): PlacedPlan[] {
  let row = spaced(tied, left, right);
  for (const chip of loose) {
    let from = left;
    let index = row.length;
    for (let i = 0; i <= row.length; i++) {
      const next = row[i];
      const until = next ? next.x - next.width / 2 - CHIP_GAP : right;
      if (until - from >= chip.width) {
        index = i;
        break;
      }
      if (next) from = next.x + next.width / 2 + CHIP_GAP;
    }
    row.splice(index, 0, { ...chip, x: from + chip.width / 2 });
    row = spaced(row, left, right);
  }
  return row;
}

/** Where a node's line arrives above the row of initiatives: under itself in the bottom lane, else in its slot there. */
function lastX(scene: Scene, node: string): number {
  const rank = scene.nodes.byId.get(node)?.rank ?? 0;
  const bottom = scene.lanes.length - 1;
  return scene.x.get(rank === bottom ? node : slotId(node, bottom)) ?? 0;
}

function chipLine(scene: Scene, openings: Openings, words: Words, plan: ChipPlan, node: string, x: number, top: number): Line {
  const rank = scene.nodes.byId.get(node)?.rank ?? 0;
  const startX = scene.x.get(node) ?? 0;
  const pen = penAt(startX, nodeTop(scene, node) + CARD_HEIGHT);
  let item = node;
  for (let r = rank; r < scene.bands.length; r++) {
    const band = scene.bands[r];
    const next = slotId(node, r + 1);
    if (!band) continue;
    const through = (item === node ? openings.xOf(item) : undefined) ?? scene.x.get(item) ?? 0;
    pen.to(scene.x.get(item) ?? 0, band.slotTop).bend(through, band.top - 2).to(through, band.bottom + 2).bend(scene.x.get(next) ?? 0, band.slotBottom);
    item = next;
  }
  const lane = scene.lanes.at(-1);
  pen.to(scene.x.get(item) ?? 0, (lane?.cardsBottom ?? 0) + 1).bend(x, top);
  const goal = words.node(node, plan.goals.filter((id) => scene.nodes.nodeOf.get(id) === node).length);
  return lineOf(
    {
      id: `initiative:${plan.id}->${node}`,
      kind: 'initiative',
      from: node,
      to: plan.id,
      count: plan.initiatives.length,
      name: say('map.diagram.initiative', { initiative: plan.title, goal }, words.language),
    },
    LOOKS.initiative,
    pen.done(),
  );
}
