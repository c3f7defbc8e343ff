import { createGraph } from '@kaskade/domain';
import { sample } from '../testing/organisations';
import { afterFirstComma, leaderLabel, withLabels } from './names';

describe('what a leader is called', () => {
  const { graph } = sample('fjordby');

  it('follows the switch', () => {
    expect(['names', 'positions', 'hidden'].map((names) => leaderLabel(graph, 'T1', names as 'names', 'da'))).toEqual([
      'Direktør, Job og Uddannelse',
      'Direktør, Job og Uddannelse',
      'Job og Uddannelse',
    ]);
  });
  it('never falls back on the name where it is hidden', () => {
    const level = { id: 'political', name: 'Politisk ledelse', rank: 0, noun: null };
    const leader = { id: 'a', name: 'Et navn', title: null, employees: null, email: null };
    const bare = createGraph({
      nodes: { level: [level], leader: [leader] },
      links: { leaderLevel: [['a', 'political']] },
    });
    expect([leaderLabel(bare, 'a', 'positions', 'da'), leaderLabel(bare, 'a', 'hidden', 'en')]).toEqual([
      'Politisk ledelse',
      'Political leadership',
    ]);
    expect([...withLabels(bare, 'hidden', 'da').nodes.leader.values()].map(({ name }) => name)).toEqual([
      'Politisk ledelse',
    ]);
  });
  it('is shortened to what follows the first comma', () => {
    expect(
      ['Direktør, Job og Uddannelse', 'Formand, Social, Sundhed', 'Borgmester', 'Leder,'].map(afterFirstComma),
    ).toEqual(['Job og Uddannelse', 'Social, Sundhed', 'Borgmester', 'Leder,']);
  });
});
