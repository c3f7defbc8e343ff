import { createGraph, type Goal } from '@kaskade/domain';
import { alongLine, standsAt, type Followed } from './along';

const goal = (id: string): Goal => ({
  id,
  title: id,
  description: null,
  indicator: null,
  baseline: null,
  target: null,
  current: null,
  measureUnit: null,
  due: null,
  status: 'active',
  stopsHere: false,
  stopsReason: null,
});
const graph = createGraph({
  nodes: { goal: ['A', 'B', 'C', 'D', 'E'].map(goal) },
  links: {
    cascadesTo: [
      ['A', 'C'],
      ['B', 'C'],
      ['A', 'D'],
      ['A', 'E'],
    ],
  },
  cascade: {
    'A->C': { primary: false, translation: null, involvement: null, room: null },
    'B->C': { primary: true, translation: null, involvement: null, room: null },
  },
});
// From the left: E, C, D.
const x = (id: string): number => ({ E: 1, C: 2, D: 3 })[id] ?? 0;
const step = (from: string, arrow: Parameters<typeof alongLine>[2], followed: Followed | null = null) =>
  alongLine(graph, from, arrow, followed, x);

describe('walking along a line', () => {
  it('goes up to the primary parent, then beside it to the others', () => {
    const up = step('C', 'ArrowUp');
    expect(up && standsAt(up)).toBe('B');
    const beside = step('B', 'ArrowRight', up);
    expect(beside && standsAt(beside)).toBe('A');
  });

  it('goes down to the first goal below as the picture has it, then along its siblings', () => {
    const down = step('A', 'ArrowDown');
    expect(down && standsAt(down)).toBe('E');
    const beside = step('E', 'ArrowRight', down);
    expect(beside && standsAt(beside)).toBe('C');
    expect(step('E', 'ArrowLeft', down)).toBeNull();
  });

  it('leads nowhere where the line ends', () => {
    expect(step('A', 'ArrowUp')).toBeNull();
    expect(step('D', 'ArrowDown')).toBeNull();
  });
});
