import { sample } from '../testing/organisations';
import { anchorOf, bridgesOf } from './network';

describe('what a network bridges', () => {
  const { graph, report } = sample('fjordby');
  const bridges = (id: string) => bridgesOf(graph, report, id);

  it('is every boundary between its highest and its lowest member', () => {
    expect(bridges('N1').boundaries.map(({ upper }) => upper)).toEqual(['top', 'middle']);
    expect(bridges('N2').boundaries.map(({ upper }) => upper)).toEqual(['middle']);
    expect(bridges('N3').boundaries.map(({ upper }) => upper)).toEqual(['top']);
  });
  it('counts its members on each level', () => {
    expect(bridges('N2').levels).toEqual([
      { level: 'middle', members: 2 },
      { level: 'first_line', members: 5 },
    ]);
  });
  it('names the units its members sit in', () => {
    expect(bridges('N2').units.map((unit) => graph.nodes.unit.get(unit)?.name)).toEqual(['Job og Virksomhed']);
  });
  it('bridges nothing without members', () => {
    expect(
      bridgesOf({ ...graph, links: { ...graph.links, memberOf: { in: new Map(), out: new Map() } } }, report, 'N1'),
    ).toEqual({
      levels: [],
      units: [],
      boundaries: [],
    });
  });
  it('is anchored with a leader, a unit or nobody', () => {
    expect([anchorOf(graph, 'N1'), anchorOf(graph, 'N3')]).toEqual([{ type: 'leader', id: 'T5' }, null]);
  });
});
