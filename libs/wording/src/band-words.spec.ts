import { DEFAULT_LEVELS } from '@kaskade/domain';
import { bandLabel, bandLines, bandSpoken, boundaryShort, type BandFigures } from './band-words';
import { layerExplain, layerSum, mappedSum } from './layer-sum';

const fjordby: BandFigures = {
  down: { passed: 4, of: 10 },
  up: { connected: 9, of: 27, unmapped: 12 },
  index: 1 - 72 / (4 * 27 + 9 * 10),
  indexMapped: 1 - 72 / (4 * 15 + 9 * 10),
};
const [, , middle, firstLine] = DEFAULT_LEVELS;
const levels = { upper: middle!, lower: firstLine! };
const nb = (text: string) => text.replaceAll(' %', '\u00a0%');

describe('the label of a band', () => {
  it('has its five lines', () => {
    expect(bandLines(bandLabel(fjordby, 'rockwool', 'da'), false)).toEqual(
      [
        'Rockwool-lag 64 % · tæt',
        '4 af 10 mål når igennem',
        '9 af 27 ledere har linje op',
        '12 ikke kortlagt',
        'Blandt de kortlagte: 52 %',
      ].map(nb),
    );
    expect(bandLines(bandLabel(fjordby, 'rockwool', 'en'), true)).toEqual([
      'Rockwool layer 64% · dense',
      '4 of 10 goals get through',
      '9 of 27 leaders have a line up · 12 not mapped',
      'Among those mapped: 52%',
    ]);
  });

  it('moves the class word to the last line where the whole falls in another class', () => {
    const moved = { ...fjordby, indexMapped: 0.39 };
    const lines = bandLines(bandLabel(moved, 'rockwool', 'da'), false);
    expect([lines[0], lines[4]]).toEqual([nb('Rockwool-lag 64 %'), nb('Blandt de kortlagte: 39 % · mærkbar')]);
    expect(bandSpoken(moved, levels, 'rockwool', 'da')).toContain(nb('Blandt de kortlagte: 39 %, mærkbar.'));
  });

  it('has three lines when everybody is mapped', () => {
    const all = { ...fjordby, up: { connected: 9, of: 27, unmapped: 0 }, indexMapped: fjordby.index };
    expect(bandLines(bandLabel(all, 'insulating', 'da'), false)).toEqual(
      ['Isoleringslag 64 % · tæt', '4 af 10 mål når igennem', '9 af 27 ledere har linje op'].map(nb),
    );
  });

  it('shows no percentage where nobody is mapped, and nothing at all where nothing can be counted', () => {
    const nobody = { ...fjordby, up: { connected: 0, of: 3, unmapped: 3 }, index: 1, indexMapped: null };
    expect(bandLines(bandLabel(nobody, 'rockwool', 'da'), false).join()).not.toContain('%');
    expect(bandLabel(nobody, 'rockwool', 'da').layer).toBe('Ikke kortlagt endnu');
    const none = {
      down: { passed: 0, of: 0 },
      up: { connected: 0, of: 0, unmapped: 0 },
      index: null,
      indexMapped: null,
    };
    expect(bandLines(bandLabel(none, 'rockwool', 'en'), false)).toEqual(['Cannot be measured']);
  });

  it('classes the exact edges upwards', () => {
    const grades = [0.2499, 0.25, 0.4999, 0.5].map(
      (index) => bandLabel({ ...fjordby, index, indexMapped: index }, 'rockwool', 'da').grade,
    );
    expect(grades).toEqual(['åben', 'mærkbar', 'mærkbar', 'tæt']);
  });
});

describe('the accessible name of a band', () => {
  it('says every word of the label', () => {
    expect(bandSpoken(fjordby, levels, 'rockwool', 'da')).toBe(
      nb(
        'Overgang mellem mellemledelse og førstelinjeledelse. Rockwool-lag 64 %, tæt. 4 af 10 mål når igennem. 9 af 27 ledere har linje op, 12 er ikke kortlagt. Blandt de kortlagte: 52 %.',
      ),
    );
    expect(bandSpoken(fjordby, levels, 'rockwool', 'en')).toBe(
      'Boundary between middle management and first-line leadership. Rockwool layer 64%, dense. 4 of 10 goals get through. 9 of 27 leaders have a line up, 12 are not mapped. Among those mapped: 52%.',
    );
  });
});

describe('the short name of a boundary', () => {
  it('uses the short forms of the default levels and the names of others', () => {
    expect(boundaryShort(levels.upper, levels.lower, 'da')).toBe('Mellem → førstelinje');
    expect(boundaryShort({ id: 'a', name: 'Trin 0' }, { id: 'b', name: 'Trin 1' }, 'da')).toBe('Trin 0 → trin 1');
  });
});

describe('the sum behind the layer', () => {
  it('is written out with the counts', () => {
    expect(layerSum(fjordby, 'da')).toBe(
      nb('1 − 2 · 4 · 9 / (4 · 27 + 9 · 10) = 64 %. Det er 100 % minus det harmoniske gennemsnit af de to andele.'),
    );
    expect(mappedSum(fjordby, 'en')).toBe(
      'The same sum without the 12 leaders not mapped: 1 − 2 · 4 · 9 / (4 · 15 + 9 · 10) = 52%.',
    );
    expect(layerExplain(fjordby, 'da')).toBe(
      nb(
        'Laget regnes af to andele: mål, der når ned (4 af 10), og ledere, der har linje op (9 af 27). Er begge 100 %, er laget 0 %. Er én af dem 0 %, er laget 100 %.',
      ),
    );
  });

  it('is of one share where the other has nothing to count, and has no division by zero', () => {
    const goalsOnly = {
      down: { passed: 1, of: 4 },
      up: { connected: 0, of: 0, unmapped: 0 },
      index: 0.75,
      indexMapped: 0.75,
    };
    expect(layerSum(goalsOnly, 'en')).toContain('1 − 1 / 4 = 75%');
    const zero = { down: { passed: 0, of: 4 }, up: { connected: 0, of: 2, unmapped: 1 }, index: 1, indexMapped: 1 };
    expect(layerSum(zero, 'en')).toBe('No goal gets down, and no leader has a line up. So the layer is 100%.');
    expect(mappedSum(zero, 'en')).toContain('1 − 0 / 1 = 100%');
  });
});
