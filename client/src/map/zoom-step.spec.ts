import { stepOf, zoomBy } from './zoom-step';

describe('the step of a zoom', () => {
  it('is far under 70 %, middle to 139 %, near from 140 %', () => {
    expect(stepOf(0.6, null)).toBe('far');
    expect(stepOf(0.7, 'far')).toBe('middle');
    expect(stepOf(1.3, 'middle')).toBe('middle');
    expect(stepOf(1.4, 'middle')).toBe('near');
  });

  it('is left only 4 % below where it is entered', () => {
    expect(stepOf(0.69, 'far')).toBe('far');
    expect(stepOf(0.69, 'middle')).toBe('middle');
    expect(stepOf(0.67, 'middle')).toBe('far');
    expect(stepOf(1.36, 'near')).toBe('near');
    expect(stepOf(1.34, 'near')).toBe('middle');
  });
});

describe('zooming by a step', () => {
  it('goes to the next whole tenth', () => {
    expect(zoomBy(0.72, 1)).toBeCloseTo(0.8);
    expect(zoomBy(0.72, -1)).toBeCloseTo(0.7);
    expect(zoomBy(1, 1)).toBeCloseTo(1.1);
    expect(zoomBy(1, -1)).toBeCloseTo(0.9);
  });

  it('stays between 10 and 250 %', () => {
    expect(zoomBy(2.5, 1)).toBe(2.5);
    expect(zoomBy(0.1, -1)).toBe(0.1);
  });
});
