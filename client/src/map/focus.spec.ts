import { layoutMap } from '@kaskade/diagram';
import { sample } from '../testing/organisations';
import { focusOf, isOnLine, startsOf } from './focus';

const organisation = sample('fjordby');
const { graph, index } = organisation;
const diagram = layoutMap({ ...organisation, language: 'da', owners: 'names', order: 'lines', openStacks: [] });
const sorted = (ids: ReadonlySet<string>): string[] => [...ids].sort();

describe('the line in focus', () => {
  it('holds what lies above and below a goal, with its owners, initiatives and networks', () => {
    const focus = focusOf(graph, index, { type: 'goal', id: 'M07' }, 'both');
    expect(sorted(focus.goals)).toEqual(['F03', 'F04', 'G04', 'M07', 'T04']);
    expect(sorted(focus.leaders)).toEqual(['L01', 'L02', 'L03', 'M1', 'P2', 'T1']);
    expect(sorted(focus.networks)).toEqual(['N2']);
    expect([...focus.initiatives].map((id) => graph.nodes.initiative.get(id)?.title).sort()).toEqual([
      'Jobportal',
      'Opsøgende team',
    ]);
  });

  it('holds one direction alone when that is asked for', () => {
    const goal = { type: 'goal', id: 'M07' } as const;
    expect(sorted(focusOf(graph, index, goal, 'up').goals)).toEqual(['G04', 'M07', 'T04']);
    expect(sorted(focusOf(graph, index, goal, 'down').goals)).toEqual(['F03', 'F04', 'M07']);
  });

  it('starts from what a leader owns and what a network works on', () => {
    expect(startsOf(graph, index, { type: 'leader', id: 'L03' })).toContain('F04');
    expect(startsOf(graph, index, { type: 'network', id: 'N2' })).toEqual(['M07']);
  });

  it('has the links between its goals, and no others', () => {
    const focus = focusOf(graph, index, { type: 'goal', id: 'M07' }, 'both');
    const links = diagram.lines.filter((line) => line.kind === 'link' && isOnLine(line, focus, (node) => [node]));
    expect(links.map(({ id }) => id).sort()).toEqual(['G04->T04', 'M07->F03', 'M07->F04', 'T04->M07']);
  });
});
