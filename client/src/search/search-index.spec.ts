import { sample } from '../testing/organisations';
import { searchIndex } from './search-index';

describe('searching a workspace', () => {
  const { graph } = sample('fjordby');
  const index = searchIndex(graph, 'names', 'da');
  const titles = (query: string) => index.find(query, 10).map(({ title }) => title);

  it('finds by the beginning of a word', () => {
    expect(titles('virks')).toContain('200 nye aftaler med virksomheder');
  });
  it('forgives a wrong letter', () => {
    expect(titles('virksomheedsbesøg')).toContain('Fem virksomhedsbesøg om ugen');
    expect(titles('sygedagpnge')).toContain('Sygedagpenge');
  });
  it('reads Danish letters as they are often typed', () => {
    expect(titles('faerre fejl')).toContain('Færre fejl i udbetalinger');
    expect(titles('besog')).toContain('Fem virksomhedsbesøg om ugen');
    expect(titles('boerne')).toEqual(titles('børne'));
  });
  it('finds a word inside a long one, after those that begin with it', () => {
    expect(titles('besøg')).toContain('Fem virksomhedsbesøg om ugen');
  });
  it('puts what begins with the word before what holds it inside', () => {
    const found = index.find('job', 100).map(({ title }) => title);
    expect(found.indexOf('Jobcenter')).toBeGreaterThan(-1);
    expect(found.indexOf('Fritidsjob til 150 unge')).toBeGreaterThan(found.indexOf('Jobcenter'));
  });
  it('finds by id', () => {
    expect(titles('M07')[0]).toBe('200 nye aftaler med virksomheder');
  });
  it('wants every word', () => {
    expect(titles('fejl virksomheder')).toEqual([]);
  });
  it('says level and unit of each hit', () => {
    const hit = index.find('200 nye aftaler', 1)[0];
    expect(hit).toMatchObject({ type: 'goal', id: 'M07', where: ['Mellemledelse', 'Job og Virksomhed'] });
    expect(index.find('Opsøgende team', 1)[0]?.where).toEqual(['Førstelinjeledelse', 'Job og Virksomhed']);
  });
  it('does not know names that are hidden', () => {
    const hidden = searchIndex(graph, 'hidden', 'da');
    expect(index.find('Borgmester', 1)[0]?.type).toBe('leader');
    expect(hidden.find('Borgmester', 10)).toEqual([]);
  });
  it('finds nothing for nothing', () => {
    expect(index.find('', 10)).toEqual([]);
    expect(index.find('  ', 10)).toEqual([]);
  });
});
