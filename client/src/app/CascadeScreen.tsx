import { lazy, Suspense, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useWords } from '../view/use-words';
import { useView } from '../view/use-view';
import { EmptyMap } from './EmptyMap';
import { Loading } from '../ui/Loading';
import { useListView } from '../list/use-list-view';
import { MapHeader } from './MapHeader';
import { MapView } from '../map/MapView';
import { useWidth } from './use-width';

const ListScreen = lazy(async () => ({ default: (await import('../list/ListScreen')).ListScreen }));

/**
 * The map or its twin, the list, under the map header. Under 720 the list is what opens first. The map is not lazy: it is what most
 * come for, and React keeps for 300 ms what it has once shown in a lazy screen's place.
 */
export function CascadeScreen(): JSX.Element {
  const { say } = useWords();
  const { graph } = useCascade();
  const { view } = useView();
  const { table } = useListView();
  const { mapFirst } = useWidth();
  const form = view.form ?? (mapFirst ? 'map' : 'list');
  // A table is where the first ones can be written or pasted.
  const isTable = form === 'list' && table !== null;
  if (graph.nodes.goal.size === 0 && graph.nodes.leader.size === 0 && !isTable) return <EmptyMap />;
  return (
    <>
      <MapHeader form={form} />
      <Suspense fallback={<Loading label={say('labels.loadingMap')} />}>
        {form === 'map' ? <MapView /> : <ListScreen />}
      </Suspense>
    </>
  );
}
