import { heatOf } from './HeatCell';

describe('the shade of a cell', () => {
  const shade = (connected: number, leaders: number, unmapped = 0) => heatOf({ connected, leaders, unmapped });

  it('follows the share that is mapped but has no line of sight', () => {
    expect([shade(4, 4), shade(3, 4), shade(2, 4), shade(0, 4)]).toEqual([1, 2, 3, 4]);
  });
  it('does not count those not mapped as being without', () => {
    expect([shade(2, 4, 2), shade(0, 5, 1), shade(1, 3, 0)]).toEqual([1, 3, 3]);
  });
  it('is not given under three leaders, nor where nobody is mapped', () => {
    expect([shade(0, 2), shade(1, 1), shade(0, 3, 3)]).toEqual([null, null, null]);
  });
});
