import type { Mapping, MappingQuestion } from '@kaskade/workbook';
import { missingOf, titlesOf } from './mapping-answers';

const mapping: Mapping = {
  columns: { name: 0, title: 1, unit: null, superior: null, email: null, key: null, level: null, employees: null },
  headers: ['Navn', 'Stilling', 'Rolle'],
  titles: {},
  otherTitles: null,
};
const question = {
  rows: [
    ['A', 'Chef', 'x'],
    ['B', 'Chef', 'y'],
    ['C', 'Vagt', 'y'],
  ],
  titles: [{ title: 'Chef', count: 40 }],
  guess: mapping,
} as unknown as MappingQuestion;

describe('the answers about a foreign sheet', () => {
  it('take the titles that the server counted, and those of the rows shown for another column', () => {
    expect(titlesOf(question, mapping)).toEqual([{ title: 'Chef', count: 40 }]);
    expect(titlesOf(question, { ...mapping, columns: { ...mapping.columns, title: 2 } })).toEqual([
      { title: 'y', count: 2 },
      { title: 'x', count: 1 },
    ]);
  });
  it('need a name, and a level for every title or for all others', () => {
    const titles = titlesOf(question, mapping);
    expect(missingOf({ ...mapping, columns: { ...mapping.columns, name: null } }, titles)).toEqual(['name', 'levels']);
    expect(missingOf(mapping, titles)).toEqual(['levels']);
    expect(missingOf({ ...mapping, titles: { Chef: null } }, titles)).toEqual([]);
    expect(missingOf({ ...mapping, otherTitles: 'middle' }, titles)).toEqual([]);
    expect(missingOf({ ...mapping, columns: { ...mapping.columns, level: 2 } }, titles)).toEqual([]);
  });
});
