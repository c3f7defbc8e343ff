import { brief, readTexts } from './read-texts';

describe('yes and no', () => {
  it.each(['yes', 'ja', 'true', 'x', '1', 'JA', 'True'])('%s is yes', (text) => {
    expect(readTexts({ goals: `id,title,stops_here\nG1,x,${text}` }).graph.nodes.goal.get('G1')?.stopsHere).toBe(true);
  });

  it.each(['no', 'nej', 'false', '0', '', 'Nej'])('%j is no', (text) => {
    const reading = readTexts({ goals: `id,title,stops_here\nG1,x,${text}` });
    expect(brief(reading)).toEqual([]);
    expect(reading.graph.nodes.goal.get('G1')?.stopsHere).toBe(false);
  });

  it.each(['måske', '2', 'y', 'sandt'])('%s is neither', (text) => {
    expect(readTexts({ goals: `id,title,stops_here\nG1,x,${text}` }).problems.listed.map(({ code }) => code)).toEqual([
      'notListed',
    ]);
  });
});

describe('listed values', () => {
  it.each([
    ['goals', 'status', { planned: 'planlagt', active: 'aktiv', achieved: 'nået', dropped: 'opgivet' }],
    ['initiatives', 'status', { planned: 'planlagt', active: 'aktiv', done: 'gennemført', dropped: 'opgivet' }],
    ['networks', 'status', { trial: 'prøve', active: 'aktiv', redesign: 'redesign', closed: 'afviklet' }],
    ['networks', 'kind', { professional: 'faglig', cross: 'tværfaglig' }],
    ['networks', 'participation', { mandatory: 'obligatorisk', voluntary: 'frivillig' }],
    ['networks', 'facilitation', { internal: 'intern', external: 'ekstern', none: 'ingen' }],
  ])('of %s.%s are read in both languages and any case', (sheet, column, values) => {
    const kind = ({ goals: 'goal', initiatives: 'initiative', networks: 'network' } as const)[sheet as 'goals'];
    for (const [english, danish] of Object.entries(values)) {
      for (const text of [english, danish, danish.toUpperCase(), danish.normalize('NFD')]) {
        const name = sheet === 'networks' ? 'name' : 'title';
        const reading = readTexts({ [sheet]: `id,${name},${column}\nX,x,${text}` });
        expect(brief(reading)).toEqual([]);
        expect((reading.graph.nodes[kind].get('X') as unknown as Record<string, unknown>)[column]).toBe(english);
      }
    }
  });

  it('of cascade.room are read in both languages', () => {
    const rooms = { decide: 'beslutter', co_decide: 'medbeslutter', consulted: 'høres', informed: 'orienteres' };
    for (const [english, danish] of Object.entries(rooms)) {
      for (const text of [english, danish]) {
        const { graph } = readTexts({ cascade: `parent,child,room\nG1,G2,${text}` });
        expect(graph.cascade.get('G1->G2')?.room).toBe(english);
      }
    }
  });

  it('are active where a status is empty', () => {
    const { graph } = readTexts({
      goals: 'id,title,status\nG1,x,',
      initiatives: 'id,title,status\nI1,x,',
      networks: 'id,name,status\nN1,x,',
    });
    expect([
      graph.nodes.goal.get('G1')?.status,
      graph.nodes.initiative.get('I1')?.status,
      graph.nodes.network.get('N1')?.status,
    ]).toEqual(['active', 'active', 'active']);
  });

  it('outside their list are an error, the nearest suggested', () => {
    expect(
      brief(
        readTexts({
          goals: 'id,title,status\nG1,x,aktivv\nG2,x,nogetandet\nG3,x,naaet',
          networks: 'id,name,kind\nN1,x,tværfagligt',
        }),
      ),
    ).toEqual([
      'notListed goals 2 status [aktivv] → aktiv',
      'notListed goals 3 status [nogetandet]',
      'notListed goals 4 status [naaet] → nået',
      'notListed networks 2 kind [tværfagligt] → tværfaglig',
    ]);
  });
});

describe('numbers', () => {
  it('are decimal in baseline, target and current; a doubtful dot gives a warning', () => {
    const reading = readTexts({ goals: 'id;title;baseline;target;current\nG1;x;5,8;1.120,5;1.120' });
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ baseline: 5.8, target: 1120.5, current: 1120 });
    expect(brief(reading)).toEqual(['dotRead goals 2 current [1.120]']);
    expect(reading.problems.listed[0]!.params).toEqual({ read: '1120' });
  });

  it('are whole in rank, employees, evaluation_months and life_years, and not too small', () => {
    expect(
      brief(
        readTexts({
          leaders: 'id;navn;niveau;medarbejdere\nL1;x;top;2,5\nL2;x;top;-1\nL3;x;top;0\nL4;x;top;ti',
          networks: 'id;navn;evaluering_måneder;livscyklus_år\nN1;x;0;1\nN2;x;1;0,5',
        }),
      ),
    ).toEqual([
      'notWhole leaders 2 medarbejdere [2,5]',
      'numberTooSmall leaders 3 medarbejdere [-1]',
      'notANumber leaders 5 medarbejdere [ti]',
      'numberTooSmall networks 2 evaluering_måneder [0]',
      'notWhole networks 3 livscyklus_år [0,5]',
    ]);
  });

  it('are said to be wrong with what would be right in that column', () => {
    const reading = readTexts({
      leaders: 'id;navn;niveau;medarbejdere\nL1;x;top;ti\nL2;x;top;3000000000',
      pejlemaerker: 'id;navn\nP1;x',
      levels: 'id;navn;rang\ntop;Top;første\nbund;Bund;-3000000000',
      answers: 'leder;pejlemærke;kendt;handlet\nL1;P1;ja;2,5',
      goals: 'id;titel;måltal\nG1;x;mange',
    });
    expect(reading.problems.listed.map(({ code, column, expected }) => [code, column, expected])).toEqual([
      ['notANumber', 'medarbejdere', { code: 'atLeast', params: { limit: 0 } }],
      ['numberTooLarge', 'medarbejdere', { code: 'atMost', params: { limit: 2_147_483_647 } }],
      ['notANumber', 'måltal', { code: 'number', params: {} }],
      ['notANumber', 'rang', { code: 'wholeNumber', params: {} }],
      ['numberTooSmall', 'rang', { code: 'atLeast', params: { limit: -2_147_483_647 } }],
      ['notANumber', 'kendt', { code: 'answer', params: {} }],
      ['notWhole', 'handlet', { code: 'answer', params: {} }],
    ]);
  });
});

describe('texts', () => {
  it('are trimmed with a warning, and control characters are taken out with one', () => {
    const reading = readTexts({ goals: 'id,title,description\nG1, x ,a\u0000b\u0085c\nG2,"two\nlines",' });
    expect(brief(reading)).toEqual(['trimmed goals 2 title [ x ]', 'controlRemoved goals 2 description [abc]']);
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ title: 'x', description: 'abc' });
    expect(reading.graph.nodes.goal.get('G2')?.title).toBe('two\nlines');
  });

  it('of control characters alone are empty: an error where one is needed', () => {
    const reading = readTexts({ goals: 'id,title,description,stops_here\nG1,\u0001,\u0000,ja\u0000\n\u0002,x,,' });
    expect(brief(reading).filter((line) => !line.startsWith('controlRemoved'))).toEqual([
      'valueMissing goals 2 title',
      'valueMissing goals 3 id',
    ]);
    expect(reading.problems.warnings).toBe(4);
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ description: null, stopsHere: true });
  });

  it('keep a leading tab or return that is guarded', () => {
    const reading = readTexts({ goals: 'id,title,description\nG1,"\'\tx ","\'\ry"\nG2,\'=1+1,"\'\'a"' });
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ title: '\tx', description: '\ry' });
    expect(reading.graph.nodes.goal.get('G2')).toMatchObject({ title: '=1+1', description: "'a" });
  });

  it('lose a guarded tab where they are ids', () => {
    const reading = readTexts({ goals: 'id,title,parents\n"\'\tG1",x,\nG2,x,"\'\tG1"' });
    expect(brief(reading)).toEqual(['trimmed goals 2 id [\tG1]', 'trimmed goals 3 parents [\tG1]']);
    expect([...reading.graph.cascade.keys()]).toEqual(['G1->G2']);
  });

  it('are an error over 300 characters in a name and over 10,000 elsewhere, counted as characters', () => {
    const fits = readTexts({ goals: `id,title,description\nG1,${'😀'.repeat(300)},${'x'.repeat(10000)}` });
    expect(brief(fits)).toEqual([]);
    const over = readTexts({ goals: `id,title,description\nG1,${'x'.repeat(301)},${'x'.repeat(10001)}` });
    expect(over.problems.listed.map(({ code, column, params }) => [code, column, params['limit']])).toEqual([
      ['tooLong', 'title', 300],
      ['tooLong', 'description', 10000],
    ]);
  });

  it('that are required are an error when empty or only space', () => {
    expect(brief(readTexts({ goals: 'id,title\nG1,\n,x\nG2,   ' }))).toEqual([
      'valueMissing goals 2 title',
      'valueMissing goals 3 id',
      'valueMissing goals 4 title',
    ]);
  });
});

describe('dates', () => {
  it('that are none are an error, one that is impossible with its month', () => {
    const reading = readTexts({ goals: 'id;title;frist\nG1;x;31.06.2026\nG2;x;snart\nG3;x;1.2.2026' });
    expect(brief(reading)).toEqual([
      'impossibleDate goals 2 frist [31.06.2026] → 30.06.2026',
      'notADate goals 3 frist [snart]',
    ]);
    expect(reading.problems.listed[0]!.params).toEqual({ year: 2026, month: 6, day: 31 });
    expect(reading.graph.nodes.goal.get('G3')?.due).toBe('2026-02-01');
  });
});

describe('a failed formula', () => {
  it('is an error', () => {
    expect(brief(readTexts({ goals: 'id,title\nG1,#REF!\nG2,#N/A' }))).toEqual([
      'failedFormula goals 2 title [#REF!]',
      'failedFormula goals 3 title [#N/A]',
    ]);
  });
});
