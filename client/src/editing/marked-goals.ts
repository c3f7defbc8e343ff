import { create } from 'zustand';

/** The goals that are chosen together on the map, to be changed as one. */
export const useMarkedGoals = create<{ readonly goals: ReadonlySet<string> }>()(() => ({ goals: new Set() }));

/** Adds goals to those that are marked. */
export const markGoals = (goals: readonly string[]): void =>
  useMarkedGoals.setState((marked) => ({ goals: new Set([...marked.goals, ...goals]) }));

/** Marks a goal, or takes its mark away. */
export const toggleMark = (goal: string): void =>
  useMarkedGoals.setState(({ goals }) => ({
    goals: goals.has(goal) ? new Set([...goals].filter((one) => one !== goal)) : new Set([...goals, goal]),
  }));

export const unmarkAll = (): void => useMarkedGoals.setState({ goals: new Set() });
