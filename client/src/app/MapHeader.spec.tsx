import '../testing/browser';
import { act, fireEvent, screen } from '@testing-library/react';
import { layoutMap, type MapDiagram } from '@kaskade/diagram';
import { useMemo, useState, type JSX } from 'react';
import { CascadeContext, useCascade, type CascadeState } from '../graph/use-cascade';
import type { LayoutOptions } from '../graph/worker-protocol';
import { useDiagram } from '../map/use-diagram';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { MapHeader } from './MapHeader';

const fjordby = sample('fjordby');

interface Laid {
  readonly options: LayoutOptions;
  readonly map: MapDiagram;
}

function Diagram(): null {
  useDiagram(1154);
  return null;
}

/** The map's header over a map whose graph is fetched anew at a click, as after a change by somebody else. */
function HeaderAndMap({ laid }: { readonly laid: Laid[] }): JSX.Element {
  const cascade = useCascade();
  const [reading, setReading] = useState(fjordby);
  const value = useMemo((): CascadeState => {
    const layout = (options: LayoutOptions): Promise<MapDiagram> => {
      const map = layoutMap({ ...options, ...reading });
      laid.push({ options, map });
      return Promise.resolve(map);
    };
    return { status: 'ready', cascade: { ...cascade, ...reading, layout } };
  }, [cascade, reading, laid]);
  return (
    <CascadeContext value={value}>
      <MapHeader form="map" />
      <Diagram />
      <button onClick={() => setReading(sample('fjordby'))}>{'changed'}</button>
    </CascadeContext>
  );
}

/** What follows from a click, the layout included. */
const clicking = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const tidyUp = () => screen.queryByRole('button', { name: 'Ryd op' });

describe('the order of the map', () => {
  it('is kept when the graph changes, and begun afresh by tidying up', async () => {
    const laid: Laid[] = [];
    await act(async () => renderScreen(<HeaderAndMap laid={laid} />, fjordby, { address: '/w/w/kaskade' }));
    expect(laid.map(({ options }) => options.previousOrder)).toEqual([undefined]);
    expect(tidyUp()).toBeNull();

    await clicking('changed');
    expect(laid.at(-1)!.options.previousOrder).toBe(laid[0]!.map.order);

    await clicking('Ryd op');
    expect(laid).toHaveLength(3);
    expect(laid.at(-1)!.options.previousOrder).toBeUndefined();
    expect(tidyUp()).toBeNull();
  });

  it('is let go of by another way to order', async () => {
    const laid: Laid[] = [];
    await act(async () => renderScreen(<HeaderAndMap laid={laid} />, fjordby, { address: '/w/w/kaskade' }));
    await clicking('changed');
    expect(tidyUp()).not.toBeNull();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'enhed' })));
    expect(laid.at(-1)!.options).toMatchObject({ order: 'unit' });
    expect(laid.at(-1)!.options.previousOrder).toBeUndefined();
    expect(tidyUp()).toBeNull();
  });
});
