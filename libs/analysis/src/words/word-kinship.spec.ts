import { wordKinship } from './word-kinship';

const titles = {
  a: 'Samtaler med alle virksomhederne',
  b: 'En samtale i hver virksomhed',
  c: 'Flere ledige i job',
  d: 'Job til ledige, og flere unge',
  e: 'Flere og flere til de unge',
};
const { of } = wordKinship(new Map(Object.entries(titles)));

describe('how much two titles are about the same', () => {
  it('is told by the stems of their words, whichever way round', () => {
    expect(of('a', 'b')).toEqual({ share: 1, words: ['samtaler', 'virksomhederne'] });
    expect(of('b', 'a')).toEqual({ share: 1, words: ['samtale', 'virksomhed'] });
    expect(of('c', 'd').share).toBeCloseTo(of('d', 'c').share, 12);
    expect(of('c', 'd').words).toEqual(['ledige', 'job']);
  });

  it('is nothing where only small words are shared, and a word that many have weighs less', () => {
    expect(of('a', 'c')).toEqual({ share: 0, words: [] });
    expect(of('c', 'e')).toEqual({ share: 0, words: [] });
    expect(of('d', 'e').words).toEqual(['unge']);
    expect(of('d', 'e').share).toBeLessThan(of('c', 'd').share);
    expect(of('x', 'a')).toEqual({ share: 0, words: [] });
  });
});
