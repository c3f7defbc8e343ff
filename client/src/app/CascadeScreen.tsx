import { lazy, Suspense, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useWords } from '../view/use-words';
import { useView } from '../view/use-view';
import { EmptyMap } from './EmptyMap';
import { Loading } from '../ui/Loading';
import { MapHeader } from './MapHeader';
import { useWidth } from './use-width';

// Fetched beside the graph, not after it: the map is what most come for.
const map = import('../map/MapView');
const MapView = lazy(async () => ({ default: (await map).MapView }));
const ListView = lazy(async () => ({ default: (await import('../list/ListView')).ListView }));

/** The map or its twin, the list, under the map header. Under 720 the list is what opens first. */
export function CascadeScreen(): JSX.Element {
  const { say } = useWords();
  const { graph } = useCascade();
  const { view } = useView();
  const { mapFirst } = useWidth();
  const form = view.form ?? (mapFirst ? 'map' : 'list');
  if (graph.nodes.goal.size === 0 && graph.nodes.leader.size === 0) return <EmptyMap />;
  return (
    <>
      <MapHeader form={form} />
      <Suspense fallback={<Loading label={say('labels.loadingMap')} />}>
        {form === 'map' ? <MapView /> : <ListView />}
      </Suspense>
    </>
  );
}
