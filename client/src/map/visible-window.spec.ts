import { BEYOND, meets, windowFor } from './visible-window';

const screen = { width: 1000, height: 800 };

describe('the window that is drawn', () => {
  it('reaches beyond the screen on all sides', () => {
    const { box } = windowFor({ x: -500, y: 0, zoom: 2 }, screen, null);
    expect(box).toEqual({ x: 250 - BEYOND.x / 2, y: -BEYOND.y / 2, width: 500 + BEYOND.x, height: 400 + BEYOND.y });
  });

  it('is the same object while the screen stays inside it, and another when it leaves it', () => {
    const first = windowFor({ x: 0, y: 0, zoom: 1 }, screen, null);
    expect(windowFor({ x: -BEYOND.x, y: 0, zoom: 1 }, screen, first)).toBe(first);
    expect(windowFor({ x: -BEYOND.x - 1, y: 0, zoom: 1 }, screen, first)).not.toBe(first);
    expect(windowFor({ x: 0, y: 0, zoom: 1.1 }, screen, first)).not.toBe(first);
  });
});

describe('whether boxes meet', () => {
  it('counts a shared edge', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(meets(box, { x: 10, y: 10, width: 5, height: 5 })).toBe(true);
    expect(meets(box, { x: 10.1, y: 0, width: 5, height: 5 })).toBe(false);
  });
});
