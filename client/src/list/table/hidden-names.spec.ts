import { planBlock, SHEETS } from '@kaskade/workbook';
import { sample } from '../../testing/organisations';
import { planBesideNames } from './hidden-names';
import type { TableSheet } from './tables';

const { graph } = sample('fjordby');
/** What is suggested for a text in a column of a node. */
function suggested(sheet: TableSheet, id: string, key: string, text: string): readonly (string | null)[] {
  const cells = SHEETS[sheet].columns.map((column) => (column.key === key ? text : undefined));
  const plan = planBlock(graph, sheet, [{ id, isNew: false, cells }], 'da');
  return planBesideNames(plan, graph, sheet).refused.map((one) => ('problem' in one ? one.problem.suggestion : null));
}

describe('while names are hidden', () => {
  it('a leader who may be meant is suggested by the id, which can be read in the same cell', () => {
    expect(suggested('leaders', 'L01', 'reports_to', 'Teamleder, Virksomhed Syq')).toEqual(['L02']);
    expect(suggested('leaders', 'L01', 'reports_to', 'L02')).toEqual([]);
    const [network] = graph.nodes.network.keys();
    expect(suggested('networks', network!, 'anchor', 'Teamleder, Virksomhed Syq')).toEqual(['leader:L02']);
    expect(suggested('networks', network!, 'anchor', 'leader:L02')).toEqual([]);
  });

  it('what is no leader is suggested by its name', () => {
    expect(suggested('leaders', 'L01', 'unit', 'Jobcenteq')).toEqual(['Jobcenter']);
  });
});
