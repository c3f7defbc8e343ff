import { buildIndex, figuresOf } from '@kaskade/analysis';
import { sameFigures } from './figures';
import { buildGraphology, graphologyFigures } from './graphology-figures';
import { organisation } from './organisation';
import { sizeOf } from './size';

describe('the figures by graphology', () => {
  const graph = organisation(sizeOf(1500), 3);

  it('are those of the analysis', () => {
    sameFigures(figuresOf(buildIndex(graph)), graphologyFigures(buildGraphology(graph), graph));
  });

  it('are seen to differ where they do', () => {
    const figures = figuresOf(buildIndex(graph));
    const other = { ...figures, penetration: { ...figures.penetration, action: figures.penetration.action + 1 } };
    expect(() => sameFigures(figures, other)).toThrow();
  });
});
