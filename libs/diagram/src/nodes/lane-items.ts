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

/** The slot that a link has in a lane that it skips. */
export const slotId = (line: string, rank: number): string => `slot->${rank}->${line}`;

/** Nodes and slots of every lane, and what connects neighbouring lanes (Sugiyama's dummy vertices are our slots). */
export function laneItems(nodes: MapNodes): LaneItems {
  const lanes = nodes.lanes.map((lane) => lane.map(({ id, rank }): LaneItem => ({ id, rank, slot: false })));
  const steps: Step[] = [];
  for (const { id: line, from, to, rankFrom, rankTo } of nodes.links) {
    if (rankTo <= rankFrom) continue;
    let upper = from;
    for (let rank = rankFrom + 1; rank < rankTo; rank++) {
      const id = slotId(line, rank);
      lanes[rank]?.push({ id, rank, slot: true });
      steps.push({ upper, lower: id });
      upper = id;
    }
    steps.push({ upper, lower: to });
  }
  // No line leads to what is gone, but it stands where its lines were.
  for (const { goal, linked } of nodes.gone.values()) {
    const own = nodes.byId.get(goal);
    for (const id of linked) {
      const other = nodes.byId.get(nodes.nodeOf.get(id) ?? id);
      if (own === undefined || other === undefined) continue;
      if (other.rank === own.rank - 1) steps.push({ upper: other.id, lower: goal });
      else if (other.rank === own.rank + 1 && other.kind !== 'gone') steps.push({ upper: goal, lower: other.id });
    }
  }
  return { lanes, steps };
}
