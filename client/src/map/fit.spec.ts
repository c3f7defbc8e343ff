import { fitCamera, leftOf, revealing, startCamera } from './fit';

const SPINE = 168;

describe('fitting the map', () => {
  it('shows it at full size where there is room', () => {
    expect(fitCamera({ width: 1154, height: 908 }, SPINE, { width: 1154, height: 902 })).toEqual({
      x: 0,
      y: -3,
      zoom: 1,
    });
  });

  it('shows all of it, 24 px around, with the spine at its own size, on whole pixels', () => {
    const map = { width: 3000, height: 900 };
    const screen = { width: 1154, height: 902 };
    const { x, zoom } = fitCamera(map, SPINE, screen);
    expect(x).toBe(Math.round(leftOf(SPINE, zoom)));
    expect(Math.abs(map.width * zoom + leftOf(SPINE, zoom) - (screen.width - 24))).toBeLessThan(0.01);
  });

  it('begins at the left edge where the top lane is seen from there', () => {
    const start = startCamera({ width: 2100, height: 900 }, SPINE, { width: 1154, height: 902 }, 400);
    expect(start).toMatchObject({ zoom: 0.7, x: Math.round(leftOf(SPINE, 0.7)) });
  });

  it('does not begin under the middle step, and begins where the top lane does', () => {
    const start = startCamera({ width: 9000, height: 900 }, SPINE, { width: 1154, height: 902 }, 4000);
    expect(start.zoom).toBe(0.7);
    expect(Math.abs(4000 * start.zoom + start.x - (SPINE + 24))).toBeLessThanOrEqual(0.5);
  });
});

describe('bringing a box into view', () => {
  const screen = { width: 1000, height: 800 };
  it('does nothing when it is there', () => {
    expect(revealing({ x: 400, y: 300, width: 140, height: 58 }, { x: 0, y: 0, zoom: 1 }, SPINE, screen)).toBeNull();
  });

  it('moves no more than it must, and not under the spine', () => {
    expect(revealing({ x: 300, y: 300, width: 140, height: 58 }, { x: -200, y: 0, zoom: 1 }, SPINE, screen)).toEqual({
      x: -108,
      y: 0,
      zoom: 1,
    });
    expect(revealing({ x: 1000, y: 790, width: 100, height: 10 }, { x: 0, y: 0, zoom: 1 }, SPINE, screen)).toEqual({
      x: -124,
      y: -24,
      zoom: 1,
    });
  });

  it('stays at the left edge of the map', () => {
    const first = { x: 170, y: 300, width: 12, height: 12 };
    expect(revealing(first, { x: 0, y: 0, zoom: 1 }, SPINE, screen)).toBeNull();
    const start = Math.round(leftOf(SPINE, 0.7));
    expect(revealing(first, { x: start - 300, y: 0, zoom: 0.7 }, SPINE, screen)?.x).toBe(start);
  });
});
