import { layoutOptionsOf, roomOf } from './layout-options';

const VIEW = { names: 'names', order: 'lines', opened: [] } as const;

describe('layoutOptionsOf', () => {
  it('opens no stack, some, or all', () => {
    expect(layoutOptionsOf(VIEW, 'da', 1154).openStacks).toEqual([]);
    expect(layoutOptionsOf({ ...VIEW, opened: ['stack->top->a'] }, 'da', 1154).openStacks).toEqual(['stack->top->a']);
    expect(layoutOptionsOf({ ...VIEW, opened: ['all'] }, 'da', 1154).openStacks).toBe('all');
  });
});

describe('roomOf', () => {
  it('keeps the width of the design, and gives less than a step of it away', () => {
    expect(roomOf(1154)).toBe(1154);
    expect(roomOf(1169)).toBe(1154);
    expect(roomOf(1170)).toBe(1170);
  });
});
