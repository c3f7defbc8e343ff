import { CASE_NAMES, caseOf, sample } from '../testing/organisations';
import { goalRows } from './goal-rows';
import { listRows, sectionsOf, SPLITS } from './sections';
import { nextSort, sortRows } from './sort-rows';

const all = () => true;

describe('the list', () => {
  it.each(CASE_NAMES)('has every goal that counts, on its level, with as many as the report says (%s)', (name) => {
    const reading = caseOf(name);
    const sections = sectionsOf(reading, goalRows(reading, 'names', 'da'), 'level', null, all, 'da');
    const placed = sections.filter(({ id }) => id !== null);
    expect(placed.map(({ id, rows }) => [id, rows.length])).toEqual(
      reading.report.levels.map(({ id, goals }) => [id, goals]),
    );
    const unplaced = reading.report.findings
      .filter(({ code }) => code === 'GOAL_UNPLACED')
      .map(({ subject }) => subject.id);
    expect(sections.find(({ id }) => id === null)?.rows.map(({ goal }) => goal.id) ?? []).toEqual(unplaced);
  });

  it('has the band of each boundary between two levels, also when the level is folded', () => {
    const reading = sample('fjordby');
    const sections = sectionsOf(reading, goalRows(reading, 'names', 'da'), 'level', null, all, 'da');
    const kinds = listRows(sections, new Set(['level top'])).map((row) => row.kind);
    expect(kinds.filter((kind) => kind === 'band')).toHaveLength(3);
    expect(listRows(sections, new Set(['level top'])).filter(({ kind }) => kind === 'goal')).toHaveLength(36 - 6);
    expect(kinds.at(0)).toBe('section');
    expect(kinds[1 + 9]).toBe('band');
  });

  it.each(SPLITS)('says how many goals a part has, whatever is searched for (%s)', (split) => {
    const reading = sample('fjordby');
    const rows = goalRows(reading, 'names', 'da');
    const whole = sectionsOf(reading, rows, split, null, all, 'da');
    const searched = sectionsOf(reading, rows, split, null, ({ text }) => text.includes('virksomhed'), 'da');
    expect(searched.map(({ of }) => of)).toEqual(whole.map(({ rows: own }) => own.length));
    expect(searched.flatMap((section) => section.rows).length).toBeLessThan(36);
  });

  it('puts a goal under each pejlemærke it supports, and under none where it supports none', () => {
    const reading = sample('fjordby');
    const sections = sectionsOf(reading, goalRows(reading, 'names', 'da'), 'pejlemaerke', null, all, 'da');
    const under = (goal: string) =>
      sections.filter(({ rows }) => rows.some((row) => row.goal.id === goal)).map(({ id }) => id);
    expect(under('M08')).toEqual(['KL4', 'KL6']);
    for (const goal of reading.graph.nodes.goal.keys()) expect(under(goal).length).toBeGreaterThan(0);
  });

  it('stands by unit in the order of the tree', () => {
    const reading = sample('fjordby');
    const sections = sectionsOf(reading, goalRows(reading, 'names', 'da'), 'unit', null, all, 'da');
    expect(sections.slice(0, 4).map(({ name }) => name)).toEqual([
      'Job og Uddannelse',
      'Jobcenter',
      'Job og Virksomhed',
      'Unge og Uddannelse',
    ]);
    expect(sections.at(-1)?.name).toBe('Uden enhed');
  });
});

describe('sorting the list', () => {
  const rows = goalRows(sample('fjordby'), 'names', 'da');
  const ids = (sort: Parameters<typeof sortRows>[1]) => sortRows(rows, sort).map(({ goal }) => goal.id);

  it('is by id until a column is chosen', () => {
    expect(ids(null).slice(0, 3)).toEqual(['F01', 'F02', 'F03']);
  });
  it('puts words in Danish order', () => {
    const titles = sortRows(rows, { column: 'goal', direction: 'ascending' }).map(({ goal }) => goal.title);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('da', { numeric: true, sensitivity: 'base' }).compare));
    expect(titles.indexOf('Færre fejl i udbetalinger')).toBeGreaterThan(titles.indexOf('Fritidsjob til 150 unge'));
  });
  it('has what is missing last, whichever way', () => {
    const last = (direction: 'ascending' | 'descending') =>
      sortRows(rows, { column: 'progress', direction }).at(-1)?.progress;
    expect([last('ascending'), last('descending')]).toEqual([null, null]);
  });
  it('goes up, down, and back at three clicks', () => {
    const up = nextSort(null, 'due');
    const down = nextSort(up, 'due');
    expect([up, down, nextSort(down, 'due'), nextSort(down, 'goal')]).toEqual([
      { column: 'due', direction: 'ascending' },
      { column: 'due', direction: 'descending' },
      null,
      { column: 'goal', direction: 'ascending' },
    ]);
  });
});
