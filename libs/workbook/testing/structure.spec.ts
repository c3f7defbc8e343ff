import { targets } from '@kaskade/domain';
import { answerCells } from '@kaskade/workbook';
import { brief, readTexts } from './read-texts';

const cyclesOf = (reading: ReturnType<typeof readTexts>) =>
  reading.problems.listed
    .filter(({ code }) => code === 'cycle')
    .map(({ sheet, row, params }) => [sheet, row, params['cycle']]);

describe('a cascade edge', () => {
  it('may stand in goals.parents, in cascade, or in both; it is one edge', () => {
    const { graph } = readTexts({
      goals: 'id,title,parents\nG1,a,\nG2,b,\nG3,c,G1;G2',
      cascade: 'parent,child,translation,involvement,room\nG1,G3,Her hos os,ja,decide\nG1,G2,,nej,',
    });
    expect(Object.fromEntries(graph.links.cascadesTo.in)).toEqual({ G2: ['G1'], G3: ['G1', 'G2'] });
    expect(graph.cascade.get('G1->G3')).toEqual({
      primary: true,
      translation: 'Her hos os',
      involvement: true,
      room: 'decide',
    });
    expect(graph.cascade.get('G1->G2')).toEqual({ primary: true, translation: null, involvement: false, room: null });
    expect(graph.cascade.get('G2->G3')).toEqual({ primary: false, translation: null, involvement: null, room: null });
  });

  it.each([
    ['the one marked', 'G2,G3,yes\nG1,G3,', 'G1;G2', 'G2'],
    ['else the first in parents', 'G1,G3,\nG2,G3,', 'G2;G1', 'G2'],
    ['else the first row in cascade', 'G2,G3,no\nG1,G3,', '', 'G2'],
  ])('is primary when it is %s', (_, cascade, parents, primary) => {
    const { graph } = readTexts({
      goals: `id,title,parents\nG1,a,\nG2,b,\nG3,c,${parents}`,
      cascade: `parent,child,primary\n${cascade}`,
    });
    expect(['G1', 'G2'].filter((parent) => graph.cascade.get(`${parent}->G3`)?.primary)).toEqual([primary]);
  });

  it('cannot be marked primary twice for one goal, nor stand in cascade twice', () => {
    expect(brief(readTexts({ cascade: 'parent,child,primary\nG1,G3,yes\nG2,G3,yes\nG1,G2,\nG1,G2,yes' }))).toEqual([
      'primaryTwice cascade 3 primary [yes]',
      'cascadeTwice cascade 5 child [G2]',
    ]);
  });

  it('that runs upwards or skips a level gives a warning at its place', () => {
    const reading = readTexts({
      goals: 'id,title,level,owners,parents\nG1,a,0,,\nG2,b,2,,G1\nG3,c,,L2,\nG4,d,1,,G3',
      cascade: 'parent,child\nG2,G3\nG3,G4',
    });
    expect(brief(reading)).toEqual(['edgeSkips goals 3 parents [G1]', 'edgeInverted cascade 3 child [G4]']);
    expect(reading.problems.errors).toBe(0);
  });

  it('counts skipped levels by their order, whatever numbers the file uses', () => {
    const reading = readTexts({
      levels: 'id,name,rank\na,A,0\nb,B,50',
      leaders: 'id,name,level\nL1,x,a',
      goals: 'id,title,level,parents\nG1,a,a,\nG2,b,b,G1',
    });
    expect(brief(reading)).toEqual([]);
  });
});

describe('a cycle', () => {
  it('is an error in units, superiors and the cascade, written out', () => {
    const reading = readTexts({
      units: 'id,name,parent\nU1,a,U2\nU2,b,U1\nU3,c,U3',
      leaders: 'id,name,level,reports_to\nL1,a,top,L3\nL2,b,top,L1\nL3,c,top,L2',
      goals: 'id,title,parents\nG1,a,G2\nG2,b,',
      cascade: 'parent,child\nG1,G2',
    });
    expect(cyclesOf(reading)).toEqual([
      ['leaders', 3, 'L1 → L3 → L2 → L1'],
      ['goals', 2, 'G1 → G2 → G1'],
      ['units', 3, 'U1 → U2 → U1'],
      ['units', 4, 'U3 → U3'],
    ]);
  });

  it('stands at the cell that closes it, with what is written there', () => {
    const reading = readTexts({ goals: 'id,title,parents\nA,x,C\nB,x,A\nC,x, B;A' });
    expect(brief(reading).filter((line) => line.startsWith('cycle'))).toEqual(['cycle goals 2 parents [C]']);
    const ranks = readTexts({ levels: 'id,name,rank\na,A,1.000\nb,B,1000\nc,C,2', leaders: 'id,name,level\n' });
    expect(brief(ranks)).toEqual(['rankTwice levels 3 rank [1000]', 'dotRead levels 2 rank [1.000]']);
  });

  it('counts inverted edges and dropped goals', () => {
    const reading = readTexts({ goals: 'id,title,level,parents,status\nG1,a,0,G2,dropped\nG2,b,3,G1,' });
    expect(cyclesOf(reading)).toHaveLength(1);
  });

  it('of 60 is written out whole, and two that share a goal are both told', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `G${i},x,G${(i + 59) % 60}`);
    const reading = readTexts({ goals: `id,title,parents\n${rows.join('\n')}` });
    const [[, , cycle]] = cyclesOf(reading) as [[string, number, string]];
    expect(cycle.split(' → ')).toHaveLength(61);
    const two = readTexts({ goals: 'id,title,parents\nA,x,B;C\nB,x,A\nC,x,A' });
    expect(cyclesOf(two)).toHaveLength(2);
  });

  it('is found in a chain of 30,000 without filling the stack', () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `L${i},x,top,L${(i + 1) % 30_000}`);
    expect(
      cyclesOf(readTexts({ leaders: `id,name,level,reports_to\n${rows.join('\n')}`, goals: 'id,title\n' })),
    ).toHaveLength(1);
  });
});

describe('answers', () => {
  const base = { pejlemaerker: 'id,name\nP1,a\nP2,b' };

  it('are whole numbers from 1 to 5 or empty, and never part of the graph', () => {
    const reading = readTexts({ ...base, answers: 'leader,pejlemaerke,known,supported,acted\nL1,P1,1,,5\nL2,P1,,,' });
    expect(brief(reading)).toEqual([]);
    expect(reading.answers).toEqual([
      { leader: 'L1', pejlemaerke: 'P1', known: 1, supported: null, acted: 5 },
      { leader: 'L2', pejlemaerke: 'P1', known: null, supported: null, acted: null },
    ]);
    expect(JSON.stringify(reading.changes)).not.toContain('known');
  });

  it.each(['0', '6', '-1', '100'])('of %s are an error', (value) => {
    expect(brief(readTexts({ ...base, answers: `leader,pejlemaerke,known\nL1,P1,${value}` }))).toEqual([
      `answerOutside answers 2 known [${value}]`,
    ]);
  });

  it('of a broken number are an error', () => {
    expect(brief(readTexts({ ...base, answers: 'leader,pejlemaerke,known\nL1,P1,2,5\nL2,P1,to' }))).toEqual([
      'notANumber answers 3 known [to]',
      'cellWithoutHeader answers 2 D [5]',
    ]);
    expect(brief(readTexts({ ...base, answers: 'leader;pejlemaerke;known\nL1;P1;2,5' }))).toEqual([
      'notWhole answers 2 known [2,5]',
    ]);
  });

  it('that come twice are an error', () => {
    expect(brief(readTexts({ ...base, answers: 'leader,pejlemaerke,known\nL1,P1,2\nL1,P2,2\nL1,P1,3' }))).toEqual([
      'answerTwice answers 4 leader [L1]',
    ]);
  });

  it('are null when the file has no sheet of them, and an empty round when it has an empty one', () => {
    expect(readTexts({}).answers).toBeNull();
    expect(readTexts({ svar: 'leder;pejlemærke\n' }).answers).toEqual([]);
  });

  it('become cells per level, pejlemærke and statement; one with fewer than 5 answers does not exist', () => {
    const people = Array.from({ length: 9 }, (_, i) => `L${i},x,${i < 5 ? 'top' : 'middle'}`);
    const given = Array.from({ length: 9 }, (_, i) => `L${i},P1,${(i % 5) + 1},${i === 0 ? '' : 3},`);
    const { graph, answers } = readTexts({
      ...base,
      leaders: `id,name,level\n${people.join('\n')}`,
      answers: `leader,pejlemaerke,known,supported,acted\n${given.join('\n')}`,
    });
    expect(answerCells(graph, answers!)).toEqual([
      { level: 'top', pejlemaerke: 'P1', statement: 'known', answers: 5, mean: 3 },
    ]);
  });
});

describe('every problem', () => {
  it('is reported at once, errors first, then by place; 500 are listed and all are counted', () => {
    const rows = Array.from({ length: 700 }, (_, i) => `G${i}, x,L9`);
    const { problems } = readTexts({ goals: `id,title,owners\n${rows.join('\n')}` });
    expect(problems).toMatchObject({ errors: 700, warnings: 700 });
    expect(problems.listed).toHaveLength(500);
    expect(problems.listed.every(({ severity }) => severity === 'error')).toBe(true);
    expect(problems.listed.map(({ row }) => row)).toEqual(Array.from({ length: 500 }, (_, i) => i + 2));
  });

  it('says sheet, row, column, cell, the value as written and what would be right', () => {
    const { problems } = readTexts({ mål: '', goals: 'id;title;due\n\nG1;x;31/6/2026' });
    expect(problems.listed.find(({ code }) => code === 'impossibleDate')).toEqual({
      severity: 'error',
      code: 'impossibleDate',
      sheet: 'goals',
      row: 3,
      column: 'due',
      cell: 'C3',
      value: '31/6/2026',
      params: { year: 2026, month: 6, day: 31 },
      expected: { code: 'date', params: {} },
      suggestion: '30/06/2026',
    });
  });

  it('shows no more of a cell than helps to find it', () => {
    const { listed } = readTexts({
      goals: `id,title,status\nG1,x,${'y'.repeat(299)}\u{1f600}${'z'.repeat(20_000)}`,
    }).problems;
    expect(listed[0]!.value).toBe(`${'y'.repeat(299)}…`);
  });

  it('leaves no changes to be made when one is an error', () => {
    expect(readTexts({ goals: 'id,title\nG1,' }).changes).toEqual([]);
    expect(readTexts({}).changes.length).toBeGreaterThan(0);
  });
});

describe('a chain of levels', () => {
  it('is the four default ones where neither file nor workspace has any', () => {
    const { graph } = readTexts({});
    expect([...graph.nodes.level.values()].map(({ id, name, rank }) => [id, name, rank])).toEqual([
      ['political', 'Politisk ledelse', 0],
      ['top', 'Topledelse', 1],
      ['middle', 'Mellemledelse', 2],
      ['first_line', 'Førstelinjeledelse', 3],
    ]);
    expect(targets(graph, 'leaderLevel', 'L1')).toEqual(['top']);
  });
});
