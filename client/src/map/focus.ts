import { leaderReading, lineage, type GraphIndex } from '@kaskade/analysis';
import type { Line } from '@kaskade/diagram';
import { sources, targets, type Graph } from '@kaskade/domain';
import { unitsUnder } from '../reading/forest';
import type { Direction, Selected } from '../view/view';

/** What lies on the line of what is selected; all else is dimmed. */
export interface LineFocus {
  readonly goals: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
}

/** The goals that a node's line starts from: itself, its lines, what it realises, what supports it, what it works on. */
export function startsOf(graph: Graph, index: GraphIndex, { type, id }: Selected): readonly string[] {
  const linesOf = (leader: string): readonly string[] => leaderReading(index, leader).lines.map(({ goal }) => goal);
  switch (type) {
    case 'goal':
      return graph.nodes.goal.has(id) ? [id] : [];
    case 'leader':
      return graph.nodes.leader.has(id) ? linesOf(id) : [];
    case 'unit':
      return [...unitsUnder(graph, id)].flatMap((unit) => sources(graph, 'inUnit', unit).flatMap(linesOf));
    case 'initiative':
      return targets(graph, 'realises', id);
    case 'network':
      return targets(graph, 'addressesGoal', id);
    case 'pejlemaerke':
      return sources(graph, 'goalSupports', id);
    case 'boundary':
      return [];
    default:
      return type satisfies never;
  }
}

/** Everything on the line of what is selected, in the direction that is looked at. */
export function focusOf(graph: Graph, index: GraphIndex, selected: Selected, direction: Direction): LineFocus {
  const starts = startsOf(graph, index, selected);
  const goals = new Set(starts);
  const below = new Set(starts);
  for (const start of starts) {
    const { up, down } = lineage(index, start);
    if (direction !== 'down') for (const { id } of up) goals.add(id);
    if (direction !== 'up') {
      for (const { id } of down) {
        goals.add(id);
        below.add(id);
      }
    }
  }
  const leaders = new Set([...goals].flatMap((goal) => sources(graph, 'owns', goal)));
  const initiatives = new Set([...below].flatMap((goal) => sources(graph, 'realises', goal)));
  const networks = new Set([...goals].flatMap((goal) => sources(graph, 'addressesGoal', goal)));
  if (selected.type === 'leader') leaders.add(selected.id);
  if (selected.type === 'initiative') initiatives.add(selected.id);
  if (selected.type === 'network') networks.add(selected.id);
  return { goals, leaders, initiatives, networks };
}

/** Whether a line of the map lies on the line in focus: a link between two of its goals, an end of one of them, a chip of it. */
export function isOnLine(line: Line, focus: LineFocus, goalsOf: (node: string) => readonly string[]): boolean {
  const on = (node: string): boolean => goalsOf(node).some((goal) => focus.goals.has(goal));
  if (line.kind === 'initiative') return focus.initiatives.has(line.from) && line.to !== null && on(line.to);
  if (line.links.length > 0) {
    return line.links.some((link) => {
      const [parent = '', child = ''] = link.split('->');
      return focus.goals.has(parent) && focus.goals.has(child);
    });
  }
  return on(line.from);
}
