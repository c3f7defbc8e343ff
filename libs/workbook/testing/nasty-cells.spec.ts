import { applyChanges, createGraph, DEFAULT_LEVELS, emptyGraph, sameGraph } from '@kaskade/domain';
import { readWorkbook, type RawSheet, type RawValue } from '@kaskade/workbook';
import * as fc from 'fast-check';
import { sheetsOf } from './read-texts';

/** A workbook with something in every sheet. */
const WHOLE: readonly RawSheet[] = sheetsOf({
  levels: 'id,name,rank\na,A,0\nb,B,1\nc,C,2',
  units: 'id,name,parent,kind\nU1,Kommune,,kommune\nU2,Jobcenter,U1,center',
  leaders:
    'id,name,title,level,unit,reports_to,employees,email\nL1,x,Dir,a,U1,,3,a@b.dk\nL2,y,,b,U2,L1,,\nL3,z,,c,U2,L2,9,',
  pejlemaerker: 'id,name,framework\nP1,Kvalitet,Fire veje',
  goals:
    'id,title,owners,parents,level,pejlemaerker,baseline,due,status,stops_here\nG1,a,L1,,,P1,"5,8",2026-12-31,planned,\nG2,b,L2,G1,b,,,,,ja\nG3,c,L3,G2;G1,,,,,,',
  cascade: 'parent,child,primary,translation,involvement,room\nG1,G2,,Hos os,yes,decide\nG1,G3,yes,Også her,,informed',
  initiatives: 'id,title,goals,responsible,end\nI1,x,G3,L3,',
  networks: 'id,name,kind,anchor,members,addresses,evaluation_months\nN1,n,cross,unit:U1,L2;L3,goal:G1,6',
  answers: 'leader,pejlemaerke,known\nL1,P1,4',
});

/** What a cell may hold that somebody did not think of. */
const nasty = fc.oneof(
  fc.constantFrom<RawValue>(
    ...[
      '',
      '  ',
      '\u0000',
      '\u0001x',
      'x\u0085',
      '\tx',
      '\r',
      ' x',
      'x\u00a0',
      'a;b',
      'a->b',
      '->',
      "'",
      '=1',
      'G1',
      'L1',
    ],
    ...['nej', '1', '-1', '1.120', '2147483648', '31-12-2026', '31-02-2026', '0001-01-01', 'x'.repeat(301), '\ud800'],
    ...['\uffff', '__proto__', 'constructor', 'leader:L1', 'goal:', '#REF!', '010190-1234', 'TRUE', null, 0, 2.5, 3e9],
    ...[1e21, true, false],
    { type: 'date', iso: '2026-01-31', written: '2026-01-31' },
    { type: 'date', iso: null, written: '99' },
    { type: 'error', written: '#N/A' },
    { type: 'formula', value: null },
    { type: 'formula', value: { type: 'error', written: '#N/A' } },
    { type: 'guarded', text: '\tx ' },
    { type: 'guarded', text: '\t' },
    { type: 'guarded', text: '\u0000' },
    { type: 'masked', value: 7, written: '007' },
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const blows = fc.array(fc.record({ sheet: fc.nat(8), row: fc.nat(3), column: fc.nat(9), value: nasty }), {
  minLength: 1,
  maxLength: 2,
});

/** The workbook with single cells, headers among them, replaced. */
function struck(at: readonly { sheet: number; row: number; column: number; value: RawValue }[]): RawSheet[] {
  return WHOLE.map((sheet, i) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }, j) => ({
      row,
      cells: cells.map((cell, k) => {
        const blow = at.find((one) => one.sheet === i && one.row === j && one.column === k);
        return blow ? blow.value : cell;
      }),
    })),
  }));
}

describe('a workbook with cells that nobody thought of', () => {
  it('is either told to be wrong or taken by the graph as it is: a dry run never promises what a commit refuses', () => {
    const fresh = createGraph({ nodes: { level: DEFAULT_LEVELS } });
    const whole = readWorkbook(WHOLE, { present: emptyGraph(), mode: 'merge' }).graph;
    fc.assert(
      fc.property(blows, fc.constantFrom(fresh, whole), fc.constantFrom('merge', 'replace'), (at, present, mode) => {
        const reading = readWorkbook(struck(at), { present, mode });
        if (reading.problems.errors > 0) return;
        const applied = applyChanges(present, reading.changes);
        expect(applied.ok ? [] : applied.problems).toEqual([]);
        expect(applied.ok && sameGraph(applied.graph, reading.graph)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
