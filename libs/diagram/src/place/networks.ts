import { targets } from '@kaskade/domain';
import { levelInSentence } from '@kaskade/wording';
import { NETWORK_PITCH, NETWORK_WIDTH, WAIST } from '../geometry';
import type { NetworkFact } from '../facts/map-facts';
import type { Box, NetworkCapsule, Opening, PlacedText } from '../map-diagram';
import { ellipsis } from '../text/break-text';
import { placed, run, STYLES } from '../text/styles';
import { textWidth } from '../text/text-width';
import type { Scene } from './scene';
import type { Words } from './words';
import { phrase } from '../text/phrase';

const INSIDE_TOP = 6;
/** Between the last column and the lane's edge, and between the cards and the first column. */
const FOOT = 4;
const NAME_BELOW_DISC = 20;
const LEAST_NAME = 30;

/** How wide the column of networks is, with the gap before it and after it. */
export const networksWidth = (count: number): number =>
  count === 0 ? FOOT : count * NETWORK_PITCH - (NETWORK_PITCH - NETWORK_WIDTH) + 2 * FOOT;

/** Capsules from the lane of the highest member to that of the lowest, those that end higher up nearer the cards, then by id. */
export function placeNetworks(scene: Scene, left: number, words: Words): NetworkCapsule[] {
  return scene.facts.networks
    .map((fact) => ({ fact, reach: reachOf(scene, fact) }))
    .sort((a, b) => a.reach.bottom - b.reach.bottom || a.reach.top - b.reach.top)
    .map(({ fact, reach }, i) => capsule(scene, fact, reach, left + FOOT + i * NETWORK_PITCH, words));
}

interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** The ranks of the highest and the lowest member; without members where the network is anchored, else the bottom. */
function reachOf(scene: Scene, { network, members }: NetworkFact): Reach {
  const ranks = members.flatMap((count, rank) => (count > 0 ? [rank] : []));
  const [top] = ranks;
  const bottom = ranks.at(-1);
  if (top !== undefined && bottom !== undefined) return { top, bottom };
  const anchor = scene.facts.leaderRank.get(targets(scene.facts.graph, 'anchoredInLeader', network.id)[0] ?? '');
  const alone = anchor ?? scene.lanes.length - 1;
  return { top: alone, bottom: alone };
}

function capsule(scene: Scene, fact: NetworkFact, reach: Reach, x: number, words: Words): NetworkCapsule {
  const { network, members } = fact;
  const top = (scene.lanes[reach.top]?.top ?? 0) + INSIDE_TOP;
  const bottom = scene.lanes[reach.bottom]?.cardsBottom ?? top;
  const middle = x + NETWORK_WIDTH / 2;
  const discs = members.flatMap((count, rank) => {
    const lane = scene.lanes[rank];
    if (!lane || rank < reach.top || rank > reach.bottom || (count === 0 && reach.top !== reach.bottom)) return [];
    return [
      {
        level: scene.facts.levels[rank]?.level.id ?? '',
        count,
        disc: { x: middle, y: lane.top + (rank === reach.top ? 20 : 18) },
      },
    ];
  });
  const total = members.reduce((sum, count) => sum + count, 0);
  return {
    network: network.id,
    title: network.name,
    box: { x, y: top, width: NETWORK_WIDTH, height: bottom - top },
    edge: network.kind === 'cross' ? 'double' : 'single',
    dashed: network.status === 'trial',
    members: discs,
    label: nameIn(
      network.name,
      middle,
      discs.map(({ disc }) => disc.y),
      bottom - (fact.severity === null ? 8 : 14),
    ),
    mark: fact.severity === null ? null : { severity: fact.severity, at: { x: middle, y: bottom - 1 } },
    bridges: scene.bands
      .filter(({ rank }) => rank >= reach.top && rank < reach.bottom)
      .map(({ rank }) => boundaryId(scene, rank)),
    name: phrase('map.diagram.networkName', { network: network.name, count: total }, words.language),
  };
}

/** The name in the longest stretch under a disc; the last one that holds it whole, where several do. */
function nameIn(name: string, x: number, discs: readonly number[], bottom: number): PlacedText | null {
  const stretches = discs.map((y, i) => ({
    from: y + NAME_BELOW_DISC,
    room: (discs[i + 1] ?? bottom + 14) - 14 - y - NAME_BELOW_DISC,
  }));
  const width = textWidth(name, STYLES.network);
  const longest = stretches.reduce(
    (best, stretch) => (stretch.room > best.room ? stretch : best),
    stretches[0] ?? { from: 0, room: 0 },
  );
  const stretch = stretches.findLast(({ room }) => room >= width) ?? longest;
  if (stretch.room < LEAST_NAME) return null;
  return placed(
    x,
    stretch.from,
    [run(ellipsis(name, STYLES.network, stretch.room), STYLES.network, 'ink')],
    'start',
    true,
  );
}

/** `upper->lower`. */
export const boundaryId = (scene: Pick<Scene, 'facts'>, rank: number): string =>
  `${scene.facts.levels[rank]?.level.id ?? ''}->${scene.facts.levels[rank + 1]?.level.id ?? ''}`;

/** The opening that each network that bridges a boundary cuts in its wool. */
export function bridgeOpenings(
  scene: Scene,
  rank: number,
  capsules: readonly NetworkCapsule[],
  words: Words,
): Opening[] {
  const band = scene.bands[rank];
  const upper = scene.facts.levels[rank]?.level;
  const lower = scene.facts.levels[rank + 1]?.level;
  const id = boundaryId(scene, rank);
  if (!band || !upper || !lower) return [];
  const levels = { upper: levelInSentence(upper, words.language), lower: levelInSentence(lower, words.language) };
  return capsules
    .filter(({ bridges }) => bridges.includes(id))
    .map(({ network, title, box }) => ({
      id: `${id}->network->${network}`,
      kind: 'network',
      box: { x: box.x - WAIST / 2, y: band.top, width: NETWORK_WIDTH + WAIST, height: band.bottom - band.top },
      through: network,
      goals: [],
      multiple: 0,
      label: null,
      of: null,
      coOwner: null,
      name: phrase('map.diagram.bridge', { network: title, ...levels }, words.language),
    }));
}

/** `Ledernetværk` over the column, in the lane above the highest capsule, where no card stands in the way. */
export function networkHeading(
  scene: Scene,
  capsules: readonly NetworkCapsule[],
  cards: readonly Box[],
  words: Words,
): PlacedText | null {
  const top = Math.min(...capsules.map(({ box }) => box.y));
  const lane = scene.lanes.findLast(({ bottom }) => bottom < top);
  const last = capsules.at(-1);
  if (!lane || !last) return null;
  const text = phrase('map.diagram.networks', {}, words.language);
  const right = last.box.x + NETWORK_WIDTH;
  const box: Box = {
    x: right - textWidth(text, STYLES.heading) - 6,
    y: lane.bottom - 24,
    width: textWidth(text, STYLES.heading) + 6,
    height: 20,
  };
  const free = cards.every(
    (card) => card.x + card.width < box.x || card.y + card.height < box.y || card.y > box.y + box.height,
  );
  return free ? placed(right, lane.bottom - 10, [run(text, STYLES.heading, 'ink2')], 'end') : null;
}
