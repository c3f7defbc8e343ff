import type { Csr } from '../indexing/csr';
import type { GraphIndex } from '../indexing/graph-index';
import { positionsOf } from '../indexing/table';
import type { Lineage } from '../reading';
import { reachOf } from '../reach/reach';

/** A goal and how many links away it lies. */
interface Step {
  readonly goal: number;
  readonly steps: number;
}

/** The goals that lie one way from a goal, itself first: by steps, then by id (breadth-first search). */
export function walk(index: GraphIndex, links: Csr, from: number): Step[] {
  const positions = positionsOf(index.tables.goal);
  const seen = new Set([from]);
  const found: Step[] = [{ goal: from, steps: 0 }];
  let level = [from];
  for (let steps = 1; level.length > 0; steps++) {
    const next: number[] = [];
    for (const goal of level)
      for (let i = links.start[goal]!; i < links.start[goal + 1]!; i++) {
        const other = links.to[i]!;
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    next.sort((a, b) => positions[a]! - positions[b]!);
    for (const goal of next) found.push({ goal, steps });
    level = next;
  }
  return found;
}

/** The goals above and below a goal along carrying links; nothing for an id that is not there. */
export function lineage(index: GraphIndex, goalId: string): Lineage {
  const goal = index.tables.goal.place.get(goalId);
  if (goal === undefined) return { up: [], down: [] };
  const { carrying } = reachOf(index);
  const read = (links: Csr): Lineage['up'] =>
    walk(index, links, goal)
      .slice(1)
      .map((step) => ({ id: index.tables.goal.ids[step.goal]!, steps: step.steps }));
  return { up: read(carrying.in), down: read(carrying.out) };
}

/** The goals that carry a goal on: its children along carrying links, by id. */
export function carriedOnBy(index: GraphIndex, goalId: string): readonly string[] {
  const goal = index.tables.goal.place.get(goalId);
  if (goal === undefined) return [];
  const positions = positionsOf(index.tables.goal);
  const { start, to } = reachOf(index).carrying.out;
  return [...to.subarray(start[goal], start[goal + 1])]
    .sort((a, b) => positions[a]! - positions[b]!)
    .map((child) => index.tables.goal.ids[child]!);
}
