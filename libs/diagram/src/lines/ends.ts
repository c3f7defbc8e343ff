import type { GoalFact } from '../facts/map-facts';
import { CARD_HEIGHT } from '../geometry';
import type { Box, Line, LineEnd } from '../map-diagram';
import type { MapNode } from '../nodes/map-nodes';
import { penAt } from '../place/course';
import type { Openings } from '../place/openings';
import { nodeTop, type Scene } from '../place/scene';
import type { Words } from '../place/words';
import { ellipsis } from '../text/break-text';
import { placed, run, STYLES } from '../text/styles';
import type { OwnerText } from './owner-text';
import { LOOKS, lineOf, linkLook } from './line-look';
import { linePlan, type LinePlan } from './line-plan';
import { phrase } from '../text/phrase';

const BLUNT = { width: 18, height: 4.5 };
const SHORT = { width: 12, height: 3.6 };
const RING = 3.6;
const CO_OWNER_RING = 4.5;
const DOT = 4;
const CO_OWNER_ROOM = 132;

const around = (x: number, y: number, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

/** The lines that end before they reach a goal: stops, decided ends, orphans, goals without an initiative, co-owned passes. */
export function endLines(scene: Scene, openings: Openings, words: Words, owner: OwnerText): LinePlan[] {
  const plans: LinePlan[] = [];
  const linksDown = new Set(
    scene.nodes.links.filter(({ rankFrom, rankTo }) => rankTo > rankFrom).map(({ from }) => from),
  );
  for (const node of scene.nodes.byId.values()) {
    const factsOf = node.goals.flatMap((goal) => scene.facts.goals.get(goal) ?? []);
    const end = (draw: () => Line): void => void plans.push(linePlan([place.x], node.rank, node.rank, draw));
    const place = { scene, node, words, x: scene.x.get(node.id) ?? 0, top: nodeTop(scene, node.id) };
    const stops = factsOf.filter(({ state }) => state === 'stops').length;
    // A stack shows what passes as `18 af 24`; it stops only when nothing passes.
    if (stops > 0 && !(node.kind === 'stack' && passed(openings, node))) end(() => stopLine(place, stops));
    const decided = factsOf.filter(({ goal }) => goal.stopsHere).length;
    if (decided > 0 && decided === factsOf.length)
      end(() => stopsHereLine(place, decided, linksDown.has(node.id) || hasRing(openings, node)));
    const orphans = factsOf.filter(({ orphan }) => orphan).length;
    if (orphans > 0) end(() => orphanLine(place, orphans));
    const idle = node.goals.filter((goal) => scene.facts.withoutInitiative.has(goal)).length;
    if (idle > 0) end(() => withoutInitiativeLine(place, idle));
  }
  scene.bands.forEach((_, rank) => {
    for (const opening of openings.byBoundary[rank] ?? []) {
      if (opening.kind !== 'coOwner') continue;
      const fact = scene.facts.goals.get(opening.through);
      if (!fact) continue;
      const xs = [scene.x.get(fact.goal.id) ?? 0, opening.x];
      plans.push(
        linePlan(xs, rank, rank + 1, () => coOwnerLine(scene, words, owner, fact, opening.x, opening.coOwner)),
      );
    }
  });
  return plans;
}

interface NodePlace {
  readonly scene: Scene;
  readonly node: MapNode;
  readonly words: Words;
  readonly x: number;
  readonly top: number;
}

const hasRing = (openings: Openings, node: MapNode): boolean =>
  (openings.byBoundary[node.rank] ?? []).some(({ kind, through }) => kind === 'coOwner' && through === node.id);

const passed = (openings: Openings, node: MapNode): boolean =>
  (openings.byBoundary[node.rank] ?? []).some(({ through, goals }) => through === node.id && goals.length > 0);

/** `×3` beside an end that stands for several goals of a stack. */
const countLabel = (count: number, x: number, y: number, words: Words) =>
  count > 1 ? placed(x, y, [run(phrase('map.diagram.times', { count }, words.language), STYLES.count, 'ink2')]) : null;

function stopLine({ scene, node, words, x, top }: NodePlace, count: number): Line {
  const wool = scene.bands[node.rank]?.top ?? top + CARD_HEIGHT;
  const atOrigin = node.rank === scene.facts.originRank;
  const name = phrase('map.diagram.stop', { goal: words.node(node.id, count), count }, words.language);
  const y = top + CARD_HEIGHT;
  const box = { x: x - BLUNT.width / 2, y: wool - 6, ...BLUNT };
  const end: LineEnd = {
    form: atOrigin ? 'double' : 'blunt',
    box,
    label: countLabel(count, x + 13, wool - 2, words),
    name,
  };
  return lineOf(
    {
      id: `stop:${node.id}`,
      kind: 'stop',
      from: node.id,
      to: null,
      count,
      name,
      end,
      ports: [{ x, y, form: 'solid' }],
    },
    atOrigin ? LOOKS.stopAtOrigin : LOOKS.stop,
    penAt(x, y)
      .to(x, wool - 4)
      .done(),
  );
}

function stopsHereLine({ scene, node, words, x, top }: NodePlace, count: number, beside: boolean): Line {
  const lane = scene.lanes[node.rank];
  const y = top + CARD_HEIGHT;
  const last = node.rank === scene.lanes.length - 1;
  const edge = last ? y - 2 : (lane?.bottom ?? y);
  const name = phrase('map.diagram.stopsHere', { goal: words.node(node.id, count), count }, words.language);
  // Beside its lines the dot steps out once it has left the lane; in the gutter there is room for 4 px.
  const startX = beside ? x - 4 : x;
  const endX = beside ? x - 12 : x;
  const pen = penAt(startX, y)
    .to(startX, Math.max(y, edge - 1))
    .to(endX, edge + 7);
  const box = around(endX, edge + 9, DOT);
  const end: LineEnd = { form: 'dot', box, label: countLabel(count, endX + 7, edge + 13, words), name };
  return lineOf(
    {
      id: `stopsHere:${node.id}`,
      kind: 'stopsHere',
      from: node.id,
      to: null,
      count,
      name,
      end,
      ports: [{ x: startX, y, form: 'solid' }],
    },
    LOOKS.stopsHere,
    pen.done(),
  );
}

function orphanLine({ scene, node, words, x, top }: NodePlace, count: number): Line {
  const wool = scene.bands[node.rank - 1]?.bottom ?? top;
  const name = phrase('map.diagram.orphan', { goal: words.node(node.id, count), count }, words.language);
  const box = around(x, wool + 9, RING);
  const end: LineEnd = { form: 'ring', box, label: countLabel(count, x + 7, wool + 13, words), name };
  return lineOf(
    { id: `orphan:${node.id}`, kind: 'orphan', from: node.id, to: null, count, name, end },
    LOOKS.orphan,
    penAt(x, top)
      .to(x, wool + 13)
      .done(),
  );
}

function withoutInitiativeLine({ node, words, x, top }: NodePlace, count: number): Line {
  const y = top + CARD_HEIGHT;
  const name = phrase('map.diagram.withoutInitiative', { goal: words.node(node.id, count), count }, words.language);
  const box = { x: x - SHORT.width / 2, y: y + 4, ...SHORT };
  const end: LineEnd = { form: 'short', box, label: countLabel(count, x + 9, y + 10, words), name };
  return lineOf(
    { id: `withoutInitiative:${node.id}`, kind: 'withoutInitiative', from: node.id, to: null, count, name, end },
    LOOKS.withoutInitiative,
    penAt(x, y)
      .to(x, y + 5)
      .done(),
  );
}

function coOwnerLine(
  scene: Scene,
  words: Words,
  owner: OwnerText,
  fact: GoalFact,
  openingX: number,
  coOwner: string | null,
): Line {
  const id = fact.goal.id;
  const rank = fact.rank ?? 0;
  const band = scene.bands[rank];
  const x = scene.x.get(id) ?? 0;
  const y = nodeTop(scene, id) + CARD_HEIGHT;
  const name = phrase('labels.coOwned', { leader: coOwner === null ? '' : owner.full(coOwner) }, words.language);
  const pen = penAt(x, y);
  if (band)
    pen
      .to(x, band.slotTop)
      .bend(openingX, band.top - 2)
      .to(openingX, band.bottom + 6);
  const bottom = band?.bottom ?? y;
  const text = coOwner === null ? '' : ellipsis(owner.short(coOwner), STYLES.coOwner, CO_OWNER_ROOM);
  const end: LineEnd = {
    form: 'coOwner',
    box: around(openingX, bottom + 10, CO_OWNER_RING),
    label: placed(openingX, bottom + 27, [run(text, STYLES.coOwner, 'ink2')], 'middle'),
    name,
  };
  return lineOf(
    {
      id: `coOwner:${id}`,
      kind: 'coOwner',
      from: id,
      to: null,
      fromOrigin: fact.fromOrigin,
      name,
      end,
      ports: fact.fromOrigin ? [{ x, y, form: 'solid' }] : [{ x, y: y + 4, form: 'hollow' }],
    },
    linkLook(fact.fromOrigin, false),
    pen.done(),
  );
}
