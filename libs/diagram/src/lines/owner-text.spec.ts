import { applyChanges, type Graph } from '@kaskade/domain';
import { lay } from '../../testing/layouts';
import { sketched } from '../../testing/sketch';
import type { OwnerNames } from '../layout-input';

const plain = sketched({
  goals: { a: 'political', b: 'political', c: 'top' },
  units: ['U'],
  leaders: { x: 'political U', y: 'top', z: 'political' },
  networks: [{ id: 'n' }],
  links: { owns: ['x>a', 'y>a', 'z>b'], memberOf: ['x>n'] },
});
const titled = applyChanges(plain, [
  { type: 'set', kind: 'leader', id: 'x', field: 'title', from: null, to: 'Direktør, Job' },
  { type: 'set', kind: 'leader', id: 'z', field: 'name', from: 'Leder, z', to: 'Borgmester' },
]);
if (!titled.ok) throw new Error('The sketch is not accepted.');
const graph: Graph = titled.graph;

const ownersOn = (owners: OwnerNames) =>
  Object.fromEntries(lay(graph, { owners }).map.cards.map(({ goal, owner }) => [goal, [owner.text, owner.full]]));

describe('the owner on a card', () => {
  it('is the part of the name after the first comma, the whole where there is none', () => {
    expect(ownersOn('names')).toEqual({
      a: ['x', 'Leder, x'],
      b: ['Borgmester', 'Borgmester'],
      c: ['Uden ejer', 'Uden ejer'],
    });
  });

  it('is title and unit by position, the unit alone when hidden', () => {
    expect(ownersOn('positions')).toMatchObject({
      a: ['Job, Enhed U', 'Direktør, Job, Enhed U'],
      b: ['Leder', 'Leder'],
    });
    expect(ownersOn('hidden')).toMatchObject({ a: ['Enhed U', 'Enhed U'], b: ['Uden enhed', 'Uden enhed'] });
  });

  it.each(['positions', 'hidden'] as const)('leaves no name anywhere on the map (%s)', (owners) => {
    const map = JSON.stringify(lay(graph, { owners }).map);
    expect(JSON.stringify(lay(graph, { owners: 'names' }).map)).toContain('Leder, y');
    for (const { name } of graph.nodes.leader.values()) expect(map).not.toContain(name);
  });
});
