import { brief, readTexts } from './read-texts';

describe('an id', () => {
  it('is any text without ; and ->, compared exactly after trimming', () => {
    const reading = readTexts({ leaders: 'id,name,level\n L1 ,X,top\nl1,Y,top\n10,Z,top', goals: 'id,title,owners\nG1,x,L1;l1;10' });
    expect(brief(reading)).toEqual(['trimmed leaders 2 id [ L1 ]']);
    expect([...reading.graph.nodes.leader.keys()]).toEqual(['L1', 'l1', '10']);
    expect(reading.graph.links.owns.in.get('G1')).toEqual(['10', 'L1', 'l1']);
    expect(brief(readTexts({ goals: 'id,title\n"a;b",x\na->b,y' }))).toEqual(['idInvalid goals 2 id [a;b]', 'idInvalid goals 3 id [a->b]']);
  });

  it('may stand in two sheets, but not twice in one', () => {
    expect(brief(readTexts({ leaders: 'id,name,level\n1,X,top', goals: 'id,title\n1,x' }))).toEqual([]);
    const reading = readTexts({ goals: 'id,title\nG1,x\n\nG1,y\nG1,z' });
    expect(brief(reading)).toEqual(['duplicateId goals 4 id [G1]', 'duplicateId goals 5 id [G1]']);
    expect(reading.problems.listed[0]!.params).toEqual({ first: '2' });
  });

  it('that comes twice in a list counts once, with a warning', () => {
    const reading = readTexts({ goals: 'id,title,owners\nG1,x,L1;L2;L1' });
    expect(brief(reading)).toEqual(['listedTwice goals 2 owners [L1;L2;L1]']);
    expect(reading.graph.links.owns.in.get('G1')).toEqual(['L1', 'L2']);
  });
});

describe('a reference to what does not exist', () => {
  it('is an error with the nearest id at an edit distance of at most 2, the first by code point', () => {
    const ids = 'id,name,level\nL01,a,top\nL02,b,top\nL09,c,top\nL19,d,top\nlong-name,e,top';
    const reading = readTexts({ leaders: ids, goals: 'id,title,owners\nG1,x,L99\nG2,x,L1;L02\nG3,x,lung-nome\nG4,x,nobody-at-all' });
    expect(brief(reading)).toEqual([
      'unknownReference goals 2 owners [L99] → L09',
      'unknownReference goals 3 owners [L1] → L01',
      'unknownReference goals 4 owners [lung-nome] → long-name',
      'unknownReference goals 5 owners [nobody-at-all]',
    ]);
    expect(reading.problems.listed[0]!.expected).toEqual({ code: 'idOf', params: { sheet: 'leaders' } });
  });

  it.each([
    ['units', 'id,name,parent\nU1,x,U9'],
    ['leaders', 'id,name,level,unit\nL1,x,top,U9'],
    ['leaders', 'id,name,level,reports_to\nL1,x,top,L9'],
    ['goals', 'id,title,parents\nG1,x,G9'],
    ['goals', 'id,title,pejlemaerker\nG1,x,P9'],
    ['cascade', 'parent,child\nG1,G9'],
    ['initiatives', 'id,title,responsible\nI1,x,L9'],
    ['initiatives', 'id,title,goals\nI1,x,G9'],
    ['networks', 'id,name,members\nN1,x,L9'],
    ['networks', 'id,name,facilitators\nN1,x,L9'],
    ['networks', 'id,name,anchor\nN1,x,leader:L9'],
    ['networks', 'id,name,addresses\nN1,x,G9'],
    ['answers', 'leader,pejlemaerke\nL9,P1'],
  ])('is found in %s: %s', (sheet, text) => {
    const reading = readTexts({ pejlemaerker: 'id,name\nP1,x', [sheet]: text });
    expect(reading.problems.listed.map(({ code }) => code)).toEqual(['unknownReference']);
  });

  it('is more than one where at most one may stand', () => {
    const reading = readTexts({
      units: 'id,name,parent\nU1,x,\nU2,y,\nU3,z,U1;U2',
      leaders: 'id,name,level,unit,reports_to\nL1,x,top;middle,U1;U2,\nL2,x,top,U1;,L1;L3\nL3,y,top,,',
      networks: 'id,name,anchor\nN1,x,L1;U1',
    });
    expect(brief(reading)).toEqual([
      'tooMany leaders 2 level [top;middle]',
      'tooMany leaders 2 unit [U1;U2]',
      'tooMany leaders 3 reports_to [L1;L3]',
      'tooMany units 4 parent [U1;U2]',
      'tooMany networks 2 anchor [L1;U1]',
    ]);
  });
});

describe('anchor and addresses', () => {
  const base = { units: 'id,name\nU1,x\nX,y', leaders: 'id,name,level\nL1,x,top\nX,y,top', pejlemaerker: 'id,name\nP1,x\nX,y', goals: 'id,title\nG1,x\nX,y' };

  it('may say which sheet they mean', () => {
    const reading = readTexts({ ...base, networks: 'id,name,anchor,addresses\nN1,a,leader:L1,goal:G1;pejlemaerke:P1\nN2,b,U1,G1;P1\nN3,c,Unit:X,goal:X;pejlemaerke:X' });
    expect(brief(reading)).toEqual([]);
    const { links } = reading.graph;
    expect([...links.anchoredInLeader.out]).toEqual([['N1', ['L1']]]);
    expect([...links.anchoredInUnit.out]).toEqual([
      ['N2', ['U1']],
      ['N3', ['X']],
    ]);
    expect(links.addressesGoal.out.get('N3')).toEqual(['X']);
    expect(links.addressesPejlemaerke.out.get('N2')).toEqual(['P1']);
  });

  it('must where an id stands in both', () => {
    expect(brief(readTexts({ ...base, networks: 'id,name,anchor,addresses\nN1,a,X,X' }))).toEqual([
      'ambiguousReference networks 2 anchor [X]',
      'ambiguousReference networks 2 addresses [X]',
    ]);
  });

  it('suggest with the prefix that was written', () => {
    expect(brief(readTexts({ ...base, networks: 'id,name,anchor\nN1,a,leader:L9' }))).toEqual(['unknownReference networks 2 anchor [leader:L9] → leader:L1']);
  });

  it('leave a network without anchor, with a warning, where nobody has written the units down', () => {
    expect(brief(readTexts({ networks: 'id,name,anchor\nN1,a,u1' }))).toEqual(['anchorWithoutSheet networks 2 anchor [u1]']);
  });
});

describe('a level', () => {
  it.each([
    ['its id', 'first_line'],
    ['its name in any case', 'FØRSTELINJEledelse'],
    ['its English name', 'first-line leadership'],
    ['its rank', '3'],
  ])('is taken by %s', (_, written) => {
    const reading = readTexts({ leaders: `id,name,level\nL1,x,${written}` });
    expect(brief(reading)).toEqual([]);
    expect(reading.graph.links.leaderLevel.out.get('L1')).toEqual(['first_line']);
  });

  it('is taken by its id before its name before its rank, the rank as the file writes it', () => {
    const levels = 'id,name,rank\n10,A,5\nb,10,7\nc,C,10\n';
    const reading = readTexts({ levels, leaders: 'id,name,level\nL1,x,10\nL2,x,5\nL3,x,C\nL4,x,7', goals: 'id,title,level\nG1,x,10' });
    expect(brief(reading)).toEqual([]);
    expect([...reading.graph.links.leaderLevel.out].map(([, [level]]) => level)).toEqual(['10', '10', 'c', 'b']);
    expect(brief(readTexts({ levels, leaders: 'id,name,level\nL1,x,1' }))).toEqual(['unknownLevel leaders 2 level [1] → 10']);
  });

  it('that is unknown is an error, the nearest suggested', () => {
    expect(brief(readTexts({ leaders: 'id,name,level\nL1,x,Toplædelse\nL2,x,medarbejder' }))).toEqual([
      'unknownLevel leaders 2 level [Toplædelse] → Topledelse',
      'unknownLevel leaders 3 level [medarbejder]',
    ]);
  });

  it('must be one of 2 to 8, each of a rank of its own', () => {
    const levels = (count: number) => `id,name,rank\n${Array.from({ length: count }, (_, i) => `n${i},N${i},${i}`).join('\n')}`;
    const leaders = 'id,name,level\nL1,x,n0';
    expect(brief(readTexts({ levels: levels(1), leaders }))).toEqual(['levelCount levels']);
    expect(brief(readTexts({ levels: levels(2), leaders }))).toEqual([]);
    expect(brief(readTexts({ levels: levels(8), leaders }))).toEqual([]);
    expect(brief(readTexts({ levels: levels(9), leaders }))).toEqual(['levelCount levels']);
    expect(brief(readTexts({ levels: 'id,name,rank\nn0,A,1\nn1,B,1\nn2,C,x', leaders }))).toEqual([
      'rankTwice levels 3 rank [1]',
      'notANumber levels 4 rank [x]',
    ]);
  });
});

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
    expect(readTexts({ goals: `id,title,stops_here\nG1,x,${text}` }).problems.listed.map(({ code }) => code)).toEqual(['notListed']);
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
    const { graph } = readTexts({ goals: 'id,title,status\nG1,x,', initiatives: 'id,title,status\nI1,x,', networks: 'id,name,status\nN1,x,' });
    expect([graph.nodes.goal.get('G1')?.status, graph.nodes.initiative.get('I1')?.status, graph.nodes.network.get('N1')?.status]).toEqual(['active', 'active', 'active']);
  });

  it('outside their list are an error, the nearest suggested', () => {
    expect(brief(readTexts({ goals: 'id,title,status\nG1,x,aktivv\nG2,x,nogetandet\nG3,x,naaet', networks: 'id,name,kind\nN1,x,tværfagligt' }))).toEqual([
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
});

describe('texts', () => {
  it('are trimmed with a warning, and control characters are taken out with one', () => {
    const reading = readTexts({ goals: 'id,title,description\nG1, x ,a\u0000b\u0085c\nG2,"two\nlines",' });
    expect(brief(reading)).toEqual(['trimmed goals 2 title [ x ]', 'controlRemoved goals 2 description [abc]']);
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ title: 'x', description: 'abc' });
    expect(reading.graph.nodes.goal.get('G2')?.title).toBe('two\nlines');
  });

  it('keep a leading tab or return that is guarded', () => {
    const reading = readTexts({ goals: "id,title,description\nG1,\"'\tx \",\"'\ry\"\nG2,'=1+1,\"''a\"" });
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ title: '\tx', description: '\ry' });
    expect(reading.graph.nodes.goal.get('G2')).toMatchObject({ title: '=1+1', description: "'a" });
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
    expect(brief(reading)).toEqual(['impossibleDate goals 2 frist [31.06.2026] → 30.06.2026', 'notADate goals 3 frist [snart]']);
    expect(reading.problems.listed[0]!.params).toEqual({ year: 2026, month: 6, day: 31 });
    expect(reading.graph.nodes.goal.get('G3')?.due).toBe('2026-02-01');
  });
});

describe('a failed formula', () => {
  it('is an error', () => {
    expect(brief(readTexts({ goals: 'id,title\nG1,#REF!\nG2,#N/A' }))).toEqual(['failedFormula goals 2 title [#REF!]', 'failedFormula goals 3 title [#N/A]']);
  });
});
