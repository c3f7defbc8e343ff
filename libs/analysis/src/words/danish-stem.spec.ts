import { danishStem } from './danish-stem';

describe('the Danish stem of a word', () => {
  it('is what the published vocabulary of the algorithm says', () => {
    const published = {
      ...{ indtage: 'indtag', indtagelse: 'indtag', indtager: 'indtag', indtages: 'indtag', indtaget: 'indtag' },
      ...{ indtil: 'indtil', indtog: 'indtog', indtraf: 'indtraf', indtryk: 'indtryk', indtræde: 'indtræd' },
      ...{
        indtræffe: 'indtræf',
        indtræffer: 'indtræf',
        indtrængende: 'indtræng',
        indtægt: 'indtæg',
        indtægter: 'indtæg',
      },
      ...{ underste: 'underst', undersåtter: 'undersåt', undersåtters: 'undersåt', undersøg: 'undersøg' },
      ...{ undersøgelse: 'undersøg', undersøgelsen: 'undersøg', undersøger: 'undersøg', undertiden: 'undertid' },
    };
    expect(Object.fromEntries(Object.keys(published).map((word) => [word, danishStem(word)]))).toEqual(published);
  });

  it('is one for the forms of a word, and not for different words', () => {
    const one = (...words: string[]): number => new Set(words.map(danishStem)).size;
    expect(one('virksomhed', 'virksomheder', 'virksomheden', 'virksomhedens')).toBe(1);
    expect(one('samtale', 'samtaler', 'samtalerne')).toBe(1);
    expect(one('borger', 'borgere', 'borgernes')).toBe(1);
    expect(one('borger', 'virksomhed', 'samtale')).toBe(3);
  });

  it('leaves short words and words without a vowel as they are', () => {
    for (const word of ['og', 'job', 'by', 'kl', 'ø', '']) expect(danishStem(word)).toBe(word);
  });
});
