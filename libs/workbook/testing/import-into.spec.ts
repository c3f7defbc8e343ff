import { applyChanges, sameGraph, sources, targets, type Change, type Graph } from '@kaskade/domain';
import { consequences, countRows, readWithSuggestions, type ImportMode } from '@kaskade/workbook';
import * as fc from 'fast-check';
import { nastyGraphs } from './nasty-graphs';
import { brief, readOnly, readTexts, sheetsOf, SOUND } from './read-texts';
import { readWorkbook, writeSheets, writeXlsx, readFile } from '@kaskade/workbook';

const PRESENT = readTexts({
  units: 'id,name,parent,kind\nU1,Kommune,,kommune\nU2,Jobcenter,U1,center',
  leaders:
    'id,name,title,level,unit,reports_to,employees,email\nL1,Direktør,Dir,top,U1,,3,a@b.dk\nL2,Chef,,middle,U2,L1,,\nL3,Teamleder,,first_line,U2,L2,9,',
  pejlemaerker: 'id,name\nP1,Kvalitet',
  goals:
    'id,title,description,owners,parents,pejlemaerker,due,status\nG1,a,Beskrivelse,L1,,P1,2026-12-31,planned\nG2,b,,L2,G1,,,\nG3,c,,L3,G2;G1,,,',
  cascade: 'parent,child,primary,translation,involvement,room\nG1,G2,,Hos os,yes,decide\nG1,G3,yes,Også her,,informed',
  initiatives: 'id,title,goals,responsible\nI1,x,G3,L3',
  networks: 'id,name,anchor,members\nN1,n,L1,L2;L3',
}).graph;

const into = (texts: Record<string, string>, mode: ImportMode = 'merge', present: Graph = PRESENT) =>
  readOnly(texts, present, mode);
const KEEP = { leaders: 'id,name,level\nL1,Direktør,top', goals: 'id,title\nG1,a' };

function after(reading: ReturnType<typeof into>, present: Graph = PRESENT): Graph {
  expect(reading.problems.listed.filter(({ severity }) => severity === 'error')).toEqual([]);
  const applied = applyChanges(present, reading.changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  expect(sameGraph(applied.graph, reading.graph)).toBe(true);
  return applied.graph;
}

describe('importing into a workspace', () => {
  it('leaves what the file does not mention as it is when it merges', () => {
    expect(sameGraph(after(into(KEEP)), PRESENT)).toBe(true);
    expect(into(KEEP).changes).toEqual([]);
  });

  it('lets a column that is there decide for the rows that are there: an empty cell clears, a list replaces', () => {
    const graph = after(
      into({
        ...KEEP,
        leaders: 'id,name,level,title,unit,employees\nL1,Direktør,top,,,4',
        goals: 'id,title,owners,due,status\nG1,a,L2;L3,,',
      }),
    );
    expect(graph.nodes.leader.get('L1')).toMatchObject({ title: null, employees: 4, email: 'a@b.dk' });
    expect(targets(graph, 'inUnit', 'L1')).toEqual([]);
    expect(graph.nodes.goal.get('G1')).toMatchObject({ description: 'Beskrivelse', due: null, status: 'active' });
    expect(sources(graph, 'owns', 'G1')).toEqual(['L2', 'L3']);
    expect(targets(graph, 'goalSupports', 'G1')).toEqual(['P1']);
  });

  it('takes levels of its own in place of those that every workspace is made with, while nothing lies on them', () => {
    const fresh = readTexts({ leaders: 'id,name,level\n', goals: 'id,title\n' }).graph;
    const own = {
      levels: 'id,name,rank\na,A,0\nb,B,1\nc,C,2\nd,D,3\ntop,E,4',
      leaders: 'id,name,level\nL1,x,b\nL2,y,0\nL3,z,top',
      goals: 'id,title\n',
    };
    const graph = after(into(own, 'merge', fresh), fresh);
    expect([...graph.nodes.level.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'top']);
    expect(targets(graph, 'leaderLevel', 'L2')).toEqual(['a']);
    // An empty sheet gives no levels of its own, and levels that are in use stay.
    expect(
      after(into({ ...own, levels: 'id,name,rank\n', leaders: 'id,name,level\nL1,x,top' }, 'merge', fresh), fresh).nodes
        .level.size,
    ).toBe(4);
    expect(brief(into(own))).toContain('rankTwice levels 2 rank [0]');
  });

  it('removes a row that its sheet no longer has when it replaces, and leaves a missing sheet alone', () => {
    const graph = after(
      into({ leaders: 'id,name,level\nL1,Direktør,top\nL2,Chef,middle', goals: 'id,title\nG1,a\nG3,c' }, 'replace'),
    );
    expect([...graph.nodes.leader.keys()]).toEqual(['L1', 'L2']);
    expect([...graph.nodes.goal.keys()]).toEqual(['G1', 'G3']);
    expect(graph.nodes.unit.size).toBe(2);
    expect(graph.nodes.network.size).toBe(1);
    expect(targets(graph, 'reportsTo', 'L2')).toEqual(['L1']);
    expect(sources(graph, 'memberOf', 'N1')).toEqual(['L2']);
    expect(sources(graph, 'cascadesTo', 'G3')).toEqual(['G1']);
  });

  it('keeps records, for which there is no sheet, until what they are about is removed or changed', () => {
    const record = (kind: 'aside' | 'agreement', subject: string): Change => ({
      ...{ type: 'add', kind, id: subject },
      fields: {
        ...{ about: 'goal', subject },
        ...(kind === 'aside' ? { code: 'GOAL_STOPS', reason: 'Drøftet', date: '2026-01-31' } : { what: 'Vi mødes' }),
      },
    });
    const given = applyChanges(
      PRESENT,
      ['G1', 'G2'].flatMap((id) => [record('aside', id), record('agreement', id)]),
    );
    if (!given.ok) throw new Error(JSON.stringify(given.problems));
    const left = (files: Record<string, string>, mode: ImportMode) => {
      const applied = applyChanges(given.graph, into(files, mode, given.graph).changes);
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
      return [[...applied.graph.nodes.aside.keys()], [...applied.graph.nodes.agreement.keys()]];
    };
    const same = 'id,title\nG1,a\nG2,b\nG3,c';
    const both = ['G1', 'G2'];
    expect(left({ ...KEEP, goals: same }, 'merge')).toEqual([both, both]);
    expect(left({ ...SOUND, goals: same }, 'replace')).toEqual([both, both]);
    expect(left({ ...KEEP, goals: same.replace('G1,a', 'G1,x') }, 'merge')).toEqual([['G2'], both]);
    expect(left({ ...KEEP, goals: 'id,title\nG1,a\nG3,c' }, 'replace')).toEqual([[], ['G1']]);
  });

  it('finds what a reference means in the file or, where it stays, in the workspace', () => {
    expect(brief(into({ ...KEEP, goals: 'id,title,owners,pejlemaerker\nG9,x,L3,P1' }))).toEqual([]);
    expect(brief(into({ ...KEEP, goals: 'id,title,owners,pejlemaerker\nG9,x,L3,P1' }, 'replace'))).toEqual([
      'unknownReference goals 2 owners [L3] → L1',
    ]);
    expect(
      brief(into({ ...KEEP, pejlemærker: 'id;navn\n', goals: 'id;title;pejlemaerker\nG9;x;P1' }, 'replace')),
    ).toEqual(['unknownReference goals 2 pejlemaerker [P1]']);
  });

  it('means the levels of the workspace where the file has no sheet of them', () => {
    const five = readTexts({
      levels: 'id,name,rank\na,Øverst,0\nb,Nederst,1',
      leaders: 'id,name,level\nL1,x,a',
      goals: 'id,title\nG1,x',
    }).graph;
    const reading = into({ leaders: 'id,name,level\nL1,x,nederst\nL2,y,0', goals: 'id,title\nG1,x' }, 'merge', five);
    expect(brief(reading)).toEqual([]);
    expect(targets(reading.graph, 'leaderLevel', 'L1')).toEqual(['b']);
    expect(brief(into({ leaders: 'id,name,level\nL1,x,topledelse', goals: 'id,title\nG1,x' }, 'merge', five))).toEqual([
      'unknownLevel leaders 2 level [topledelse]',
    ]);
  });

  it('judges ranks and numbers of levels together with those that stay', () => {
    expect(brief(into({ ...KEEP, levels: 'id,name,rank\nny,Ny,2' }))).toEqual(['rankTwice levels 2 rank [2]']);
    expect(
      brief(
        into({ ...KEEP, levels: `id,name,rank\n${[4, 5, 6, 7, 8].map((rank) => `n${rank},N,${rank}`).join('\n')}` }),
      ),
    ).toEqual(['levelCount levels']);
  });

  it('keeps a noun that was given to a level, which no workbook holds', () => {
    const levels = new Map(PRESENT.nodes.level).set('top', { ...PRESENT.nodes.level.get('top')!, noun: 'direktører' });
    const present = { ...PRESENT, nodes: { ...PRESENT.nodes, level: levels } };
    const graph = after(into({ ...KEEP, levels: 'id,name,rank\ntop,Øverst,1' }, 'merge', present), present);
    expect(graph.nodes.level.get('top')).toEqual({ id: 'top', name: 'Øverst', rank: 1, noun: 'direktører' });
  });
});

describe("a goal's row with a parents column", () => {
  const fieldsOf = (graph: Graph, id: string) => graph.cascade.get(id);

  it('decides its incoming edges: those in parents and those in the cascade of this file', () => {
    const graph = after(into({ ...KEEP, goals: 'id,title,parents\nG3,c,G2' }));
    expect(sources(graph, 'cascadesTo', 'G3')).toEqual(['G2']);
    expect(fieldsOf(graph, 'G2->G3')?.primary).toBe(true);
    expect(sources(graph, 'cascadesTo', 'G2')).toEqual(['G1']);
    const both = after(into({ ...KEEP, goals: 'id,title,parents\nG3,c,G2', cascade: 'parent,child\nG1,G3' }));
    expect(sources(both, 'cascadesTo', 'G3')).toEqual(['G1', 'G2']);
  });

  it('lets an edge that stays keep what the file does not give', () => {
    const graph = after(into({ ...KEEP, goals: 'id,title,parents\nG3,c,G2;G1' }));
    expect(fieldsOf(graph, 'G1->G3')).toEqual({
      primary: true,
      translation: 'Også her',
      involvement: null,
      room: 'informed',
    });
    const given = after(
      into({ ...KEEP, goals: 'id,title,parents\nG3,c,G2;G1', cascade: 'parent,child,room,primary\nG1,G3,,' }),
    );
    expect(fieldsOf(given, 'G1->G3')).toEqual({
      primary: false,
      translation: 'Også her',
      involvement: null,
      room: null,
    });
    expect(fieldsOf(given, 'G2->G3')?.primary).toBe(true);
  });

  it('empty, takes them all away', () => {
    expect(sources(after(into({ ...KEEP, goals: 'id,title,parents\nG3,c,' })), 'cascadesTo', 'G3')).toEqual([]);
  });

  it('missing, edges are only added or updated', () => {
    const graph = after(into({ ...KEEP, cascade: 'parent,child,translation\nG2,G3,Nyt' }));
    expect(sources(graph, 'cascadesTo', 'G3')).toEqual(['G1', 'G2']);
    expect(fieldsOf(graph, 'G2->G3')?.translation).toBe('Nyt');
    expect(fieldsOf(graph, 'G1->G3')?.primary).toBe(true);
  });

  it('missing, a row that the cascade sheet no longer has is removed when it replaces', () => {
    const graph = after(
      into(
        { leaders: SOUND['leaders']!, goals: 'id,title\nG1,a\nG2,b\nG3,c', cascade: 'parent,child\nG2,G3' },
        'replace',
      ),
    );
    expect([...graph.cascade.keys()]).toEqual(['G2->G3']);
    expect(fieldsOf(graph, 'G2->G3')?.primary).toBe(true);
  });

  it('marks another parent as primary, and exactly one is', () => {
    const graph = after(into({ ...KEEP, cascade: 'parent,child,primary\nG2,G3,ja' }));
    expect([fieldsOf(graph, 'G1->G3')?.primary, fieldsOf(graph, 'G2->G3')?.primary]).toEqual([false, true]);
  });

  it('whose primary parent is removed gets another', () => {
    const graph = after(into({ leaders: SOUND['leaders']!, goals: 'id,title\nG2,b\nG3,c' }, 'replace'));
    expect(fieldsOf(graph, 'G2->G3')?.primary).toBe(true);
  });
});

describe('a workbook that is imported again', () => {
  it('changes nothing, merged or replaced, whatever the graph', () => {
    fc.assert(
      fc.property(nastyGraphs, fc.constantFrom<ImportMode>('merge', 'replace'), (graph, mode) => {
        const file = readFile({ name: '', bytes: writeXlsx(writeSheets(graph, 'da')) });
        if (!file.ok) throw new Error(file.code);
        expect(readWorkbook(file.sheets, { present: graph, mode }).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('replaces any graph by any other, by changes that are accepted', () => {
    fc.assert(
      fc.property(nastyGraphs, nastyGraphs, (from, to) => {
        fc.pre(to.nodes.level.size >= 2);
        const file = readFile({ name: '', bytes: writeXlsx(writeSheets(to, 'en')) });
        if (!file.ok) throw new Error(file.code);
        const { changes, problems } = readWorkbook(file.sheets, { present: from, mode: 'replace' });
        expect(problems.errors).toBe(0);
        const applied = applyChanges(from, changes);
        expect(applied.ok && sameGraph(applied.graph, to)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a preview counts', () => {
  it('is rows added, changed and removed per sheet, edges among them', () => {
    const { graph } = into(
      { leaders: 'id,name,level\nL1,Ny,top\nL9,x,top', goals: 'id,title,parents\nG1,a,\nG2,b,\nG8,x,G1' },
      'replace',
    );
    expect(countRows(PRESENT, graph)).toEqual([
      { sheet: 'levels', added: 0, changed: 0, removed: 0 },
      { sheet: 'units', added: 0, changed: 0, removed: 0 },
      { sheet: 'leaders', added: 1, changed: 1, removed: 2 },
      { sheet: 'pejlemaerker', added: 0, changed: 0, removed: 0 },
      { sheet: 'goals', added: 1, changed: 1, removed: 1 },
      { sheet: 'initiatives', added: 0, changed: 1, removed: 0 },
      { sheet: 'networks', added: 0, changed: 1, removed: 0 },
      { sheet: 'cascade', added: 1, changed: 0, removed: 3 },
    ]);
  });

  it('is also what is lost, by name', () => {
    const { graph } = into(
      { leaders: 'id,name,level\nL1,Direktør,top\nL3,Teamleder,first_line', goals: 'id,title\nG1,a\nG2,b' },
      'replace',
    );
    expect(
      consequences(PRESENT, graph).map(({ code, count, names }) => [code, count, names.map(({ name }) => name).join()]),
    ).toEqual([
      ['leadersRemoved', 1, 'Chef'],
      ['goalsRemoved', 1, 'c'],
      ['goalsLoseOwner', 1, 'b'],
      ['leadersLoseSuperior', 1, 'Teamleder'],
      ['initiativesLoseGoals', 1, 'x'],
    ]);
  });
});

describe('following every suggestion', () => {
  const follow = (texts: Record<string, string>) => {
    const sheets = sheetsOf({ ...SOUND, ...texts });
    const context = { present: PRESENT, mode: 'merge' } as const;
    return readWithSuggestions(sheets, readWorkbook(sheets, context), context);
  };

  it('replaces a cell, one item of a list, or a header', () => {
    const reading = follow({ goals: 'id;titl;ejere;frist;status\nG1;x;L1;31.06.2026;aktivv\nG2;y;L1;2026-1-5;' });
    expect(reading?.graph.nodes.goal.get('G1')).toMatchObject({ title: 'x', due: '2026-06-30', status: 'active' });
    expect(reading?.graph.nodes.goal.get('G2')?.due).toBe('2026-01-05');
    const list = follow({ goals: 'id,title,owners\nG1,x,L1;L22;L3' });
    expect(sources(list!.graph, 'owns', 'G1')).toEqual(['L1', 'L2', 'L3']);
  });

  it('is impossible where an error has none, or another remains', () => {
    expect(follow({ goals: 'id,title,due\nG1,x,snart' })).toBeNull();
    expect(follow({ goals: 'id,title,parents\nG1,x,G22\nG2,y,G1' })).toBeNull();
  });
});
