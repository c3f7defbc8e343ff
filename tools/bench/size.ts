import type { Level } from '@kaskade/domain';

/** How many nodes of each kind; the levels come on top. */
export interface Size {
  readonly units: number;
  readonly leaders: number;
  readonly goals: number;
  readonly initiatives: number;
  readonly networks: number;
  readonly pejlemaerker: number;
}

/** The shares of a large municipality: about half the nodes are goals, a quarter leaders. */
export const sizeOf = (nodes: number): Size => {
  const units = Math.round(nodes * 0.06);
  const leaders = Math.round(nodes * 0.24);
  const initiatives = Math.round(nodes * 0.22);
  const networks = Math.round(nodes * 0.01);
  const pejlemaerker = 12;
  const goals = nodes - units - leaders - initiatives - networks - pejlemaerker - LEVELS.length;
  return { units, leaders, goals, initiatives, networks, pejlemaerker };
};

/** As many boxes on the map as asked for: goals and initiatives. */
export const sizeByBoxes = (boxes: number): Size => {
  const initiatives = Math.round(boxes * 0.3);
  const goals = boxes - initiatives;
  return { ...sizeOf(Math.round(boxes / 0.7)), goals, initiatives };
};

export const LEVELS: readonly Level[] = [
  'Politisk ledelse',
  'Direktion',
  'Centerledelse',
  'Afdelingsledelse',
  'Teamledelse',
].map((name, rank) => ({ id: `niveau-${rank}`, name, rank, noun: null }));
export const BOTTOM = LEVELS.length - 1;

/** The share of the goals on each level, from the top. */
export const GOALS_BY_RANK = [0.02, 0.06, 0.17, 0.31, 0.44];
/** The share of the leaders on each level, from the top. */
export const LEADERS_BY_RANK = [0.01, 0.03, 0.12, 0.29, 0.55];
