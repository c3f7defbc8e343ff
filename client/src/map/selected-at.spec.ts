import { layoutMap } from '@kaskade/diagram';
import { caseOf } from '../testing/organisations';
import { indexMap, titleAt } from './map-index';
import { selectedAt } from './selected-at';
import { bandKey, goalKey, openingKey } from './stops';

const diagram = layoutMap({ ...caseOf('128'), language: 'da', owners: 'names', order: 'lines', openStacks: [] });
const index = indexMap(diagram);
const [stack] = diagram.stacks;

describe('what a stop of the map opens', () => {
  it('is the stack at a stack', () => {
    expect(index.stops.has(stack!.id)).toBe(true);
    expect(selectedAt(index, stack!.id)).toEqual({ type: 'stack', id: stack!.id });
  });

  it('is the goal at a card, the boundary at a band, and what passes at an opening', () => {
    const { goal } = diagram.cards[0]!;
    expect(selectedAt(index, goalKey(goal))).toEqual({ type: 'goal', id: goal });
    const { upper, openings } = diagram.bands.find((band) => band.openings.some(({ kind }) => kind === 'goal'))!;
    expect(selectedAt(index, bandKey(upper))).toEqual({ type: 'boundary', id: upper });
    const opening = openings.find(({ kind }) => kind === 'goal')!;
    expect(selectedAt(index, openingKey(opening.id))).toEqual({ type: 'goal', id: opening.through });
  });

  it('is nothing where nothing stands', () => {
    expect(selectedAt(index, 'stack->no->where')).toBeNull();
    expect(selectedAt(index, 'leaders:top:U1')).toBeNull();
  });
});

describe('the lines at a stop', () => {
  it('are those of the stack, under what is written on it', () => {
    const ends = index.linesAt.get(stack!.id)!.map(({ from, to }) => [from, to].includes(stack!.id));
    expect(ends).not.toEqual([]);
    expect(ends).not.toContain(false);
    expect(titleAt(index, stack!.id)).toMatch(/ · \d+ mål$/);
    const { goal, title } = diagram.cards[0]!;
    expect(titleAt(index, goalKey(goal))).toBe(title);
  });
});
