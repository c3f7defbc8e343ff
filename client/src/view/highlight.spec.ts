import { createGraph, type Goal } from '@kaskade/domain';
import { highlight } from './highlight';
import { DEFAULT_VIEW } from './view';

const goal = (id: string, due: string | null = null, status: Goal['status'] = 'active'): Goal => ({
  id,
  title: id,
  description: null,
  indicator: null,
  baseline: null,
  target: null,
  current: null,
  measureUnit: null,
  due,
  status,
  stopsHere: false,
  stopsReason: null,
});
const leader = (id: string) => ({ id, name: id, title: null, employees: null, email: null });

const graph = createGraph({
  nodes: {
    unit: ['over', 'under', 'other'].map((id) => ({ id, name: id, kind: null })),
    leader: [leader('L1'), leader('L2')],
    pejlemaerke: [{ id: 'P1', name: 'P1', framework: null, description: null }],
    goal: [goal('M1', '2026-06-30'), goal('M2', '2027-06-30'), goal('M3'), goal('M4', null, 'dropped')],
  },
  links: {
    partOf: [['under', 'over']],
    inUnit: [
      ['L1', 'under'],
      ['L2', 'other'],
    ],
    owns: [
      ['L1', 'M1'],
      ['L2', 'M2'],
      ['L1', 'M3'],
      ['L2', 'M3'],
    ],
    goalSupports: [['M2', 'P1']],
  },
});
const goals = (patch: object): string[] => [...(highlight(graph, { ...DEFAULT_VIEW, ...patch })?.goals ?? [])];

describe('what filters leave bright', () => {
  it('is everything while none is on', () => {
    expect(highlight(graph, DEFAULT_VIEW)).toBeNull();
  });

  it('is what an owner in the unit or below it has, co-owned goals too', () => {
    expect(goals({ unit: 'over' })).toEqual(['M1', 'M3']);
    expect(goals({ unit: 'other' })).toEqual(['M2', 'M3']);
  });

  it('is what supports a chosen pejlemærke', () => {
    expect(goals({ pejlemaerker: ['P1'] })).toEqual(['M2']);
  });

  it('is what is due in the period, both ends included, and nothing without a date', () => {
    expect(goals({ dueFrom: '2026-06-30', dueTo: '2026-06-30' })).toEqual(['M1']);
    expect(goals({ dueFrom: '2026-07-01' })).toEqual(['M2']);
  });

  it('fits every filter that is on', () => {
    expect(goals({ unit: 'over', pejlemaerker: ['P1'] })).toEqual([]);
  });

  it('counts of all goals but the dropped ones, and keeps kinds out that are not shown', () => {
    const bright = highlight(graph, { ...DEFAULT_VIEW, dimmed: ['goal'] });
    expect(bright?.of).toBe(3);
    expect(bright?.goals.size).toBe(0);
    expect([...(bright?.leaders ?? [])]).toEqual(['L1', 'L2']);
  });

  it('keeps the leaders of the goals that fit', () => {
    expect([...(highlight(graph, { ...DEFAULT_VIEW, pejlemaerker: ['P1'] })?.leaders ?? [])]).toEqual(['L2']);
  });
});
