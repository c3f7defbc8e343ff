import fc from 'fast-check';
import { crossingsOf } from './crossings';

describe('the counter of crossings', () => {
  it('counts every pair of lines that changes sides', () => {
    const lanes = [
      ['a', 'b'],
      ['x', 'y'],
    ];
    const line = (upper: string, lower: string) => ({ upper, lower });
    expect(crossingsOf(lanes, [line('a', 'y'), line('b', 'x')])).toBe(1);
    expect(crossingsOf(lanes, [line('a', 'x'), line('b', 'y')])).toBe(0);
    // Lines that share an end do not cross.
    expect(crossingsOf(lanes, [line('a', 'x'), line('a', 'y'), line('b', 'y')])).toBe(0);
  });

  it('agrees with looking at every pair', () => {
    const ends = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(ends, (pairs) => {
        const lanes = ['u', 'l'].map((lane) => Array.from({ length: 6 }, (_, at) => `${lane}${at}`));
        let slow = 0;
        pairs.forEach(([from, to], i) =>
          pairs.slice(i + 1).forEach(([otherFrom, otherTo]) => {
            if ((from - otherFrom) * (to - otherTo) < 0) slow++;
          }),
        );
        expect(
          crossingsOf(
            lanes,
            pairs.map(([from, to]) => ({ upper: `u${from}`, lower: `l${to}` })),
          ),
        ).toBe(slow);
      }),
    );
  });
});
