import { byCodePoint } from '@kaskade/domain';
import type { GoalFact } from '../facts/map-facts';
import { CARD_HEIGHT, CARD_WIDTH } from '../geometry';
import type { Mark } from '../layout-input';
import type { OwnerText } from '../lines/owner-text';
import type { Box, Card, GoneCard, Stack, Tag } from '../map-diagram';
import { breakText, ellipsis } from '../text/break-text';
import { STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import { nodeTop, type Scene } from './scene';
import type { Words } from './words';
import { phrase } from '../text/phrase';

/** Inside a card: from its left edge to the text, and the width of the text. */
export const CARD_TEXT = 9;
export const CARD_TEXT_WIDTH = 123;
export const OWNER_ROW = 36;
const TAG = { least: 26, around: 6, height: 15 };
const GAP = 3;
const RING = 11;
const TRIANGLE = 11;
const TAGS_MOST = 2;
const CODE_MOST = 3;
const COLOURS = 7;

/** A pejlemærke's code and colour: its id where that has at most 3 characters, else its number in the order by id. */
export interface Marker {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 1–7, for `--p1` … `--p7`; from the eighth on the palette repeats. */
  readonly colour: number;
  /** Of the tag, px. */
  readonly width: number;
}

/** The codes and colours of a workspace's pejlemærker, in the order that every list has. */
export function markersOf(
  pejlemaerker: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): ReadonlyMap<string, Marker> {
  return new Map(
    [...pejlemaerker.values()]
      .sort((a, b) => byCodePoint(a.id, b.id))
      .map(({ id, name }, i) => {
        const code = [...id].length <= CODE_MOST ? id : String(i + 1);
        const width = Math.max(TAG.least, Math.ceil(textWidth(code, STYLES.tag)) + TAG.around);
        return [id, { id, name, code, colour: (i % COLOURS) + 1, width }];
      }),
  );
}

/** What a card's text is made of. */
export interface CardWriter {
  readonly card: (fact: GoalFact, box: Box, row: number) => Card;
}

/** Writes cards: title in two lines, owner, tags (tokens.md section 5, goal card). */
export function cardWriter(scene: Pick<Scene, 'facts' | 'against'>, words: Words, owner: OwnerText): CardWriter {
  const { facts, against } = scene;
  const markers = markersOf(facts.graph.nodes.pejlemaerke);
  return {
    card(fact, box, row) {
      const { goal } = fact;
      const { lines, clamped } = breakText(goal.title, STYLES.title, CARD_TEXT_WIDTH, 2, words.language);
      const supported = fact.pejlemaerker.flatMap((id) => markers.get(id) ?? []);
      const tags = tagsOf(supported.slice(0, TAGS_MOST), box, supported.length - TAGS_MOST);
      const [first] = fact.owners;
      const more = Math.max(0, fact.owners.length - 1);
      const full = first === undefined ? phrase('labels.noOwner', {}, words.language) : owner.full(first);
      const short = first === undefined ? full : owner.short(first);
      const room = ownerRoom(box, tags, more, fact.overdue, first === undefined);
      return {
        goal: goal.id,
        level: fact.rank === null ? null : (facts.levels[fact.rank]?.level.id ?? null),
        row,
        box,
        title: goal.title,
        lines,
        clamped,
        owner: {
          text: ellipsis(short, first === undefined ? STYLES.missing : STYLES.owner, room),
          full,
          missing: first === undefined,
          more,
          leader: first ?? null,
        },
        overdue: fact.overdue,
        tags,
        moreTags: Math.max(0, supported.length - TAGS_MOST),
        progress: progressOf(goal),
        indicator: goal.indicator !== null,
        placed: fact.rank !== null,
        fromOrigin: fact.fromOrigin,
        orphan: fact.orphan,
        state: fact.state,
        mark: against?.goals[goal.id] ?? null,
        name: nameOf(fact, words, owner) + markWords(against?.goals[goal.id], words.language),
      };
    },
  };
}

/** Tags from the right edge of the text; room for `+1` is left where there are more. */
function tagsOf(markers: readonly Marker[], box: Box, more: number): Tag[] {
  let right = box.x + CARD_TEXT + CARD_TEXT_WIDTH - (more > 0 ? textWidth(`+${more}`, STYLES.owner) + GAP : 0);
  const tags: Tag[] = [];
  for (let i = markers.length - 1; i >= 0; i--) {
    const marker = markers[i];
    if (!marker) continue;
    const { id, code, name, colour, width } = marker;
    right -= width;
    tags.unshift({ id, code, name, colour, box: { x: right, y: box.y + OWNER_ROW + 0.5, width, height: TAG.height } });
    right -= GAP;
  }
  return tags;
}

/** The width left for the owner's name beside what stands in the row. */
function ownerRoom(box: Box, tags: readonly Tag[], more: number, overdue: boolean, missing: boolean): number {
  const [first] = tags;
  const right = first ? first.box.x - GAP : box.x + CARD_TEXT + CARD_TEXT_WIDTH;
  const beside =
    (more > 0 ? textWidth(`+${more}`, STYLES.owner) + 2 + GAP : 0) +
    (overdue ? RING + GAP : 0) +
    (missing ? TRIANGLE + GAP : 0);
  return right - beside - (box.x + CARD_TEXT);
}

/** `(current − baseline) / (target − baseline)` between 0 and 1; null when a number is missing or nothing is to be moved. */
export function progressOf({
  baseline,
  current,
  target,
}: {
  readonly baseline: number | null;
  readonly current: number | null;
  readonly target: number | null;
}): number | null {
  if (baseline === null || current === null || target === null || target === baseline) return null;
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)));
}

function nameOf(fact: GoalFact, words: Words, owner: OwnerText): string {
  const { language } = words;
  const owners =
    fact.owners.length === 0 ? phrase('map.diagram.noOwner', NONE, language) : fact.owners.map(owner.full).join('; ');
  let name = `${fact.goal.title}. `;
  if (fact.rank !== null) name += `${words.level(fact.rank)}. `;
  name += `${phrase('map.diagram.owners', { owners }, language)}. ${phrase(`labels.goal.${fact.state}`, NONE, language)}.`;
  if (fact.orphan) name += ` ${phrase('labels.goal.orphan', NONE, language)}.`;
  if (fact.overdue) name += ` ${phrase('labels.datePassed', NONE, language)}.`;
  return name;
}

const NONE = {};

/** What stands after a name where the thing is not as it is on the other map: ` Ny.` */
export const markWords = (mark: Mark | undefined, language: Words['language']): string =>
  mark === undefined ? '' : ` ${phrase(`compare.mark.${mark}`, NONE, language)}.`;

/** The box of a node in its lane. */
export const boxOf = (scene: Scene, id: string): Box => ({
  x: (scene.x.get(id) ?? 0) - CARD_WIDTH / 2,
  y: nodeTop(scene, id),
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
});

/** The goals of a scene that are gone, each where it stood. */
export function goneCards(scene: Scene, words: Words): GoneCard[] {
  return scene.order.flat().flatMap((id): GoneCard[] => {
    const gone = scene.nodes.gone.get(id);
    if (gone === undefined) return [];
    const owner = gone.owner ?? phrase('labels.noOwner', NONE, words.language);
    const said = [phrase('compare.mark.removed', NONE, words.language), gone.title, owner];
    return [
      {
        goal: id,
        level: gone.level,
        row: scene.row.get(id) ?? 0,
        box: boxOf(scene, id),
        title: gone.title,
        lines: breakText(gone.title, STYLES.title, CARD_TEXT_WIDTH, 2, words.language).lines,
        owner: ellipsis(owner, STYLES.owner, CARD_TEXT_WIDTH),
        name: `${said.join('. ')}.`,
      },
    ];
  });
}

/** The stacks of a scene, in reading order. */
export function stacksOf(scene: Scene, words: Words): Stack[] {
  return scene.order.flat().flatMap((id): Stack[] => {
    const node = scene.nodes.byId.get(id);
    if (node?.kind !== 'stack') return [];
    const goals = phrase('labels.count.goal', { count: node.goals.length }, words.language);
    const params = { unit: words.unit(node.unit), goals, level: words.level(node.rank) };
    return [
      {
        id,
        level: scene.facts.levels[node.rank]?.level.id ?? '',
        unit: node.unit,
        row: scene.row.get(id) ?? 0,
        box: boxOf(scene, id),
        goals: node.goals,
        lines: breakText(words.stackTitle(node), STYLES.title, CARD_TEXT_WIDTH, 2, words.language).lines,
        fromOrigin: node.goals.filter((goal) => scene.facts.goals.get(goal)?.fromOrigin).length,
        name: phrase('map.diagram.stackName', params, words.language),
      },
    ];
  });
}
