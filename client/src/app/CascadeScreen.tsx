import { lazy, Suspense, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useView } from '../view/use-view';
import { EmptyMap } from './EmptyMap';
import { Loading } from './Loading';
import { MapHeader } from './MapHeader';
import { useWidth } from './use-width';

const MapView = lazy(async () => ({ default: (await import('../map/MapView')).MapView }));
const ListView = lazy(async () => ({ default: (await import('../list/ListView')).ListView }));

/** The map or its twin, the list, under the map header. Under 720 the list is what opens first. */
export function CascadeScreen(): JSX.Element {
  const { graph } = useCascade();
  const { view } = useView();
  const { mapFirst } = useWidth();
  const form = view.form ?? (mapFirst ? 'map' : 'list');
  if (graph.nodes.goal.size === 0 && graph.nodes.leader.size === 0) return <EmptyMap />;
  return (
    <>
      <MapHeader form={form} />
      <Suspense fallback={<Loading />}>{form === 'map' ? <MapView /> : <ListView />}</Suspense>
    </>
  );
}
