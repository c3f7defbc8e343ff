import { DEFAULT_LEVELS } from '@kaskade/domain';
import { countLeaders, levelDefinite, levelGoals, levelInSentence, levelName, levelsInSentence } from './level-words';

const [political, top, middle, firstLine] = DEFAULT_LEVELS;

describe('the names of levels', () => {
  it('are translated for the default ones', () => {
    expect(DEFAULT_LEVELS.map((level) => levelName(level, 'en'))).toEqual([
      'Political leadership',
      'Top management',
      'Middle management',
      'First-line leadership',
    ]);
    expect(levelName({ id: 'top', name: 'Top management' }, 'da')).toBe('Topledelse');
  });

  it('are the organisation’s own once it has given them', () => {
    expect(levelName({ id: 'top', name: 'Koncernledelse' }, 'en')).toBe('Koncernledelse');
    expect(levelInSentence({ id: 'top', name: 'HR og Koncernledelse' }, 'da')).toBe('HR og koncernledelse');
  });

  it('stand in lower case in a sentence, the default ones inflected where wanted', () => {
    expect(levelInSentence(firstLine!, 'da')).toBe('førstelinjeledelse');
    expect(levelDefinite(firstLine!, 'da')).toBe('førstelinjeledelsen');
    expect(levelGoals(political!, 'da')).toBe('politiske mål');
    expect(levelGoals({ id: 't1', name: 'Trin 1' }, 'en')).toBe('goals at trin 1');
    expect(levelsInSentence([top!, middle!], 'da')).toBe('topledelse og mellemledelse');
  });

  it('count their leaders by the level’s noun', () => {
    expect(countLeaders(political!, 3, 'da')).toBe('3 politiske ejere');
    expect(countLeaders(middle!, 1, 'en')).toBe('1 leader');
    expect(countLeaders({ ...top!, noun: 'direktører' }, 5, 'da')).toBe('5 direktører');
  });
});
