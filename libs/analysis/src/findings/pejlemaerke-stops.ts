import { positionsOf } from '../indexing/table';
import { isUnsupported } from './pejlemaerke-unsupported';
import { goal, type FindingContext, type NodeRule } from './rule';

/** The goals that support a pejlemærke and are not taken out. */
function supportingGoals({ index }: FindingContext, pejlemaerke: number): number[] {
  const { start, to } = index.many.goalSupports.in;
  return [...to.subarray(start[pejlemaerke], start[pejlemaerke + 1])].filter(
    (place) => index.columns.goal.live[place] === 1,
  );
}

/**
 * A pejlemærke that is supported, but that neither its goals with all below them nor the initiatives that support it or
 * realise one of those goals bring to the bottom.
 */
export const pejlemaerkeStops: NodeRule = {
  code: 'PEJLEMAERKE_STOPS',
  type: 'pejlemaerke',
  severity: 'medium',
  when: (context, pejlemaerke) => {
    if (isUnsupported(context, pejlemaerke)) return false;
    const { index, reach } = context;
    const goals = supportingGoals(context, pejlemaerke);
    if (goals.length > 0 && goals.every((place) => index.columns.goal.stopsHere[place] === 1)) return false;
    const atBottom = (place: number): boolean =>
      reach.goals.deepest[place] === reach.bottom || reach.initiatives.deepest[place] === reach.bottom;
    if (goals.some(atBottom)) return false;
    const { start, to } = index.many.initiativeSupports.in;
    return !to
      .subarray(start[pejlemaerke], start[pejlemaerke + 1])
      .some((initiative) => reach.initiatives.depth[initiative] === reach.bottom);
  },
  related: (context, pejlemaerke) => {
    const positions = positionsOf(context.index.tables.goal);
    const goals = supportingGoals(context, pejlemaerke).sort((a, b) => positions[a]! - positions[b]!);
    return goals.map((place) => goal(context, place));
  },
};
