import * as fc from 'fast-check';
import { spread, spreadWithin } from './spread';

describe('spreading places apart', () => {
  it('leaves alone what stands far enough apart', () => {
    expect(spread([0, 50, 100], [30, 30])).toEqual([0, 50, 100]);
  });

  it('moves what is too near apart evenly', () => {
    expect(spread([100, 110], [30])).toEqual([90, 120]);
    expect(spread([0, 0, 0], [30, 30])).toEqual([-30, 0, 30]);
  });

  it('keeps order and gaps for any wishes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (items) => {
          const gaps = items.map(([, gap]) => gap);
          const placed = spread(
            items.map(([wanted]) => wanted),
            gaps,
          );
          for (let i = 1; i < placed.length; i++)
            expect(placed[i]! - placed[i - 1]!).toBeGreaterThanOrEqual(gaps[i - 1]! - 1e-9);
        },
      ),
    );
  });

  it('stays between its walls where there is room', () => {
    expect(spreadWithin([0, 5], [30], 20, 200)).toEqual([20, 50]);
    expect(spreadWithin([300, 310], [30], 0, 200)).toEqual([170, 200]);
  });
});
