import type { Passage } from '@kaskade/analysis';
import { MOUTH, OPENING_PITCH, WAIST } from '../geometry';
import { slotId } from '../nodes/lane-items';
import type { Scene } from './scene';
import { spreadWithin } from './spread';

/** An opening before it has words. */
export interface OpeningPlace {
  readonly key: string;
  readonly kind: 'goal' | 'coOwner' | 'stopsHere' | 'skip' | 'stack';
  /** The goal, stack or link whose line runs through. */
  readonly through: string;
  readonly goals: readonly string[];
  readonly of: number | null;
  readonly coOwner: string | null;
  readonly x: number;
}

/** Every boundary's openings from the left, apart by at least 30 px, and where each line finds its own. */
export interface Openings {
  readonly byBoundary: readonly (readonly OpeningPlace[])[];
  /** The x of the opening of a node, or of a slot, at the boundary under its lane. */
  readonly xOf: (item: string) => number | undefined;
}

/** Places the openings: one under each node that passes or has links down, one under each slot of a link (tokens.md, boundary band). */
export function placeOpenings(scene: Scene): Openings {
  const x = new Map<string, number>();
  const reach = WAIST / 2 + MOUTH;
  const byBoundary = scene.bands.map((_, rank) => {
    const wanted = wantedAt(scene, rank).sort((a, b) => a.x - b.x);
    const places = spreadWithin(
      wanted.map((opening) => opening.x),
      wanted.map(() => OPENING_PITCH),
      scene.left + reach + 3,
      scene.right - reach - 3,
    );
    return wanted.map((opening, i) => {
      const place = places[i] ?? opening.x;
      x.set(opening.key, place);
      return { ...opening, x: place };
    });
  });
  return { byBoundary, xOf: (item) => x.get(item) };
}

function wantedAt(scene: Scene, rank: number): OpeningPlace[] {
  const { facts, nodes } = scene;
  const found = new Map<string, { passages: Passage[] }>();
  const nodeOf = (goal: string) => nodes.byId.get(nodes.nodeOf.get(goal) ?? '');
  for (const passage of facts.passages[rank] ?? []) {
    // A stack shows its own share; a card shares the opening of the goal that it passes through.
    const own = nodeOf(passage.goal);
    const node = own?.kind === 'stack' ? own : nodeOf(passage.through);
    if (!node) continue;
    const entry = found.get(node.id);
    if (entry) entry.passages.push(passage);
    else found.set(node.id, { passages: [passage] });
  }
  for (const link of nodes.links) {
    if (link.rankFrom === rank && link.rankTo > rank && !found.has(link.from)) found.set(link.from, { passages: [] });
  }
  const openings: OpeningPlace[] = [...found].map(([id, { passages }]) => {
    const node = nodes.byId.get(id);
    const place = { key: id, through: id, goals: passages.map(({ goal }) => goal), x: scene.x.get(id) ?? 0 };
    if (node?.kind === 'stack') {
      const of = node.goals.filter((goal) => facts.goals.get(goal)?.goal.stopsHere === false).length;
      return { ...place, kind: 'stack', of, coOwner: null };
    }
    const coOwned = passages.find(({ through, how }) => through === id && how === 'coOwner');
    const kind = coOwned ? 'coOwner' : facts.goals.get(id)?.goal.stopsHere ? 'stopsHere' : 'goal';
    return { ...place, kind, of: null, coOwner: coOwned?.coOwner ?? null };
  });
  for (const link of nodes.links) {
    if (link.rankFrom >= rank || link.rankTo <= rank) continue;
    const slot = slotId(link.id, rank);
    openings.push({
      key: slot,
      kind: 'skip',
      through: link.id,
      goals: [],
      of: null,
      coOwner: null,
      x: scene.x.get(slot) ?? 0,
    });
  }
  return openings;
}
