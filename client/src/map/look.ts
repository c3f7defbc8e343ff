import type { Highlight } from '../view/highlight';
import type { Selected } from '../view/view';
import type { LineFocus } from './focus';

export type NodeKindOnMap = 'goal' | 'leader' | 'initiative' | 'network';

/** How a thing on the map looks: as it is, dimmed, on the line in focus, or selected. */
export type LookOf = 'plain' | 'dim' | 'on' | 'selected';

/** What is selected, in focus and left bright by filters. */
export interface Look {
  readonly selected: Selected | null;
  readonly focus: LineFocus | null;
  readonly bright: Highlight | null;
}

const SETS = { goal: 'goals', leader: 'leaders', initiative: 'initiatives', network: 'networks' } as const;

/** How a node looks. */
export function lookOf({ selected, focus, bright }: Look, kind: NodeKindOnMap, id: string): LookOf {
  if (selected?.type === kind && selected.id === id) return 'selected';
  const set = SETS[kind];
  if (focus !== null) return focus[set].has(id) ? 'on' : 'dim';
  return bright === null || bright[set].has(id) ? 'plain' : 'dim';
}

/** How something that stands for several goals looks: the brightest of them. */
export function lookOfGoals(look: Look, goals: readonly string[]): LookOf {
  const all = new Set(goals.map((goal) => lookOf(look, 'goal', goal)));
  return (['selected', 'on', 'plain'] as const).find((one) => all.has(one)) ?? 'dim';
}
