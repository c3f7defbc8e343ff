import { sources, targets, type Graph } from '@kaskade/domain';
import { unitsUnder } from '../reading/forest';
import { isFiltered, type View } from './view';

/** What the filters leave bright; all else is dimmed. Figures never change by it. */
export interface Highlight {
  readonly goals: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  /** Of how many goals. */
  readonly of: number;
}

type Filters = Pick<View, 'unit' | 'pejlemaerker' | 'dimmed' | 'dueFrom' | 'dueTo'>;

/**
 * The nodes that fit every filter, or null when none is on. A goal fits a unit when an owner sits in it or below it, a
 * pejlemærke when it supports it, a period when its date lies in it. Initiatives, leaders and networks fit by themselves or
 * by a goal that fits.
 */
export function highlight(graph: Graph, view: View): Highlight | null {
  return isFiltered(view) ? fitting(graph, view) : null;
}

function fitting(graph: Graph, view: Filters): Highlight {
  const units = view.unit === null ? null : unitsUnder(graph, view.unit);
  const wanted = view.pejlemaerker.length === 0 ? null : new Set(view.pejlemaerker);
  const dated = view.dueFrom !== null || view.dueTo !== null;

  const inUnit = (leader: string): boolean =>
    units === null || targets(graph, 'inUnit', leader).some((unit) => units.has(unit));
  const inPeriod = (day: string | null): boolean =>
    !dated || (day !== null && day >= (view.dueFrom ?? '') && day <= (view.dueTo ?? '9999'));
  const any = (ids: readonly string[], among: ReadonlySet<string> | null): boolean =>
    among === null || ids.some((id) => among.has(id));

  const present = [...graph.nodes.goal.values()].filter((goal) => goal.status !== 'dropped');
  const fits = new Set(
    present
      .filter(
        ({ id, due }) =>
          inPeriod(due) &&
          any(targets(graph, 'goalSupports', id), wanted) &&
          (units === null || sources(graph, 'owns', id).some(inUnit)),
      )
      .map(({ id }) => id),
  );
  const initiatives = new Set(
    [...graph.nodes.initiative.values()]
      .filter(({ id, end }) => {
        if (units !== null && !sources(graph, 'responsibleFor', id).some(inUnit)) return false;
        if (wanted === null) return inPeriod(end);
        return (
          inPeriod(end) &&
          (any(targets(graph, 'initiativeSupports', id), wanted) || any(targets(graph, 'realises', id), fits))
        );
      })
      .map(({ id }) => id),
  );
  const byGoal = wanted !== null || dated;
  const leaders = new Set(
    [...graph.nodes.leader.keys()].filter(
      (id) =>
        inUnit(id) &&
        (!byGoal || any(targets(graph, 'owns', id), fits) || any(targets(graph, 'responsibleFor', id), initiatives)),
    ),
  );
  const networks = new Set(
    [...graph.nodes.network.keys()].filter((id) => {
      if (units !== null && !sources(graph, 'memberOf', id).some(inUnit)) return false;
      return (
        wanted === null ||
        any(targets(graph, 'addressesPejlemaerke', id), wanted) ||
        any(targets(graph, 'addressesGoal', id), fits)
      );
    }),
  );
  const none: ReadonlySet<string> = new Set();
  return {
    goals: view.dimmed.includes('goal') ? none : fits,
    leaders,
    initiatives: view.dimmed.includes('initiative') ? none : initiatives,
    networks: view.dimmed.includes('network') ? none : networks,
    of: present.length,
  };
}
