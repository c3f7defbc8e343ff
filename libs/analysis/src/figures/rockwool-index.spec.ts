import * as fc from 'fast-check';
import { mappedIndex, rockwoolIndex } from './rockwool-index';

const share = (part: number, of: number) => ({ part, of });
const shares = fc.nat(400).chain((of) => fc.nat(of).map((part) => share(part, of)));

describe('the rockwool index', () => {
  it('is 1 − the harmonic mean of the two shares', () => {
    expect(rockwoolIndex(share(4, 10), share(9, 27))).toBeCloseTo(0.6364, 4);
    expect(mappedIndex(share(4, 10), share(9, 27), 12)).toBe(0.52);
    expect(rockwoolIndex(share(10, 10), share(3, 3))).toBe(0);
  });

  it('is 1 when both shares, or one of them, are 0', () => {
    expect(rockwoolIndex(share(0, 5), share(0, 5))).toBe(1);
    expect(rockwoolIndex(share(0, 5), share(5, 5))).toBe(1);
  });

  it('is told by the other share where one has no value, and null where neither has', () => {
    expect(rockwoolIndex(share(0, 0), share(3, 4))).toBe(0.25);
    expect(rockwoolIndex(share(1, 2), share(0, 0))).toBe(0.5);
    expect(rockwoolIndex(share(0, 0), share(0, 0))).toBeNull();
  });

  it('among those mapped is null where nobody is, and the index itself where there is nobody', () => {
    expect(mappedIndex(share(1, 2), share(0, 3), 3)).toBeNull();
    expect(mappedIndex(share(1, 2), share(0, 0), 0)).toBe(0.5);
  });

  it('is exact at the edges of the classes', () => {
    fc.assert(
      fc.property(shares, shares, (down, up) => {
        const index = rockwoolIndex(down, up);
        if (index === null || down.of === 0 || up.of === 0) return;
        const sum = BigInt(down.part * up.of + up.part * down.of);
        const carried = BigInt(2 * down.part * up.part);
        // 1 − carried / sum < 1/4 and < 1/2, in whole numbers.
        expect(index < 0.25).toBe(carried * 4n > sum * 3n);
        expect(index < 0.5).toBe(carried * 2n > sum);
      }),
      { numRuns: 5000 },
    );
  });
});
