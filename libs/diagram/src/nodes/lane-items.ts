import type { MapFacts } from '../facts/map-facts';
import type { MapNodes } from './map-nodes';

/** What takes room in a lane: a node, or a slot that a line runs through without stopping. */
export interface LaneItem {
  readonly id: string;
  readonly rank: number;
  readonly slot: boolean;
}

/** A piece of a line between two neighbouring lanes, by item ids. */
export interface Step {
  readonly upper: string;
  readonly lower: string;
}

export interface LaneItems {
  /** Nodes first, in their order, then slots. */
  readonly lanes: readonly (readonly LaneItem[])[];
  readonly steps: readonly Step[];
}

/** The slot that a line has in a lane it runs through. `line` is the id of a link, or of the node whose initiatives hang below. */
export const slotId = (line: string, rank: number): string => `slot->${rank}->${line}`;

/** Nodes and slots of every lane, and what connects neighbouring lanes (Sugiyama's dummy vertices are our slots). */
export function laneItems(facts: MapFacts, nodes: MapNodes): LaneItems {
  const lanes = nodes.lanes.map((lane) => lane.map(({ id, rank }): LaneItem => ({ id, rank, slot: false })));
  const steps: Step[] = [];
  const chain = (line: string, from: string, rankFrom: number, rankTo: number, to: string | null): void => {
    let upper = from;
    for (let rank = rankFrom + 1; rank < rankTo; rank++) {
      const id = slotId(line, rank);
      lanes[rank]?.push({ id, rank, slot: true });
      steps.push({ upper, lower: id });
      upper = id;
    }
    if (to !== null) steps.push({ upper, lower: to });
  };
  for (const link of nodes.links) {
    if (link.rankTo > link.rankFrom) chain(link.id, link.from, link.rankFrom, link.rankTo, link.to);
  }
  for (const trunk of initiativeTrunks(facts, nodes)) {
    chain(trunk, trunk, nodes.byId.get(trunk)?.rank ?? 0, facts.levels.length, null);
  }
  return { lanes, steps };
}

/** The nodes above the bottom lane that have initiatives: one line runs down to the row of initiatives from each. */
export function initiativeTrunks(facts: MapFacts, nodes: MapNodes): string[] {
  const bottom = facts.levels.length - 1;
  const trunks = new Set<string>();
  for (const { goals } of facts.initiatives) {
    for (const goal of goals) {
      const node = nodes.byId.get(nodes.nodeOf.get(goal) ?? '');
      if (node && node.rank < bottom) trunks.add(node.id);
    }
  }
  return [...trunks];
}
