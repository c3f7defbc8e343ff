import { brief, readTexts } from './read-texts';

describe('an id', () => {
  it('is any text without ; and ->, compared exactly after trimming', () => {
    const reading = readTexts({
      leaders: 'id,name,level\n L1 ,X,top\nl1,Y,top\n10,Z,top',
      goals: 'id,title,owners\nG1,x,L1;l1;10',
    });
    expect(brief(reading)).toEqual(['trimmed leaders 2 id [ L1 ]']);
    expect([...reading.graph.nodes.leader.keys()]).toEqual(['L1', 'l1', '10']);
    expect(reading.graph.links.owns.in.get('G1')).toEqual(['10', 'L1', 'l1']);
    expect(brief(readTexts({ goals: 'id,title\n"a;b",x\na->b,y' }))).toEqual([
      'idInvalid goals 2 id [a;b]',
      'idInvalid goals 3 id [a->b]',
    ]);
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
    const reading = readTexts({
      leaders: ids,
      goals: 'id,title,owners\nG1,x,L99\nG2,x,L1;L02\nG3,x,lung-nome\nG4,x,nobody-at-all',
    });
    expect(brief(reading)).toEqual([
      'unknownReference goals 2 owners [L99] → L09',
      'unknownReference goals 3 owners [L1] → L01',
      'unknownReference goals 4 owners [lung-nome] → long-name',
      'unknownReference goals 5 owners [nobody-at-all]',
    ]);
    expect(reading.problems.listed[0]!.expected).toEqual({
      code: 'idOf',
      params: { danish: 'leaders', english: 'leaders' },
    });
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
  const base = {
    units: 'id,name\nU1,x\nX,y',
    leaders: 'id,name,level\nL1,x,top\nX,y,top',
    pejlemaerker: 'id,name\nP1,x\nX,y',
    goals: 'id,title\nG1,x\nX,y',
  };

  it('may say which sheet they mean', () => {
    const reading = readTexts({
      ...base,
      networks:
        'id,name,anchor,addresses\nN1,a,leader:L1,goal:G1;pejlemaerke:P1\nN2,b,U1,G1;P1\nN3,c,Unit:X,goal:X;pejlemaerke:X',
    });
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
    expect(brief(readTexts({ ...base, networks: 'id,name,anchor\nN1,a,leader:L9' }))).toEqual([
      'unknownReference networks 2 anchor [leader:L9] → leader:L1',
    ]);
  });

  it('leave a network without anchor, with a warning, where nobody has written the units down', () => {
    expect(brief(readTexts({ networks: 'id,name,anchor\nN1,a,u1' }))).toEqual([
      'anchorWithoutSheet networks 2 anchor [u1]',
    ]);
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
    const reading = readTexts({
      levels,
      leaders: 'id,name,level\nL1,x,10\nL2,x,5\nL3,x,C\nL4,x,7',
      goals: 'id,title,level\nG1,x,10',
    });
    expect(brief(reading)).toEqual([]);
    expect([...reading.graph.links.leaderLevel.out].map(([, [level]]) => level)).toEqual(['10', '10', 'c', 'b']);
    expect(brief(readTexts({ levels, leaders: 'id,name,level\nL1,x,1' }))).toEqual([
      'unknownLevel leaders 2 level [1] → 10',
    ]);
  });

  it('that is unknown is an error, the nearest suggested', () => {
    expect(brief(readTexts({ leaders: 'id,name,level\nL1,x,Toplædelse\nL2,x,medarbejder' }))).toEqual([
      'unknownLevel leaders 2 level [Toplædelse] → Topledelse',
      'unknownLevel leaders 3 level [medarbejder]',
    ]);
  });

  it('must be one of 2 to 8, each of a rank of its own', () => {
    const levels = (count: number) =>
      `id,name,rank\n${Array.from({ length: count }, (_, i) => `n${i},N${i},${i}`).join('\n')}`;
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
