import { goalState, type GoalState } from '@kaskade/analysis';
import { byCodePoint, targets, type Goal, type Graph } from '@kaskade/domain';
import type { Language } from '@kaskade/wording';
import { pejlemaerkeMarks, progressOf, type PejlemaerkeMark } from '../reading/figures';
import { foldText } from '../reading/fold-text';
import { leaderLabel } from '../reading/names';
import { levelOfGoal, ownersOf, parentsOf, unitOfGoal } from '../reading/places';
import type { Reading } from '../reading/reading';
import type { Names } from '../view/view';

/** A goal as the list shows it. */
export interface GoalRow {
  readonly goal: Goal;
  readonly level: string | null;
  readonly unit: string | null;
  readonly state: GoalState;
  readonly owners: readonly { readonly id: string; readonly label: string }[];
  readonly pejlemaerker: readonly ({ readonly id: string; readonly name: string } & PejlemaerkeMark)[];
  readonly parents: readonly { readonly id: string; readonly title: string }[];
  /** It has no goal above it on a higher level, and is not at the origin. */
  readonly orphan: boolean;
  readonly overdue: boolean;
  readonly progress: number | null;
  /** Everything that can be searched for, folded. */
  readonly text: string;
}

/** Every goal that counts, by id. */
export function goalRows({ graph, index, report }: Reading, names: Names, language: Language): readonly GoalRow[] {
  const marks = pejlemaerkeMarks(graph);
  const orphans = new Set(
    report.findings.filter(({ code }) => code === 'GOAL_ORPHAN').map(({ subject }) => subject.id),
  );
  const overdue = new Set(
    report.findings.filter(({ code }) => code === 'GOAL_OVERDUE').map(({ subject }) => subject.id),
  );
  return [...graph.nodes.goal.values()]
    .filter((goal) => goal.status !== 'dropped')
    .sort((a, b) => byCodePoint(a.id, b.id))
    .map((goal) => {
      const owners = ownersOf(graph, goal.id).map(({ id }) => ({ id, label: leaderLabel(graph, id, names, language) }));
      const pejlemaerker = supported(graph, goal.id, marks);
      const parents = parentsOf(graph, goal.id).map((id) => ({ id, title: graph.nodes.goal.get(id)?.title ?? id }));
      const unit = unitOfGoal(graph, goal.id);
      const searched = [
        goal.id,
        goal.title,
        unit?.name,
        ...owners.map(({ label }) => label),
        ...pejlemaerker.map(({ code, name }) => `${code} ${name}`),
        ...parents.map(({ title }) => title),
      ];
      return {
        goal,
        level: levelOfGoal(graph, goal.id)?.id ?? null,
        unit: unit?.id ?? null,
        state: goalState(index, goal.id),
        owners,
        pejlemaerker,
        parents,
        orphan: orphans.has(goal.id),
        overdue: overdue.has(goal.id),
        progress: progressOf(goal),
        text: foldText(searched.filter((part) => part !== undefined).join(' ')),
      };
    });
}

const supported = (graph: Graph, goal: string, marks: ReadonlyMap<string, PejlemaerkeMark>): GoalRow['pejlemaerker'] =>
  targets(graph, 'goalSupports', goal).flatMap((id) => {
    const mark = marks.get(id);
    const node = graph.nodes.pejlemaerke.get(id);
    return mark === undefined || node === undefined ? [] : [{ id, name: node.name, ...mark }];
  });
