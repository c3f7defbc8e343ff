import { sample } from '../testing/organisations';
import { funnelRows } from './funnel';

describe('the rows of the funnel', () => {
  const { graph, index } = sample('fjordby');

  it('stand with the deepest first, then those with an initiative, then by id', () => {
    expect(funnelRows(index).map(({ goal }) => goal)).toEqual([
      'G04',
      'G01',
      'G02',
      'G03',
      'G05',
      'G06',
      'G07',
      'G08',
      'G09',
    ]);
  });

  it('name the co-owner where a goal gets no further than through one', () => {
    const coOwned = funnelRows(index).filter(({ coOwner }) => coOwner !== null);
    expect(coOwned.map(({ goal, coOwner }) => [goal, graph.nodes.leader.get(coOwner ?? '')?.name])).toEqual([
      ['G06', 'Direktør, Social og Sundhed'],
    ]);
  });
});
