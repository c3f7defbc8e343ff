import { applyChanges, createGraph, DEFAULT_LEVELS, sameGraph, sources, targets, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { nastyGraphs } from '../../testing/nasty-graphs';
import { kindOf, NODE_SHEETS } from '../import-context';
import type { RawValue } from '../raw-sheet';
import { SHEETS, type NodeSheetKey } from '../schema';
import { cellText, cellValue, copiedText } from './cell-text';
import { planBlock, type BlockPlan } from './plan-block';
import type { BlockRow } from './read-block';
import { readTsv, writeTsv } from './tsv';

const graph = createGraph({
  nodes: {
    level: DEFAULT_LEVELS,
    unit: ['Jobcenter', 'Ydelsescenter'].map((name, at) => ({ id: `E${at + 1}`, name, kind: null })),
    leader: ['Borgmester', 'Chef, Jobcenter', 'Chef'].map((name, at) => ({
      ...{ id: `L${at + 1}`, name, title: null, employees: null, email: null },
    })),
    goal: ['Flere i job', 'Unge i job', 'Fast kontakt', 'Unge i job'].map((title, at) => ({
      ...{ id: `M${at + 1}`, title, description: null, indicator: null, baseline: null, target: null, current: null },
      ...{ measureUnit: null, due: null, status: 'active', stopsHere: false, stopsReason: null },
    })),
    network: [
      {
        ...{ id: 'N1', name: 'Netværk', purpose: null, kind: null, participation: null, scope: null, time: null },
        ...{ resources: null, facilitation: null, consultants: null, administration: null, started: null },
        ...{ restarted: null, lastEvaluated: null, evaluationMonths: null, lifeYears: null, status: 'active' },
      },
    ],
  },
  links: {
    leaderLevel: [
      ['L1', 'political'],
      ['L2', 'top'],
      ['L3', 'top'],
    ],
    cascadesTo: [
      ['M1', 'M2'],
      ['M2', 'M3'],
    ],
    anchoredInUnit: [['N1', 'E1']],
  },
  cascade: {
    'M1->M2': { primary: true, translation: 'I egne ord', involvement: null, room: null },
    'M2->M3': { primary: true, translation: null, involvement: null, room: null },
  },
});

type Cells = Readonly<Record<string, RawValue>>;

/** A row of a block with some cells by the names of their columns. */
const row = (sheet: NodeSheetKey, id: string, cells: Cells, isNew = false): BlockRow => ({
  id,
  isNew,
  cells: SHEETS[sheet].columns.map(({ key }) => cells[key]),
});
const plan = (sheet: NodeSheetKey, ...rows: readonly BlockRow[]): BlockPlan => planBlock(graph, sheet, rows, 'da');
const reasons = ({ refused }: BlockPlan) =>
  refused.map((one) => ('problem' in one ? one.problem.code : one.change.code));

describe('a block of cells over a table', () => {
  it('is read as a workbook is', () => {
    const cells = { due: '31-12-2026', target: '12,5', stops_here: 'ja', status: 'Opgivet', measure_unit: ' pct. ' };
    const { graph: after, refused } = plan('goals', row('goals', 'M1', cells));
    expect(refused).toEqual([]);
    expect(after.nodes.goal.get('M1')).toMatchObject({
      ...{ due: '2026-12-31', target: 12.5, stopsHere: true, status: 'dropped', measureUnit: 'pct.' },
    });
  });

  it('links by id and by name, of the block as well, and keeps what a link says', () => {
    const { graph: after, refused } = plan(
      'goals',
      row('goals', 'M2', { parents: 'fast kontakt nr. 2;M1', owners: 'chef, jobcenter; L1' }),
      row('goals', 'M9', { title: 'Fast kontakt nr. 2' }, true),
    );
    expect(refused).toEqual([]);
    expect(sources(after, 'cascadesTo', 'M2')).toEqual(['M1', 'M9']);
    expect(after.cascade.get('M1->M2')).toMatchObject({ primary: true, translation: 'I egne ord' });
    expect(sources(after, 'owns', 'M2')).toEqual(['L1', 'L2']);
  });

  it('makes the first of new parents the primary one, and moves an anchor', () => {
    const { graph: after } = plan('goals', row('goals', 'M3', { parents: 'M4; M1' }));
    expect(after.cascade.get('M4->M3')?.primary).toBe(true);
    expect(after.cascade.get('M1->M3')?.primary).toBe(false);
    const moved = plan('networks', row('networks', 'N1', { anchor: 'Borgmester' }));
    expect(targets(moved.graph, 'anchoredInLeader', 'N1')).toEqual(['L1']);
    expect(targets(moved.graph, 'anchoredInUnit', 'N1')).toEqual([]);
  });

  it('leaves out what is wrong cell by cell, says why, and does the rest', () => {
    const found = plan(
      'goals',
      row('goals', 'M1', { title: 'Alle i job', due: '31-02-2026', parents: 'M3' }),
      row('goals', 'M2', { parents: 'Flere i jop', owners: 'L9' }),
      row('goals', 'M3', { parents: 'Unge i job', title: null }),
    );
    expect(found.changes).toEqual([
      { type: 'set', kind: 'goal', id: 'M1', field: 'title', from: 'Flere i job', to: 'Alle i job' },
    ]);
    expect(reasons(found).sort()).toEqual(
      ['CYCLE', 'ambiguousReference', 'impossibleDate', 'unknownReference', 'unknownReference', 'valueMissing'].sort(),
    );
    expect(found.refused.flatMap((one) => ('problem' in one ? (one.problem.suggestion ?? []) : []))).toEqual([
      '28-02-2026',
      'L1',
      'Flere i job',
    ]);
    expect(found.changed).toEqual([{ row: 0, column: 1 }]);
  });

  it('makes new rows: a leader on the lowest level, a level below the others, none without a name', () => {
    const leaders = plan(
      'leaders',
      row('leaders', 'L7', { name: 'Ny leder', unit: 'jobcenter', employees: '12' }, true),
      row('leaders', 'L8', { unit: 'E1' }, true),
      row('leaders', 'L9', { name: 'På et andet', level: '0', reports_to: 'Ny leder' }, true),
    );
    expect(leaders.added).toEqual([0, 2]);
    expect(reasons(leaders)).toEqual(['valueMissing']);
    expect(targets(leaders.graph, 'leaderLevel', 'L7')).toEqual(['first_line']);
    expect(targets(leaders.graph, 'leaderLevel', 'L9')).toEqual(['political']);
    expect(targets(leaders.graph, 'reportsTo', 'L9')).toEqual(['L7']);
    const levels = plan('levels', ...['a', 'b', 'c', 'd', 'e'].map((id) => row('levels', id, { name: id }, true)));
    expect(levels.graph.nodes.level.size).toBe(8);
    expect(levels.graph.nodes.level.get('a')?.rank).toBe(4);
    expect(reasons(levels)).toEqual(['LEVEL_COUNT']);
  });

  it('takes no CPR numbers, and says what may be meant otherwise', () => {
    const cpr = plan(
      'leaders',
      row('leaders', 'L1', { title: '010190-1234' }),
      row('leaders', 'L2', { title: 'Chef' }),
    );
    expect(cpr.changes).toEqual([]);
    expect(reasons(cpr)).toEqual(['cprColumn', 'cprColumn']);
    const { notes, graph: after } = plan('goals', row('goals', 'M1', { target: '1.120' }));
    expect(notes.map(({ problem }) => problem.code)).toEqual(['dotRead']);
    expect(after.nodes.goal.get('M1')?.target).toBe(1120);
  });
});

describe('what stands in a cell', () => {
  it('is read again as what it is: numbers with their decimals, dates, names where they are clear', () => {
    const { graph: after } = plan(
      'goals',
      row('goals', 'M1', { target: '1,125', due: '2026-12-31', stops_here: 'x', level: '0' }),
      row('goals', 'M3', { parents: 'M2; M1' }),
    );
    const text = (id: string, key: string, language: 'da' | 'en') =>
      cellText(
        after,
        'goals',
        SHEETS.goals.columns.find((column) => column.key === key)!,
        id,
        language,
      );
    expect(['target', 'due', 'stops_here', 'status', 'level'].map((key) => text('M1', key, 'da'))).toEqual([
      '1,125',
      '31.12.2026',
      'ja',
      'aktiv',
      'Politisk ledelse',
    ]);
    expect(['target', 'due', 'stops_here', 'status', 'level'].map((key) => text('M1', key, 'en'))).toEqual([
      '1.1250',
      '2026-12-31',
      'yes',
      'active',
      'Political leadership',
    ]);
    // Two goals are called as M2 is.
    expect(text('M3', 'parents', 'da')).toBe('M2; Flere i job');
  });
});

const idsOf = (of: Graph, sheet: NodeSheetKey): readonly string[] => [...of.nodes[kindOf(sheet)].keys()];
/** What a spreadsheet itself makes of a failed formula is none of our texts, and line ends within a cell with tabs are not kept. */
const isCopied = (text: string): boolean => !text.startsWith('#') && !(text.includes('\t') && /[\r\n]/.test(text));

describe('any table', () => {
  it.each(['da', 'en'] as const)('copied and pasted over itself stays as it is (%s)', (language) => {
    fc.assert(
      fc.property(nastyGraphs, fc.constantFrom(...NODE_SHEETS), (any, sheet) => {
        const { columns } = SHEETS[sheet];
        const ids = idsOf(any, sheet);
        const texts = ids.map((id) =>
          columns.map((column) => copiedText(cellText(any, sheet, column, id, language), column, sheet, any, id)),
        );
        fc.pre(ids.length > 0 && texts.flat().every(isCopied));
        const cells = readTsv(writeTsv(texts));
        const { changes, refused } = planBlock(
          any,
          sheet,
          ids.map((id, at) => ({ id, isNew: false, cells: cells[at]! })),
          language,
        );
        expect(refused).toEqual([]);
        expect(changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('becomes what the plan says, again changes nothing, and is as it was when it is undone', () => {
    const word = fc.constantFrom('', '31.12.2026', '12,5', 'ja', 'aktiv', 'x', '0', '3', 'Flere i job', '1.120', 'L99');
    fc.assert(
      fc.property(
        nastyGraphs,
        fc.constantFrom(...NODE_SHEETS),
        fc.infiniteStream(fc.nat(999)),
        word,
        (any, sheet, numbers, junk) => {
          const next = (below: number): number => Number(numbers.next().value) % below;
          const { columns } = SHEETS[sheet];
          const ids = idsOf(any, sheet);
          // A cell is empty, junk, or what another row has in the column or is called.
          const cellFor = (at: number): RawValue | undefined => {
            const other = ids[next(ids.length)]!;
            const choice = next(6);
            if (at === 0 || choice === 0) return undefined;
            if (choice === 1) return junk;
            return choice === 2 ? other : cellText(any, sheet, columns[at]!, other, 'da');
          };
          fc.pre(ids.length > 0);
          const rows = [...ids.slice(0, 6), 'ny 1', 'ny 2'].map((id): BlockRow => ({
            ...{ id, isNew: id.startsWith('ny '), cells: columns.map((_, at) => cellFor(at)) },
          }));
          const planned = planBlock(any, sheet, rows, 'da');
          const applied = applyChanges(any, planned.changes);
          if (!applied.ok) throw new Error(applied.problems[0]?.code);
          expect(sameGraph(applied.graph, planned.graph)).toBe(true);
          const undone = applyChanges(applied.graph, applied.inverse);
          expect(undone.ok && sameGraph(undone.graph, any)).toBe(true);

          const said = new Set(planned.changed.map(({ row: at, column }) => `${at} ${column}`));
          const refused = new Set(planned.refused.map(({ row: at, column }) => `${at} ${column}`));
          rows.forEach(({ id, isNew }, at) =>
            columns.forEach((column, place) => {
              if (isNew) return;
              const [was, is] = [any, applied.graph].map((one) => String(cellValue(one, sheet, column, id)));
              expect({ column: column.key, moved: was !== is }).toEqual({
                column: column.key,
                moved: said.has(`${at} ${place}`),
              });
            }),
          );
          const again = rows
            .filter((_, at) => !rows[at]!.isNew || planned.added.includes(at))
            .map((one) => {
              const at = rows.indexOf(one);
              const cells = one.cells.map((cell, place) => (refused.has(`${at} ${place}`) ? undefined : cell));
              return { ...one, isNew: false, cells };
            });
          expect(planBlock(applied.graph, sheet, again, 'da').changes).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
