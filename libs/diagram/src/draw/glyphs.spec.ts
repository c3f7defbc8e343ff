import { diamond, leaderGlyph, severityGlyph } from './glyphs';

describe('a leader’s mark', () => {
  it('is filled with a line up, outlined without, and dotted with a question mark where nothing is known', () => {
    expect(leaderGlyph('connected', { x: 10, y: 20 })).toMatchObject([
      { fill: 'ink2', stroke: 'ink2', strokeWidth: 0.4 },
    ]);
    expect(leaderGlyph('notConnected', { x: 10, y: 20 })).toMatchObject([
      { fill: 'surface', stroke: 'ink2', strokeWidth: 1.2 },
    ]);
    expect(leaderGlyph('unmapped', { x: 10, y: 20 })).toMatchObject([
      { stroke: 'ink3', strokeWidth: 1.2, dash: [1.3, 1.53] },
      { stroke: 'ink2', strokeWidth: 1.25 },
    ]);
  });

  it('takes the accent on a line', () => {
    for (const state of ['connected', 'notConnected', 'unmapped'] as const)
      for (const item of leaderGlyph(state, { x: 0, y: 0 }, 'accent')) expect(item).toMatchObject({ stroke: 'accent' });
  });

  it('has its head in the middle of its 12 px', () => {
    for (const state of ['connected', 'notConnected', 'unmapped'] as const) {
      const [first] = leaderGlyph(state, { x: 10, y: 20 });
      const [, x, r] = /^M([\d.]+) [\d.]+a([\d.]+)/.exec(first?.type === 'path' ? first.d : '')!.map(Number);
      expect(x! + r!).toBeCloseTo(16);
    }
  });
});

describe('an initiative’s diamond', () => {
  it('stands around its middle, 4.2 to each side', () => {
    expect(diamond(100, 50)).toBe('M100 45.8l4.2 4.2l-4.2 4.2l-4.2 -4.2Z');
  });
});

describe('the mark of a group of points', () => {
  it('is an octagon, a triangle or a ring, as severe as it is', () => {
    const at = { x: 20, y: 20 };
    expect(severityGlyph('high', at, 15)).toMatchObject([{ fill: 'high' }, { stroke: 'surface' }]);
    expect(severityGlyph('medium', at, 15)).toMatchObject([{ fill: 'med' }, { stroke: 'surface' }]);
    expect(severityGlyph('low', at, 15)).toMatchObject([{ stroke: 'low' }, { fill: 'low' }]);
  });
});
