import type { Goal } from '@kaskade/domain';
import { sample } from '../testing/organisations';
import { pejlemaerkeCode, progressOf, wholeSight } from './figures';

const goal = (fields: Partial<Goal>): Goal => ({
  id: 'g',
  title: 'g',
  description: null,
  indicator: 'i',
  baseline: 0,
  target: 10,
  current: 5,
  measureUnit: null,
  due: null,
  status: 'active',
  stopsHere: false,
  stopsReason: null,
  ...fields,
});

describe('the progress of a goal', () => {
  it('is the way from the baseline to the target, also downwards', () => {
    expect(progressOf(goal({}))).toBe(0.5);
    expect(progressOf(goal({ baseline: 24, target: 12, current: 19 }))).toBeCloseTo(5 / 12);
  });
  it('stays between nothing and all', () => {
    expect([progressOf(goal({ current: -3 })), progressOf(goal({ current: 30 }))]).toEqual([0, 1]);
  });
  it('is unknown without an indicator, without a number, or where there is no way to go', () => {
    const unknown = [{ indicator: null }, { baseline: null }, { target: null }, { current: null }, { baseline: 10 }];
    expect(unknown.map((fields) => progressOf(goal(fields)))).toEqual([null, null, null, null, null]);
  });
});

describe('the code of a pejlemærke', () => {
  it('is its id up to three characters, else its number in the order', () => {
    expect([pejlemaerkeCode('KL1', 4), pejlemaerkeCode('ÆØÅ', 0), pejlemaerkeCode('KL10', 9)]).toEqual([
      'KL1',
      'ÆØÅ',
      '10',
    ]);
  });
});

describe('the whole beside a unit', () => {
  it('counts all but the top level', () => {
    expect(wholeSight(sample('fjordby').report)).toEqual({ connected: 19, leaders: 44, unmapped: 15 });
  });
});
