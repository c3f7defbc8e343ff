import { analyse, buildIndex } from '@kaskade/analysis';
import { applyChanges, compareGraphs, removeNode, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { graphs } from '../../../domain/testing/graph-arbitrary';
import { lay, layCases, type Laid } from '../../testing/layouts';
import { linesThatMeetCards } from '../../testing/meets';
import { displayList, mapAgainst } from '../index';

const options = { asOf: '2026-06-30', settings: { spanMax: 20, minAnswers: 5 }, cells: [] };
const read = (graph: Graph) => ({ graph, index: buildIndex(graph), report: analyse(graph, options) });
const against = (before: Graph, after: Graph): Laid =>
  lay(after, { against: mapAgainst(read(before), compareGraphs(before, after), 'before', 'names', 'da') });
const changedBy = (graph: Graph, changes: readonly Change[]): Graph => {
  const applied = applyChanges(graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
};
const fjordby = layCases().find(({ name }) => name === 'fjordby')!.graph;
const later = changedBy(fjordby, [
  ...removeNode(fjordby, 'goal', 'F07'),
  { type: 'set', kind: 'goal', id: 'M07', field: 'title', from: fjordby.nodes.goal.get('M07')!.title, to: 'Aftaler' },
  { type: 'add', kind: 'goal', id: 'F99', fields: { title: 'Et nyt mål' } },
  { type: 'link', link: 'goalLevel', from: 'F99', to: 'first_line' },
  { type: 'link', link: 'cascadesTo', from: 'M03', to: 'F99', fields: { primary: true } },
]);

describe('a map seen against another', () => {
  const { map, report } = against(fjordby, later);
  const card = (id: string) => map.cards.find(({ goal }) => goal === id)!;

  it('says of each goal whether it is new or changed, and shows what is gone in its lane', () => {
    expect([card('F99').mark, card('M07').mark, card('M03').mark]).toEqual(['added', 'changed', null]);
    expect(card('F99').name).toMatch(/ Ny\.$/);
    expect(card('M07').name).toMatch(/ Ændret\.$/);
    expect(map.gone.map(({ goal, level }) => [goal, level])).toEqual([['F07', 'first_line']]);
    expect(map.gone[0]!.name).toBe(`Fjernet. ${fjordby.nodes.goal.get('F07')!.title}. Teamleder, Udbetaling.`);
  });

  it('has room for the thicker of two layers, and says both figures', () => {
    const before = lay(fjordby).map;
    const [, , band] = map.bands;
    expect(band!.against!.height).toBe(before.bands[2]!.whole.height);
    expect(band!.whole.height).toBe(Math.round(80 * report.boundaries[2]!.index!));
    expect(band!.whole.height).toBeLessThan(band!.against!.height);
    expect(band!.slot.height).toBeGreaterThanOrEqual(25 + band!.against!.height + 38);
    expect(band!.label[1]!.runs.map(({ text }) => text)).toEqual(['Før: 64\u00a0%']);
    expect(band!.name).toMatch(/ Før: 64\u00a0%\.$/);
  });

  it('draws what is gone, what is new and the other thickness in a picture too', () => {
    const items = displayList(map).filter((item) => item.type === 'group' && item.role === 'gone');
    expect(items).toHaveLength(1);
    expect(JSON.stringify(displayList(map))).toContain('"stroke":"ok","strokeWidth":4');
    expect(JSON.stringify(displayList(map))).toContain('"dash":[7,4]');
  });

  it('has the figures of its own report, nothing gone in the way of a line, and of itself no mark', () => {
    fc.assert(
      fc.property(graphs(), graphs(), (before, after) => {
        const laid = against(before, after);
        const passed = laid.map.bands.map(({ openings }) => openings.reduce((sum, { multiple }) => sum + multiple, 0));
        expect(passed).toEqual(laid.report.boundaries.map(({ down }) => down.passed));
        const boxes = [...laid.map.cards, ...laid.map.gone].map(({ box }) => box);
        const same = boxes.filter((a, i) => boxes.some((b, j) => j > i && Math.abs(a.x - b.x) < 100 && a.y === b.y));
        expect(same).toEqual([]);
        expect(linesThatMeetCards(laid.map)).toEqual([]);
        const own = against(after, after).map;
        expect([...own.cards, ...own.chips].filter(({ mark }) => mark !== null)).toEqual([]);
        expect(own.gone).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
