import type { GraphIndex } from '../indexing/graph-index';
import { hasLineOfSight, type Reach } from '../reach/reach';
import type { LevelFigures } from '../report';

/** Leaders, placed goals and leaders with line of sight of each level, from the top (method.md sections 4 and 8). */
export function levelFigures(index: GraphIndex, reach: Reach): LevelFigures[] {
  const count = (): Int32Array => new Int32Array(reach.levels.length);
  const [leaders, goals, connected] = [count(), count(), count()];
  for (const rank of reach.rank) if (rank >= 0) goals[rank]!++;
  for (let leader = 0; leader < reach.leaderRank.length; leader++) {
    const rank = reach.leaderRank[leader]!;
    if (rank < 0) continue;
    leaders[rank]!++;
    if (hasLineOfSight(reach, leader)) connected[rank]!++;
  }
  return reach.levels.map((place, rank) => {
    const id = index.tables.level.ids[place]!;
    return {
      id,
      name: index.graph.nodes.level.get(id)!.name,
      rank,
      leaders: leaders[rank]!,
      goals: goals[rank]!,
      connected: connected[rank]!,
      lineOfSight: leaders[rank] === 0 ? null : connected[rank]! / leaders[rank]!,
    };
  });
}
