import { DEFAULT_LEVELS } from '@kaskade/domain';
import {
  bottleneckSentence,
  funnelFollows,
  howFarQuestion,
  lineOfSightWords,
  originNote,
  originInSentence,
  penetrationSentence,
} from './figure-words';

const report = {
  levels: DEFAULT_LEVELS,
  penetration: {
    origin: 'political',
    of: 9,
    levels: [
      { level: 'political', reached: 9 },
      { level: 'top', reached: 8 },
      { level: 'middle', reached: 4 },
      { level: 'first_line', reached: 2 },
    ],
    action: 1,
  },
};
const steps = {
  ...report,
  levels: [
    { id: 'political', name: 'Trin 0' },
    { id: 'first_line', name: 'Trin 1' },
  ],
};

describe('the words of the figures', () => {
  it('inflect the default levels', () => {
    expect(penetrationSentence(report, 'da')).toBe('2 af 9 politiske mål når førstelinjeledelsen. 1 har en indsats.');
    expect(howFarQuestion(report, 'da')).toBe('Hvor langt når de 9 politiske mål?');
    expect(funnelFollows(report, 'en')).toBe('The funnel follows the 9 political goals.');
  });

  it('leave levels with names of their own as they are', () => {
    expect(penetrationSentence(steps, 'da')).toBe('2 af 9 mål i trin 0 når trin 1. 1 har en indsats.');
    expect(penetrationSentence(steps, 'en')).toBe('2 of 9 goals at trin 0 reach trin 1. 1 has an initiative.');
  });

  it('say nothing of an origin that is not there', () => {
    const none = { ...report, penetration: { origin: null, of: 0, levels: [], action: 0 } };
    expect([penetrationSentence(none, 'da'), howFarQuestion(none, 'da'), funnelFollows(none, 'da')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(originInSentence(none, 'da')).toBe('det øverste niveau');
  });

  it('say where they are measured from when nobody has written down the goals above', () => {
    const goals = (counts: number[]) => DEFAULT_LEVELS.map((level, rank) => ({ ...level, goals: counts[rank]! }));
    const fromTop = { ...report, levels: goals([0, 3, 1, 1]), penetration: { ...report.penetration, origin: 'top' } };
    expect(originNote(fromTop, 'da')).toBe(
      'Ingen har skrevet målene i politisk ledelse ned endnu. Vi måler fra topledelse.',
    );
    expect(originNote({ ...report, levels: goals([9, 3, 1, 1]) }, 'da')).toBeNull();
    // Goals that are there, but decided to end, have been written down.
    expect(originNote({ ...fromTop, levels: goals([2, 3, 1, 1]) }, 'da')).toBeNull();
  });

  it('say what a line of sight is counted from', () => {
    expect(lineOfSightWords({ leaders: 12, connected: 8, lineOfSight: 8 / 12 }, report, 'da')).toEqual({
      share: 'Rød tråd 67\u00a0%',
      why: '8 af 12 ledere kan følge et mål eller en indsats op til et mål i politisk ledelse',
      explain: 'Ledere på niveauet, der kan følge et mål eller en indsats op til et mål i politisk ledelse.',
    });
    expect(lineOfSightWords({ leaders: 0, connected: 0, lineOfSight: null }, report, 'da')).toBeNull();
  });

  it('say what hangs on one goal', () => {
    expect(bottleneckSentence({ type: 'goal', carries: 2 }, 5, DEFAULT_LEVELS[3]!, 'da')).toBe(
      '2 af de 5 førstelinjemål med rød tråd hænger kun i dette mål.',
    );
    expect(bottleneckSentence({ type: 'goal', carries: 2 }, 5, DEFAULT_LEVELS[3]!, 'en')).toBe(
      '2 of the 5 first-line goals with a line of sight hang on this goal alone.',
    );
  });
});
