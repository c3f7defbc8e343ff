import '../testing/browser';
import { applyChanges, difference, NODE_KINDS, removeNode, type Change, type Graph } from '@kaskade/domain';
import { sample } from '../testing/organisations';
import { restoring, type Subject } from './restore';

const past = sample('fjordby').graph;
function apply(graph: Graph, changes: readonly Change[]): Graph {
  const applied = applyChanges(graph, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.graph;
}
const restored = (present: Graph, subject: Subject | null): Graph => apply(present, restoring(present, past, subject));
const rename = (id: string, to: string): Change => ({
  ...({ type: 'set', kind: 'goal', id, field: 'title' } as const),
  from: past.nodes.goal.get(id)!.title,
  to,
});

describe('what is restored', () => {
  it('is all of it', () => {
    const present = apply(apply(past, removeNode(past, 'goal', 'M07')), [rename('M08', 'Andet')]);
    expect(difference(restored(present, null), past)).toEqual([]);
  });

  it('is one node with its fields and links, and nothing of any other', () => {
    const present = apply(apply(past, removeNode(past, 'goal', 'M07')), [rename('M08', 'Andet')]);
    const left = difference(restored(present, { kind: 'goal', id: 'M07' }), past);
    expect(left.filter((change) => !(change.type === 'set' && change.field === 'primary'))).toMatchObject([
      { type: 'set', kind: 'goal', id: 'M08', field: 'title' },
    ]);
    expect(restoring(present, past, { kind: 'leader', id: 'nobody' })).toEqual([]);
  });

  it('comes back for every node that was removed, whatever it is', () => {
    for (const kind of NODE_KINDS.filter((one) => one !== 'level'))
      for (const id of past.nodes[kind].keys()) {
        const present = apply(past, removeNode(past, kind, id));
        const left = difference(restored(present, { kind, id }), past);
        // A child that has got another primary parent meanwhile keeps it.
        expect(left.filter((change) => !(change.type === 'set' && change.field === 'primary'))).toEqual([]);
      }
  });

  it('leaves out what can be linked once only and is linked elsewhere now, and takes off what was not there', () => {
    const [leader = '', [unit = '']] = [...past.links.inUnit.out].find(([, units]) => units.length === 1)!;
    const elsewhere = [...past.nodes.unit.keys()].find((id) => id !== unit)!;
    const moved = apply(apply(past, removeNode(past, 'unit', unit)), [
      { type: 'link', link: 'inUnit', from: leader, to: elsewhere },
    ]);
    const back = restored(moved, { kind: 'unit', id: unit });
    expect(back.nodes.unit.get(unit)).toEqual(past.nodes.unit.get(unit));
    expect(back.links.inUnit.out.get(leader)).toEqual([elsewhere]);

    const owned = apply(past, [
      { type: 'add', kind: 'leader', id: 'NEW', fields: { name: 'Ny' } },
      { type: 'link', link: 'leaderLevel', from: 'NEW', to: [...past.nodes.level.keys()][0]! },
      { type: 'link', link: 'owns', from: 'NEW', to: 'M07' },
    ]);
    expect(restoring(owned, past, { kind: 'goal', id: 'M07' })).toEqual([
      { type: 'unlink', link: 'owns', from: 'NEW', to: 'M07' },
    ]);
  });
});
