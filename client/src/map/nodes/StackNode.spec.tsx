import '../../testing/browser';
import { render, screen } from '@testing-library/react';
import type { Stack } from '@kaskade/diagram';
import type { NodeProps } from '@xyflow/react';
import { MapZoomContext, mapZoomAt } from '../map-zoom';
import { StackNode, type StackNodeType } from './StackNode';

const stack: Stack = {
  id: 'stack->middle->U1',
  level: 'middle',
  unit: 'U1',
  row: 0,
  box: { x: 0, y: 0, width: 140, height: 58 },
  goals: ['M1', 'M2'],
  lines: ['Jobcenter', '· 24 mål'],
  fromOrigin: 1,
  name: 'Jobcenter. 24 mål. Mellemledelse. Foldet sammen.',
};

const draw = (zoom: number, step: 'middle' | 'far') =>
  render(
    <MapZoomContext value={mapZoomAt(zoom, step)}>
      <StackNode {...({ data: { stack, look: 'plain', active: true } } as NodeProps<StackNodeType>)} />
    </MapZoomContext>,
  );

describe('a stack of goals', () => {
  it('has a button that lists its lines, as every card has', () => {
    draw(1, 'middle');
    const [open, lines] = screen.getAllByRole('button');
    expect(open!.dataset['stop']).toBe(stack.id);
    expect(lines!.getAttribute('aria-label')).toBe('Linjer ved Jobcenter · 24 mål');
    expect(lines!.dataset['lines']).toBe(stack.id);
    expect(lines!.tabIndex).toBe(0);
  });

  it('has none far away, where no lines are drawn', () => {
    draw(0.5, 'far');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
