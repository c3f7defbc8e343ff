import { gradeOf } from '@kaskade/wording';
import { MOUTH, WAIST } from '../geometry';
import { within, type Stretch } from '../lines/line-plan';
import type { OwnerText } from '../lines/owner-text';
import type { Band, Box, NetworkCapsule, Opening, PlacedText } from '../map-diagram';
import { placed, run, STYLES } from '../text/styles';
import type { Cut } from '../wool/pieces';
import { stretchesOf } from '../wool/wool';
import { boundaryId, bridgeOpenings } from './networks';
import type { OpeningPlace, Openings } from './openings';
import type { BandFrame, Scene } from './scene';
import { bandLabelLines, bandName } from './spine';
import { figure, type Words } from './words';
import { phrase } from '../text/phrase';

/** The wool begins a little right of the spine and ends a little short of the lane. */
const WOOL_INDENT = 9;
const WOOL_END = 5;
const BUTTON_LEAST = 24;

/** Every boundary: thickness, wool, openings and words (tokens.md section 5, boundary band). */
export function bandsOf(
  scene: Scene,
  openings: Openings,
  networks: readonly NetworkCapsule[],
  laneRight: number,
  words: Words,
  owner: OwnerText,
  seen: Stretch,
): Band[] {
  return scene.bands.map((frame) => {
    const { rank } = frame;
    const figures = scene.facts.boundaries[rank];
    if (!figures) throw new RangeError(`no boundary under rank ${rank}`);
    const { index, indexMapped } = figures;
    const left = scene.left + WOOL_INDENT;
    const right = laneRight - WOOL_END;
    const band = (top: number, bottom: number): Box => ({ x: left, y: top, width: right - left, height: bottom - top });
    const bottom = index === null ? frame.top : frame.bottom;
    const measured = index !== null && indexMapped !== null;
    const places = openings.byBoundary[rank] ?? [];
    const bridges = bridgeOpenings(scene, rank, networks, words);
    const grade = measured ? gradeOf(indexMapped) : null;
    const middle = (frame.top + frame.bottom) / 2;
    const tall = Math.max(BUTTON_LEAST, bottom - frame.top);
    return {
      id: boundaryId(scene, rank),
      upper: figures.upper,
      lower: figures.lower,
      index,
      indexMapped,
      state: index === null ? 'none' : measured ? 'measured' : 'unmapped',
      class: grade,
      slot: {
        x: scene.left,
        y: frame.slotTop,
        width: laneRight - scene.left,
        height: frame.slotBottom - frame.slotTop,
      },
      whole: band(frame.top, bottom),
      body: measured ? band(frame.top, frame.bodyBottom) : null,
      hatching: bottom > frame.bodyBottom ? band(frame.bodyBottom, bottom) : null,
      button: { x: left, y: middle - tall / 2, width: right - left, height: tall },
      wool: stretchesOf({
        seed: boundaryId(scene, rank),
        left,
        right,
        top: frame.top,
        bodyBottom: frame.bodyBottom,
        bottom,
        class: grade,
        cuts: cutsOf(
          places.map((place) => openingBox(frame, place)),
          bridges.map(({ box }) => box),
          right,
        ),
      }),
      openings: [
        ...places
          .filter((place) => within(openingBox(frame, place), seen))
          .map((place) => openingOf(scene, frame, place, words, owner)),
        ...bridges,
      ],
      label: bandLabelLines(scene, rank, words),
      against: frame.againstBottom === null ? null : band(frame.top, frame.againstBottom),
      name: bandName(scene, rank, words),
    };
  });
}

/** A strip of wool beside a capsule narrower than this would not read as wool. */
const LEAST_BESIDE_NETWORK = 24;

/** What the openings cut out; between and beside networks nothing is left that is too narrow. */
function cutsOf(openings: readonly Box[], networks: readonly Box[], right: number): Cut[] {
  const goals = openings.map((box) => cut(box, MOUTH));
  const bridges = networks.map((box) => cut(box, 0));
  const wide = bridges.map(({ from, to }, i) => {
    const next = bridges[i + 1]?.from ?? right;
    return { from, to: next - to < LEAST_BESIDE_NETWORK ? Math.max(to, next) : to };
  });
  return [...goals, ...wide];
}

/** An opening's box is as wide as its mouths; its waist is what is cut. */
const cut = ({ x, width }: Box, mouth: number): Cut => ({ from: x + mouth, to: x + width - mouth });

function openingBox({ top, bottom }: BandFrame, { x }: OpeningPlace): Box {
  const reach = WAIST / 2 + MOUTH;
  return { x: x - reach, y: top, width: 2 * reach, height: bottom - top };
}

function openingOf(scene: Scene, frame: BandFrame, opening: OpeningPlace, words: Words, owner: OwnerText): Opening {
  const { key, kind, through, goals, of, coOwner } = opening;
  return {
    id: `${boundaryId(scene, frame.rank)}->${key}`,
    kind,
    box: openingBox(frame, opening),
    through,
    goals,
    multiple: goals.length,
    label: labelOf(frame, opening, words),
    of,
    coOwner,
    name: nameOf(scene, opening, words, owner),
  };
}

/** `18 af 24` under the wool for a stack; `×2` under the goal that others pass through, and for a decided goal whose opening counts. */
function labelOf(frame: BandFrame, { kind, goals, of, x }: OpeningPlace, words: Words): PlacedText | null {
  const { language } = words;
  if (kind === 'stack') {
    const text = phrase('labels.ofCount', { count: goals.length, of: of ?? 0 }, language);
    return placed(x + 8, frame.bottom + 15, [run(text, STYLES.count, 'ink')]);
  }
  if (goals.length > 1 || (kind === 'stopsHere' && goals.length > 0)) {
    return placed(x + 8, frame.slotTop + 15, [
      run(phrase('map.diagram.times', { count: goals.length }, language), STYLES.count, 'ink2'),
    ]);
  }
  return null;
}

function nameOf(
  scene: Scene,
  { kind, through, goals, of, coOwner }: OpeningPlace,
  words: Words,
  owner: OwnerText,
): string {
  const { language } = words;
  if (kind === 'stack') {
    const stack = words.unit(scene.nodes.byId.get(through)?.unit ?? null);
    return phrase('map.diagram.stackPasses', { stack, passed: figure(goals.length, language), of: of ?? 0 }, language);
  }
  if (goals.length === 0)
    return phrase('map.diagram.notCounted', { line: lineName(scene, kind, through, words) }, language);
  const goal = words.node(through);
  const passes =
    goals.length === 1 && goals[0] === through
      ? phrase('map.diagram.passes', { goal }, language)
      : phrase(
          'map.diagram.passesMany',
          { count: goals.length, goal, goals: goals.map(words.goal).join('; ') },
          language,
        );
  if (kind !== 'coOwner' || coOwner === null) return passes;
  return `${passes}. ${phrase('labels.coOwned', { leader: owner.full(coOwner) }, language)}`;
}

function lineName(scene: Scene, kind: OpeningPlace['kind'], through: string, words: Words): string {
  const link = kind === 'skip' ? scene.nodes.links.find(({ id }) => id === through) : undefined;
  if (!link) return words.node(through);
  return phrase('map.diagram.line', { parent: words.node(link.from), child: words.node(link.to) }, words.language);
}
