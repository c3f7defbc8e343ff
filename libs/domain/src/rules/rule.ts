import type { ChangeProblem } from '../change-problem';
import type { Draft } from '../draft';

/** A rule of the graph: takes a draft and gives what is wrong with what was touched in it. */
export type GraphRule = (draft: Draft) => ChangeProblem[];
