import * as fc from 'fast-check';
import { breakText, ellipsis } from './break-text';
import { textWidth } from './text-width';

const TITLE = { size: 12, weight: 550, tracking: -0.012 };
const lines = (text: string, width = 123, most = 2) => breakText(text, TITLE, width, most, 'da').lines;

describe('breaking text', () => {
  it('breaks the titles of the design where the design breaks them', () => {
    expect(lines('Færre unge uden job og uddannelse')).toEqual(['Færre unge uden job', 'og uddannelse']);
    expect(lines('Fem virksomhedsbesøg om ugen')).toEqual(['Fem virksomheds-', 'besøg om ugen']);
    expect(lines('Arbejdskraft til virksomhederne')).toEqual(['Arbejdskraft til', 'virksomhederne']);
    expect(lines('Fritidsjob til 150 unge')).toEqual(['Fritidsjob til 150 unge']);
  });

  it('breaks where a soft hyphen stands, and nowhere else in that word', () => {
    expect(lines('Beskæftigelses\u00adindsatsernes')).toEqual(['Beskæftigelses-', 'indsatsernes']);
    expect(lines('Kort\u00adord')).toEqual(['Kortord']);
  });

  it('cuts what is longer than its lines with an ellipsis', () => {
    const broken = breakText('Alle borgere skal have en fast kontaktperson gennem hele forløbet', TITLE, 123, 2, 'da');
    expect(broken.clamped).toBe(true);
    expect(broken.lines).toHaveLength(2);
    expect(broken.lines[1]).toMatch(/…$/);
  });

  it('gives lines that fit and lose no letter when nothing is cut, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcæøå virksomhed-,.'), maxLength: 80 }),
        fc.integer({ min: 1, max: 4 }),
        (text, most) => {
          const broken = breakText(text, TITLE, 123, most, 'da');
          expect(broken.lines.length).toBeLessThanOrEqual(most);
          for (const line of broken.lines) expect(textWidth(line, TITLE)).toBeLessThanOrEqual(123);
          if (!broken.clamped) {
            const letters = (s: string) => s.replace(/[ -]/g, '');
            expect(letters(broken.lines.join(''))).toBe(letters(text));
          }
        },
      ),
    );
  });

  it('cuts one line at its width and leaves a short one alone', () => {
    expect(ellipsis('Borgmester', TITLE, 123)).toBe('Borgmester');
    const cut = ellipsis('Beskæftigelsesudvalget i kommunen', TITLE, 80);
    expect(cut).toMatch(/^Besk.*…$/);
    expect(textWidth(cut, TITLE)).toBeLessThanOrEqual(80);
  });
});

describe('measuring text', () => {
  it('adds up advance widths at the size and weight', () => {
    expect(textWidth('A', { size: 1000, weight: 400, tracking: 0 })).toBe(690);
    expect(textWidth('A', { size: 1000, weight: 650, tracking: 0 })).toBe(737);
    expect(textWidth('WW', { size: 10, weight: 400, tracking: -0.01 })).toBeCloseTo(19.5, 5);
  });

  it('refuses a weight it has no widths for', () => {
    expect(() => textWidth('A', { size: 10, weight: 300, tracking: 0 })).toThrow(RangeError);
  });
});
