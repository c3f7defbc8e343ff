import '../testing/browser';
import { ease, travel } from './motion';

describe('the way of the camera', () => {
  it('follows the curve of the design: away at once, then gently to the end', () => {
    // Points of cubic-bezier(.2, 0, 0, 1), as a browser draws it.
    const inHundredths = [0, 0.1, 0.25, 0.5, 0.75, 1].map((t) => Math.round(ease(t) * 100));
    expect(inHundredths).toEqual([0, 16, 61, 88, 98, 100]);
    expect(travel()).toMatchObject({ duration: 320, ease });
  });

  it('never turns back', () => {
    const steps = Array.from({ length: 101 }, (_, i) => ease(i / 100));
    expect(steps.every((at, i) => i === 0 || at >= steps[i - 1]!)).toBe(true);
  });
});
