import { atMostOne } from './at-most-one';
import { fieldValues } from './field-values';
import { ids } from './ids';
import { leaderLevel } from './leader-level';
import { levelCount } from './level-count';
import { linkEnds } from './link-ends';
import { noCycles } from './no-cycles';
import { oneAnchor } from './one-anchor';
import { primaryParent } from './primary-parent';
import { recordSubjects } from './record-subjects';
import type { GraphRule } from './rule';
import { uniqueRanks } from './unique-ranks';

/** Every rule that a graph must keep; each looks only at what a list of changes touched. */
export const GRAPH_RULES: readonly GraphRule[] = [
  ids,
  fieldValues,
  linkEnds,
  atMostOne,
  oneAnchor,
  leaderLevel,
  levelCount,
  uniqueRanks,
  primaryParent,
  noCycles,
  recordSubjects,
];
