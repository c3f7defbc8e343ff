import { applyChanges, DEFAULT_LEVELS, emptyGraph, targets, type Graph } from '@kaskade/domain';
import {
  foreignSheet,
  mappingQuestion,
  parseCsv,
  parseMapping,
  readForeign,
  type ImportMode,
  type Mapping,
  type MappingColumns,
} from '@kaskade/workbook';
import { briefly, sheetsOf } from './read-texts';

const EXTRACT = [
  'Medarbejdernr.;Navn;Stilling;Afdeling;Nærmeste leder;E-mail;CPR-nr.',
  '17;Ida Holm;Direktør;Direktionen;;ida@kommune.dk;010190-1234',
  '18;Bo Lind;Jobcenterchef;Jobcenter;Ida Holm;bo@kommune.dk;020290-2345',
  '19;Eva Krog;Teamleder;Jobcenter;BO@kommune.dk;eva@kommune.dk;030390-3456',
  '20;Per Friis;Konsulent;Jobcenter;Eva Krog;per@kommune.dk;040490-4567',
].join('\n');

const foreignOf = (text: string, name = 'udtræk') => foreignSheet([parseCsv(name, text)])!;
const question = (text: string) => mappingQuestion(foreignOf(text), DEFAULT_LEVELS, null);

function read(
  text: string,
  change: Partial<Mapping> = {},
  columns: Partial<MappingColumns> = {},
  present: Graph = emptyGraph(),
  mode: ImportMode = 'merge',
) {
  const { guess } = question(text);
  const mapping: Mapping = { ...guess, ...change, columns: { ...guess.columns, ...columns } };
  return readForeign(foreignOf(text), mapping, { present, mode });
}

function after(reading: ReturnType<typeof read>, present: Graph = emptyGraph()): Graph {
  expect(reading.problems.listed.filter(({ severity }) => severity === 'error').map(briefly)).toEqual([]);
  const applied = applyChanges(present, reading.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
}

const people = (graph: Graph) => [...graph.nodes.leader.values()].map(({ id, name }) => `${id} ${name}`);

describe('a foreign sheet', () => {
  it('is the one sheet of a file that is not ours by name or by headers', () => {
    const foreign = (texts: Record<string, string>) => foreignSheet(sheetsOf(texts)) !== null;
    expect(foreign({ udtræk: EXTRACT })).toBe(true);
    expect(foreign({ ledere: EXTRACT })).toBe(true);
    expect(foreign({ ledere: 'id;navn;niveau\nL1;x;top' })).toBe(false);
    expect(foreign({ mål: 'id;titel\nM1;x' })).toBe(false);
    expect(foreign({ udtræk: EXTRACT, andet: 'x' })).toBe(false);
    expect(foreign({ udtræk: EXTRACT, fejl: 'x', tomt: '' })).toBe(true);
    expect(foreign({ tomt: '' })).toBe(false);
  });

  it('is asked about with its columns, its first 20 rows, its titles and a guess, and no CPR number', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${100 + i};P${i};Teamleder;Jobcenter;;;`);
    const asked = question(`${EXTRACT}\n${rows.join('\n')}`);
    expect(asked.columns.map(({ header, cpr }) => [header, cpr])).toEqual([
      ['Medarbejdernr.', false],
      ['Navn', false],
      ['Stilling', false],
      ['Afdeling', false],
      ['Nærmeste leder', false],
      ['E-mail', false],
      ['CPR-nr.', true],
    ]);
    expect(asked.rows).toHaveLength(20);
    expect(asked.rows[0]).toEqual(['17', 'Ida Holm', 'Direktør', 'Direktionen', '', 'ida@kommune.dk', '']);
    expect(asked.rowCount).toBe(34);
    expect(asked.titles[0]).toEqual({ title: 'Teamleder', count: 31 });
    expect(asked.guess.columns).toEqual({
      key: 0,
      name: 1,
      title: 2,
      unit: 3,
      superior: 4,
      email: 5,
      level: null,
      employees: null,
    });
    expect(asked.guess.titles).toEqual({
      Direktør: 'top',
      Jobcenterchef: 'middle',
      Konsulent: null,
      Teamleder: 'first_line',
    });
    expect(JSON.stringify(asked)).not.toMatch(/0[1-4]0[1-4]90/);
  });

  it('is asked about with the earlier answers where there are some, its columns found by their headers', () => {
    const { guess } = question(EXTRACT);
    const answered: Mapping = { ...guess, titles: { ...guess.titles, Konsulent: 'first_line' }, otherTitles: 'middle' };
    const later = foreignOf('Navn;Nr.;Stilling;Medarbejdernr.\nIda;1;Konsulent;17\nBo;2;Chefjurist;18');
    const again = mappingQuestion(later, DEFAULT_LEVELS, parseMapping(JSON.stringify(answered)));
    expect(again.guess.columns).toMatchObject({ name: 0, title: 2, key: 3, unit: null });
    expect(again.guess.titles).toEqual({ Konsulent: 'first_line', Chefjurist: 'middle' });
    expect(again.guess.otherTitles).toBe('middle');
  });

  it('is not read by a mapping that is none', () => {
    for (const text of [
      '',
      'x',
      '[]',
      '{}',
      '{"columns":{},"headers":[1],"titles":{}}',
      '{"columns":{"name":-1},"headers":[],"titles":{}}',
      '{"columns":{"name":0},"headers":[],"titles":{"a":1}}',
    ]) {
      expect(parseMapping(text)).toBeNull();
    }
    expect(parseMapping('{"columns":{"name":0},"headers":["a"],"titles":{}}')).toMatchObject({
      columns: { name: 0, key: null },
      otherTitles: null,
    });
  });
});

describe('an extract that is read by its mapping', () => {
  it('becomes leaders and units, superiors by name or e-mail; titles that lead nobody are left out', () => {
    const graph = after(read(EXTRACT));
    expect(people(graph)).toEqual(['17 Ida Holm', '18 Bo Lind', '19 Eva Krog']);
    expect([...graph.nodes.unit.values()].map(({ id, name }) => [id, name])).toEqual([
      ['Direktionen', 'Direktionen'],
      ['Jobcenter', 'Jobcenter'],
    ]);
    expect(targets(graph, 'reportsTo', '18')).toEqual(['17']);
    expect(targets(graph, 'reportsTo', '19')).toEqual(['18']);
    expect(targets(graph, 'inUnit', '19')).toEqual(['Jobcenter']);
    expect(targets(graph, 'leaderLevel', '19')).toEqual(['first_line']);
    expect(graph.nodes.leader.get('17')).toMatchObject({ title: 'Direktør', email: 'ida@kommune.dk' });
    expect(graph.nodes.goal.size).toBe(0);
  });

  it('updates the same leaders when it comes again', () => {
    const first = after(read(EXTRACT));
    expect(read(EXTRACT, {}, {}, first).changes).toEqual([]);
    const later = after(read(EXTRACT.replace('Jobcenterchef', 'Centerchef'), {}, {}, first), first);
    expect(people(later)).toEqual(people(first));
    expect(later.nodes.leader.get('18')?.title).toBe('Centerchef');
  });

  it('makes ids of the employee number, else the e-mail, else name, title and unit', () => {
    expect(people(after(read(EXTRACT, {}, { key: null })))).toContain('ida@kommune.dk Ida Holm');
    expect(people(after(read(EXTRACT, {}, { key: null, email: null })))).toContain(
      'Ida Holm, Direktør, Direktionen Ida Holm',
    );
  });

  it('makes ids and names that can be stored of whatever the cells hold', () => {
    const long = `${'x'.repeat(299)} y`;
    const text = `Navn;Stilling;Afdeling;Nummer\nAn\u0000na;Chef;${long};${long}\nBo;Chef;;  ;\nEva;Chef;";";1\u0007\n`;
    const graph = after(read(text, { titles: { Chef: 'top' } }, { name: 0, title: 1, unit: 2, key: 0 }));
    expect(people(graph)).toEqual(['Anna Anna', 'Bo Bo', 'Eva Eva']);
    expect([...graph.nodes.unit.values()].map(({ id, name }) => [id.length, name.length])).toEqual([[299, 299]]);
  });

  it('refuses two rows with one key, a row without one, and CPR numbers as keys', () => {
    const twice = `${EXTRACT}\n18;Bo Lind;Jobcenterchef;Jobcenter;;;\n;Ny;Teamleder;Jobcenter;;;`;
    expect(read(twice).problems.listed.map(briefly)).toEqual([
      'keyTwice udtræk 6 Medarbejdernr. [18]',
      'keyMissing udtræk 7 Medarbejdernr.',
    ]);
    const nameless = read('Navn;Stilling\n;Chef\nBo;Chef', { titles: { Chef: 'top' } });
    expect(nameless.problems.listed.map(briefly)).toEqual(['keyMissing udtræk 2 Navn']);
    const cpr = read(EXTRACT, {}, { key: 6 });
    expect(cpr.problems.listed.map(briefly)[0]).toBe('cprRequired udtræk 1 CPR-nr. [CPR-nr.]');
    expect(JSON.stringify(cpr.problems)).not.toContain('010190');
  });

  it('wants every title answered', () => {
    const open = read(EXTRACT, { titles: { Direktør: 'top' } });
    expect(open.problems.listed.map(briefly)).toEqual([
      'titleWithoutLevel udtræk 3 Stilling [Jobcenterchef]',
      'titleWithoutLevel udtræk 4 Stilling [Teamleder]',
      'titleWithoutLevel udtræk 5 Stilling [Konsulent]',
    ]);
    expect(after(read(EXTRACT, { titles: { Direktør: 'top' }, otherTitles: 'middle' })).nodes.leader.size).toBe(4);
  });

  it('takes the level from a column of its own where it has one', () => {
    const text = 'Navn;Lederniveau;Nr.\nIda;Topledelse;1\nBo;3;2\nEva;fjerde;3';
    expect(read(text).problems.listed.map(briefly)).toEqual(['unknownLevel udtræk 4 Lederniveau [fjerde]']);
    const graph = after(read(text.replace('\nEva;fjerde;3', '')));
    expect(targets(graph, 'leaderLevel', '2')).toEqual(['first_line']);
  });

  it('warns of superiors that are nobody or several, and lets nobody report to themselves', () => {
    const text = 'Nr.;Navn;Stilling;Chef\n1;Ida;Direktør;Ida\n2;Bo;Chef;Ingen\n3;Bo;Chef;Ida\n4;Eva;Teamleder;Bo';
    const reading = read(text);
    expect(reading.problems.listed.map(briefly)).toEqual([
      'superiorUnknown udtræk 3 Chef [Ingen]',
      'superiorAmbiguous udtræk 5 Chef [Bo]',
    ]);
    expect(targets(after(reading), 'reportsTo', '1')).toEqual([]);
  });

  it('finds units and superiors that the workspace has, and removes leaders but no unit when it replaces', () => {
    const first = after(read(EXTRACT));
    const text =
      'Medarbejdernr.;Navn;Stilling;Afdeling;Nærmeste leder\n18;Bo Lind;Jobcenterchef;JOBCENTER;\n21;Ny;Teamleder;Jobcenter;Ida Holm';
    const merged = after(read(text, {}, {}, first), first);
    expect(targets(merged, 'reportsTo', '21')).toEqual(['17']);
    expect(merged.nodes.unit.size).toBe(2);
    const replaced = read(text, {}, {}, first, 'replace');
    expect(replaced.problems.listed.map(briefly)).toEqual(['superiorUnknown udtræk 3 Nærmeste leder [Ida Holm]']);
    const graph = after(replaced, first);
    expect([...graph.nodes.leader.keys()]).toEqual(['18', '21']);
    expect(graph.nodes.unit.size).toBe(2);
  });

  it('keeps the answers as a setting of the workspace', () => {
    const graph = after(read(EXTRACT));
    expect(parseMapping(graph.settings.mapping)).toEqual(question(EXTRACT).guess);
  });

  it('says that names are missing where no column holds them', () => {
    expect(read(EXTRACT, {}, { name: null }).problems.listed.map(({ code }) => code)).toContain('columnMissing');
    expect(read('Nr.;Navn;Stilling\n1;;Direktør').problems.listed.map(briefly)).toEqual(['valueMissing udtræk 2 Navn']);
  });
});
