import type { NodeRule } from './rule';

/** A goal of the bottom that no initiative realises, where there is at least one initiative in all. */
export const goalWithoutInitiative: NodeRule = {
  code: 'GOAL_WITHOUT_INITIATIVE',
  type: 'goal',
  severity: 'medium',
  given: ({ index }) => index.columns.initiative.live.includes(1),
  when: ({ index, reach }, goal) =>
    reach.rank[goal] === reach.bottom && index.columns.goal.stopsHere[goal] === 0 && reach.goals.ownAction[goal] === 0,
};
