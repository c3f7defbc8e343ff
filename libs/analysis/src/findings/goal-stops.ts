import { level, type NodeRule } from './rule';

/** A goal above the bottom that neither it nor a descendant carries to a lower level. */
export const goalStops: NodeRule = {
  code: 'GOAL_STOPS',
  type: 'goal',
  severity: ({ reach }, goal) => (reach.rank[goal] === reach.origin ? 'high' : 'medium'),
  when: ({ index, reach }, goal) => {
    const rank = reach.rank[goal]!;
    return (
      rank >= 0 && rank < reach.bottom && index.columns.goal.stopsHere[goal] === 0 && reach.goals.deepest[goal]! <= rank
    );
  },
  related: (context, goal) => [level(context, context.reach.rank[goal]! + 1)],
};
