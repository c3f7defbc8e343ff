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
  rowCount: 40,
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
    const missing = (answers: Partial<Mapping>) => missingOf(question, { ...mapping, ...answers });
    expect(missing({ columns: { ...mapping.columns, name: null } })).toEqual(['name', 'levels']);
    expect(missing({})).toEqual(['levels']);
    expect(missing({ titles: { Chef: null } })).toEqual([]);
    expect(missing({ otherTitles: 'middle' })).toEqual([]);
    expect(missing({ columns: { ...mapping.columns, level: 2 } })).toEqual([]);
  });
  it('need a level for all others where a title may stand in a row that is not shown', () => {
    const other = { ...mapping, columns: { ...mapping.columns, title: 2 }, titles: { x: 'middle', y: null } };
    expect(missingOf(question, other)).toEqual(['levels']);
    expect(missingOf(question, { ...other, otherTitles: 'middle' })).toEqual([]);
    expect(missingOf({ ...question, rowCount: 3 }, other)).toEqual([]);
  });
});
