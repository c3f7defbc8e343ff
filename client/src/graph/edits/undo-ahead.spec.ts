import type { Change } from '@kaskade/domain';
import { MemoryServer } from '../../testing/memory-server';
import { ModelClient } from '../../testing/model-client';
import { sample } from '../../testing/organisations';
import { undoAhead } from './undo-ahead';

const { graph } = sample('fjordby');
function two() {
  const server = new MemoryServer(graph);
  return { server, me: new ModelClient('me', server), anna: new ModelClient('anna', server) };
}
const goal: readonly Change[] = [
  { type: 'add', kind: 'goal', id: 'N1', fields: { title: 'Nyt mål' } },
  { type: 'link', link: 'goalLevel', from: 'N1', to: 'top' },
];
const set = (id: string, field: string, from: string | null, to: string | null): Change => ({
  ...{ type: 'set', kind: 'goal', id, field, from, to },
});
const settle = (...clients: ModelClient[]): void => {
  for (const client of clients) while (client.step('none'));
  for (const client of clients) for (let i = 0; i < 9; i++) client.hear();
};

describe('what undoing would take along', () => {
  it('is what others have done to what it removes: its fields, its links and its records', () => {
    const { me, anna } = two();
    me.edit(goal);
    settle(me, anna);
    expect(undoAhead(me.state, 'undo')).toBeNull();
    const theirs: Change[] = [
      set('N1', 'due', null, '2026-12-31'),
      { type: 'link', link: 'owns', from: 'L01', to: 'N1' },
      { type: 'add', kind: 'agreement', id: 'A1', fields: { about: 'goal', subject: 'N1', what: 'Vi mødes' } },
      set('M08', 'description', graph.nodes.goal.get('M08')!.description, 'Noget andet'),
    ];
    for (const change of theirs) anna.edit([change]);
    settle(anna, me);
    expect(undoAhead(me.state, 'undo')).toMatchObject({ by: { actor: 'anna' }, changes: theirs.slice(0, 3) });
    // Which is what happens.
    me.undo();
    const { nodes } = me.state.shown;
    expect([nodes.goal.has('N1'), nodes.agreement.size, nodes.goal.get('M08')?.description]).toEqual([
      false,
      0,
      'Noget andet',
    ]);
  });

  it('is nothing while others have changed other things, or other fields of the same', () => {
    const { me, anna } = two();
    me.edit([set('M07', 'title', graph.nodes.goal.get('M07')!.title, 'Mit')]);
    settle(me, anna);
    anna.edit([set('M07', 'due', graph.nodes.goal.get('M07')!.due, '2027-01-01')]);
    settle(anna, me);
    expect(undoAhead(me.state, 'undo')).toBeNull();
  });

  it('is nothing of what was there before, and nothing where it cannot be undone at all', () => {
    const { me, anna } = two();
    anna.edit(goal);
    anna.edit([set('N1', 'due', null, '2026-12-31')]);
    settle(anna, me);
    me.edit([set('N1', 'title', 'Nyt mål', 'Mit')]);
    settle(me, anna);
    expect(undoAhead(me.state, 'undo')).toBeNull();
    anna.edit([set('N1', 'title', 'Mit', 'Annas')]);
    settle(anna, me);
    expect(undoAhead(me.state, 'undo')).toBeNull();
  });

  it('is said of redoing as well: a removal that was undone, and somebody went on with what came back', () => {
    const { me, anna } = two();
    me.edit([{ type: 'remove', kind: 'initiative', id: [...graph.nodes.initiative.keys()][0]! }]);
    settle(me, anna);
    me.undo();
    settle(me, anna);
    expect(undoAhead(me.state, 'redo')).toBeNull();
    const [id, initiative] = [...graph.nodes.initiative][0]!;
    const change: Change = {
      ...{ type: 'set', kind: 'initiative', id, field: 'title', from: initiative.title, to: 'Annas' },
    };
    anna.edit([change]);
    settle(anna, me);
    expect(undoAhead(me.state, 'redo')).toMatchObject({ changes: [change] });
  });

  it('is known again after a reload of the page, as far as what others do after it', () => {
    const { me, anna } = two();
    me.edit(goal);
    settle(me, anna);
    me.reload();
    anna.edit([set('N1', 'due', null, '2026-12-31')]);
    settle(anna, me);
    expect(undoAhead(me.state, 'undo')).toMatchObject({ changes: [{ field: 'due' }] });
  });
});
