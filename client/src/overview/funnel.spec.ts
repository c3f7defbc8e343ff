import { CASE_NAMES, SAMPLE_NAMES, caseOf, sample } from '../testing/organisations';
import { funnelRows } from './funnel';

describe('the rows of the funnel', () => {
  it.each([
    ...SAMPLE_NAMES.map((name) => [name, () => sample(name)] as const),
    ...CASE_NAMES.map((name) => [name, () => caseOf(name)] as const),
  ])('add up to the penetration of the report (%s)', (_name, read) => {
    const { graph, index, report } = read();
    const rows = funnelRows(graph, index, report);
    const rank = new Map(report.levels.map((level) => [level.id, level.rank]));
    expect({
      of: rows.length,
      levels: report.penetration.levels.map(({ level }) => ({
        level,
        reached: rows.filter(({ reaches }) => reaches >= (rank.get(level) ?? 0)).length,
      })),
      action: rows.filter(({ action }) => action).length,
    }).toEqual({ of: report.penetration.of, levels: report.penetration.levels, action: report.penetration.action });
  });

  it('stand with the deepest first, then those with an initiative, then by id', () => {
    const { graph, index, report } = sample('fjordby');
    expect(funnelRows(graph, index, report).map(({ goal }) => goal)).toEqual([
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
    const { graph, index, report } = sample('fjordby');
    const coOwned = funnelRows(graph, index, report).filter(({ coOwner }) => coOwner !== null);
    expect(coOwned.map(({ goal, coOwner }) => [goal, graph.nodes.leader.get(coOwner ?? '')?.name])).toEqual([
      ['G06', 'Direktør, Social og Sundhed'],
    ]);
  });
});
