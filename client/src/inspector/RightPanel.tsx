import type { JSX } from 'react';
import { useShown } from '../editing/use-shown';
import { useCascade } from '../graph/use-cascade';
import { useView } from '../view/use-view';
import type { Selected } from '../view/view';
import { BoundaryPanel } from './BoundaryPanel';
import { GoalPanel } from './GoalPanel';
import { InitiativePanel } from './InitiativePanel';
import { LeaderPanel } from './LeaderPanel';
import { MissingPanel } from './MissingPanel';
import { NetworkPanel } from './NetworkPanel';
import { PejlemaerkePanel } from './PejlemaerkePanel';
import { PointsPanel } from './PointsPanel';
import { UnitPanel } from './UnitPanel';
import type { Reading } from '../reading/reading';

export interface PanelProps extends Reading {
  readonly id: string;
  readonly onClose: () => void;
}

/** The right panel: the points to discuss, or the inspector of what is selected. */
export function RightPanel({ onClose }: { readonly onClose: () => void }): JSX.Element | null {
  const { graph, index, report } = useCascade();
  const { view } = useView();
  const shown = useShown();
  const { selected } = view;
  const reading = { graph, index, report };
  if (selected === null) return <PointsPanel {...reading} onClose={onClose} />;
  const kind = selected.type === 'boundary' ? 'level' : selected.type;
  // What has just been made is about to be there.
  if (!graph.nodes[kind].has(selected.id))
    return shown.nodes[kind].has(selected.id) ? null : <MissingPanel onClose={onClose} />;
  // Another subject is another panel: what was folded out for one says nothing of the next.
  const key = `${selected.type}:${selected.id}`;
  return <Inspector key={key} type={selected.type} {...reading} id={selected.id} onClose={onClose} />;
}

function Inspector({ type, ...props }: PanelProps & { readonly type: Selected['type'] }): JSX.Element {
  switch (type) {
    case 'goal':
      return <GoalPanel {...props} />;
    case 'leader':
      return <LeaderPanel {...props} />;
    case 'unit':
      return <UnitPanel {...props} />;
    case 'pejlemaerke':
      return <PejlemaerkePanel {...props} />;
    case 'initiative':
      return <InitiativePanel {...props} />;
    case 'network':
      return <NetworkPanel {...props} />;
    case 'boundary':
      return <BoundaryPanel {...props} />;
    default:
      return type satisfies never;
  }
}
