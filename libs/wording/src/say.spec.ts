import { say } from './say';

describe('say', () => {
  it('puts the params in and escapes nothing', () => {
    expect(say('findings.GOAL_WITHOUT_OWNER.sentence', { goal: 'Unge <16 & "job"' }, 'da')).toBe(
      'Ingen leder ejer Unge <16 & "job".',
    );
  });

  it('leaves what looks like a param or a reference inside a name as it is', () => {
    const goal = '{count} $t(labels.legend) $& $1';
    expect(say('findings.GOAL_WITHOUT_OWNER.sentence', { goal }, 'en')).toBe(`No leader owns ${goal}.`);
  });

  it('chooses the singular and the plural by count', () => {
    expect(say('labels.count.leader', { count: 1 }, 'da')).toBe('1 leder');
    expect(say('labels.count.leader', { count: 0 }, 'da')).toBe('0 ledere');
    expect(say('labels.count.leader', { count: 2 }, 'en')).toBe('2 leaders');
  });

  it('writes numbers as the language writes them', () => {
    expect(say('labels.count.goal', { count: 1240 }, 'da')).toBe('1.240 mål');
    expect(say('labels.count.goal', { count: 1240 }, 'en')).toBe('1,240 goals');
  });
});
