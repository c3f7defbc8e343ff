import type { BandFigures } from './band-words';
import { movedSentence } from './moved-words';

const levels = {
  upper: { id: 'middle', name: 'Mellemledelse' },
  lower: { id: 'first_line', name: 'Førstelinjeledelse' },
};
const figures = (
  index: number | null,
  passed = 4,
  of = 10,
  connected = 9,
  leaders = 27,
  unmapped = 12,
): BandFigures => ({
  ...{ index, indexMapped: index },
  ...{ down: { passed, of }, up: { connected, of: leaders, unmapped } },
});
const said = (before: BandFigures | null, after: BandFigures, language: 'da' | 'en' = 'da'): string =>
  movedSentence(before, after, levels, language).replaceAll('\u00a0', ' ');

describe('what has moved at a boundary, in one sentence', () => {
  it('is how thick the layer is, and every count that is not what it was', () => {
    expect(said(figures(0.64), figures(0.43, 7, 10, 12, 28, 11))).toBe(
      'Mellem mellemledelse og førstelinjeledelse er laget blevet tyndere, fra 64 % til 43 %: 3 flere mål når igennem, 3 flere ledere har linje op, 1 leder er kommet til og 1 leder mere er kortlagt.',
    );
    expect(said(figures(0.43, 7), figures(0.64, 6, 9), 'en')).toBe(
      'Between middle management and first-line leadership the layer has grown thicker, from 43% to 64%: 1 fewer goal gets through and 1 fewer goal counts.',
    );
  });

  it('holds for the same what is shown the same, and says so', () => {
    expect(said(figures(0.64), figures(0.64))).toBe('Mellem mellemledelse og førstelinjeledelse er laget stadig 64 %.');
    expect(said(figures(0.641, 4), figures(0.639, 5))).toContain('er laget stadig 64 %: 1 mål mere når igennem.');
  });

  it('says what can be measured now, no longer, or not at all, and that a boundary is new', () => {
    expect(said(figures(null), figures(0.5))).toContain('kan laget nu opgøres til 50 %');
    expect(said(figures(0.5), figures(null))).toContain('kan laget ikke længere opgøres; før var det 50 %');
    expect(said(figures(null), figures(null))).toContain('kan laget ikke opgøres');
    expect(said(null, figures(0.5))).toContain('er ny, og laget er 50 %.');
    expect(said(null, figures(null))).toContain('er ny, og laget kan ikke opgøres.');
  });
});
