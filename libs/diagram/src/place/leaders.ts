import type { LeaderState } from '@kaskade/analysis';
import { byCodePoint } from '@kaskade/domain';
import {
  MARK,
  MARK_CLEARANCE,
  MARK_PITCH,
  MARKS_MOST,
  MARKS_TOP,
  SUMMARY_HEIGHT,
  SUMMARY_WIDTH,
  UNIT_GAP,
} from '../geometry';
import type { OwnerText } from '../lines/owner-text';
import type { LinePlan } from '../lines/line-plan';
import type { Box, LaneLeaders, LeaderGroup, LeaderSummary } from '../map-diagram';
import { placed, run, STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import type { Scene } from './scene';
import type { Words } from './words';
import { phrase } from '../text/phrase';

/** A line that comes in: the stretch that marks keep clear of. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

const STATES: readonly LeaderState[] = ['connected', 'notConnected', 'unmapped'];
/** Where the first mark stands: the left edge of a card in a full lane. */
const INDENT = 6;
/** How far a group may be set back to stay in one piece before its marks step aside one by one. */
const PATIENCE = 90;

type Leader = Scene['facts']['leaders'][number][number];

/** The leaders of every lane: marks by unit stepping aside for lines, over 40 a bar in three parts (tokens.md section 5, leader marks). */
export function placeLeaders(scene: Scene, lines: readonly LinePlan[], words: Words, owner: OwnerText): LaneLeaders[] {
  return scene.lanes.map(({ rank, top }) => {
    const leaders = scene.facts.leaders[rank] ?? [];
    const left = scene.left + INDENT;
    const y = top + MARKS_TOP;
    const level = scene.facts.levels[rank]?.level.id ?? '';
    const summary = summaryOf(rank, leaders, left, y + (MARK - SUMMARY_HEIGHT) / 2, words);
    if (leaders.length > MARKS_MOST) return { level, form: 'bar', groups: [], summary };
    const near = lines.filter(({ upper, lower }) => upper <= rank && rank <= lower);
    const taken = takenBy(near, y, y + MARK);
    return { level, form: 'marks', groups: groupsOf(scene, rank, leaders, taken, left, y, words, owner), summary };
  });
}

/** How wide the bar of a lane with over 40 leaders is with its text, plus a gap; 0 for other lanes: cards begin after it, so that no line crosses it. */
export function leadersInset(scene: Pick<Scene, 'facts'>, rank: number, words: Words): number {
  const leaders = scene.facts.leaders[rank] ?? [];
  if (leaders.length <= MARKS_MOST) return 0;
  return INDENT + SUMMARY_WIDTH + 8 + textWidth(summaryText(leaders, words), STYLES.figures) + 12;
}

/** The stretches that lines take between two heights, sorted and merged. */
function takenBy(lines: readonly LinePlan[], top: number, bottom: number): Taken[] {
  const found: { from: number; to: number }[] = [];
  for (const plan of lines) {
    const { points, width } = plan.draw();
    const half = width / 2 + MARK_CLEARANCE;
    for (let i = 0; i + 3 < points.length; i += 2) {
      const y0 = points[i + 1] ?? 0;
      const y1 = points[i + 3] ?? 0;
      if (Math.max(y0, y1) <= top || Math.min(y0, y1) >= bottom) continue;
      const x0 = points[i] ?? 0;
      const x1 = points[i + 2] ?? 0;
      found.push({ from: Math.min(x0, x1) - half, to: Math.max(x0, x1) + half });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const stretch of found) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else merged.push({ ...stretch });
  }
  return merged;
}

/** The first x from `x` where `width` px are free. */
function free(taken: readonly Taken[], x: number, width: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.to ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < taken.length; i++) {
    const stretch = taken[i];
    if (!stretch || stretch.from >= x + width) break;
    x = Math.ceil(stretch.to);
  }
  return x;
}

function groupsOf(
  scene: Scene,
  rank: number,
  leaders: readonly Leader[],
  taken: readonly Taken[],
  left: number,
  y: number,
  words: Words,
  owner: OwnerText,
): LeaderGroup[] {
  let x = left;
  return byUnit(scene, leaders).map(([unit, members]) => {
    const together = free(taken, x, (members.length - 1) * MARK_PITCH + MARK);
    const apart: number[] = [];
    let cursor = x;
    for (let i = 0; i < members.length; i++) {
      const mark = free(taken, cursor, MARK);
      apart.push(mark);
      cursor = mark + MARK_PITCH;
    }
    const inOne = together - x <= PATIENCE || together + (members.length - 1) * MARK_PITCH <= (apart.at(-1) ?? 0);
    const marks = members.map(({ id, state }, i) => ({
      leader: id,
      state,
      box: { x: inOne ? together + i * MARK_PITCH : (apart[i] ?? x), y, width: MARK, height: MARK },
      name: `${owner.full(id)}: ${stateWords(rank, state, words)}`,
    }));
    const first = marks[0]?.box.x ?? x;
    const last = marks.at(-1)?.box.x ?? x;
    x = last + MARK_PITCH + UNIT_GAP;
    return { unit, name: words.unit(unit), box: { x: first, y, width: last + MARK - first, height: MARK }, marks };
  });
}

/** Units in the order of the tree, leaders without one last; in a unit by state, then id. */
function byUnit(scene: Scene, leaders: readonly Leader[]): [string | null, Leader[]][] {
  const groups = new Map<string | null, Leader[]>();
  for (const leader of leaders) {
    const group = groups.get(leader.unit);
    if (group) group.push(leader);
    else groups.set(leader.unit, [leader]);
  }
  const place = (unit: string | null): number =>
    unit === null ? Infinity : (scene.facts.units.place.get(unit) ?? Infinity);
  for (const group of groups.values()) {
    group.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || byCodePoint(a.id, b.id));
  }
  return [...groups].sort(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** What a mark means: a line up over the band above; at the top, where there is none, whether the leader owns a goal. */
function stateWords(rank: number, state: LeaderState, { language }: Words): string {
  if (rank === 0 && state === 'connected') return phrase('labels.leader.owns', {}, language);
  if (rank === 0 && state === 'notConnected') return phrase('labels.leader.ownsNone', {}, language);
  return phrase(`labels.leader.${state}`, {}, language);
}

const countOf = (leaders: readonly Leader[], state: LeaderState): number =>
  leaders.filter((leader) => leader.state === state).length;

/** `118 af 214 · 40 ikke kortlagt`. */
function summaryText(leaders: readonly Leader[], { language }: Words): string {
  const share = phrase('labels.ofCount', { count: countOf(leaders, 'connected'), of: leaders.length }, language);
  const unmapped = countOf(leaders, 'unmapped');
  return unmapped === 0 ? share : `${share} · ${phrase('labels.band.unmapped', { count: unmapped }, language)}`;
}

function summaryOf(rank: number, leaders: readonly Leader[], x: number, y: number, words: Words): LeaderSummary {
  const [connected = 0, notConnected = 0, unmapped = 0] = STATES.map((state) => countOf(leaders, state));
  const box: Box = { x, y, width: SUMMARY_WIDTH, height: SUMMARY_HEIGHT };
  let from = x;
  const parts = [connected, notConnected, unmapped].flatMap((count, i) => {
    const width = leaders.length === 0 ? 0 : (SUMMARY_WIDTH * count) / leaders.length;
    const part = { state: STATES[i] ?? 'unmapped', box: { x: from, y, width, height: SUMMARY_HEIGHT } };
    from += width;
    return width === 0 ? [] : [part];
  });
  return {
    connected,
    notConnected,
    unmapped,
    box,
    parts,
    text: placed(x + SUMMARY_WIDTH + 8, y + 8, [run(summaryText(leaders, words), STYLES.figures, 'ink2')]),
    name: phrase(
      rank === 0 ? 'map.diagram.leadersAtTop' : 'map.diagram.leadersName',
      { level: words.level(rank), connected, notConnected, unmapped },
      words.language,
    ),
  };
}
