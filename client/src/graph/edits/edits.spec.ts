import { createGraph, type Change, type FieldValue, type Goal } from '@kaskade/domain';
import { MemoryServer } from '../../testing/memory-server';
import { ModelClient } from '../../testing/model-client';
import { canKeep, differences } from './settle';

const goal = (id: string): Goal => ({
  ...{ id, title: `Mål ${id}`, description: null, indicator: null, baseline: null, target: null, current: null },
  ...{ measureUnit: null, due: null, status: 'active', stopsHere: false, stopsReason: null },
});
const start = createGraph({ nodes: { goal: [goal('A'), goal('B')] } });
const set = (field: string, from: FieldValue, to: FieldValue): Change => ({
  type: 'set',
  kind: 'goal',
  id: 'A',
  field,
  from,
  to,
});
const title = (to: string): Change => set('title', 'Mål A', to);
const remove: Change = { type: 'remove', kind: 'goal', id: 'A' };

/** Anna has changed goal A and stored it; Bo has changed it too, and then hears of hers. */
function after(annas: readonly Change[], bos: readonly Change[]) {
  const server = new MemoryServer(start);
  const [anna, bo] = [new ModelClient('Anna', server), new ModelClient('Bo', server)];
  anna.edit(annas);
  anna.step('none');
  bo.edit(bos);
  while (bo.step('none'));
  return { server, anna, bo, titleOf: (client: ModelClient) => client.state.shown.nodes.goal.get('A')?.title };
}

describe('two who change one goal', () => {
  it('both get their way in different fields', () => {
    const { bo, server } = after([title('Annas')], [set('indicator', null, 'Antal')]);
    expect(bo.state.conflicts).toEqual([]);
    expect(server.graph.nodes.goal.get('A')).toMatchObject({ title: 'Annas', indicator: 'Antal' });
  });

  it('are told of the same field: who changed it and when, and both values', () => {
    const { bo, titleOf } = after([title('Annas')], [title('Bos')]);
    expect(titleOf(bo)).toBe('Annas');
    const [conflict] = bo.state.conflicts;
    expect(conflict?.touch).toEqual({ actor: 'Anna', name: 'Anna', at: '2026-01-31T08:00:00.000Z' });
    expect(differences(bo.state.shown, conflict!)).toEqual([{ change: title('Bos'), present: 'Annas' }]);
  });

  it('can keep their own, as a new change from what is there now, or take the other', () => {
    const kept = after([title('Annas')], [title('Bos')]);
    kept.bo.settle(0, 'mine');
    kept.bo.settleDown();
    expect(kept.server.graph.nodes.goal.get('A')?.title).toBe('Bos');
    kept.bo.undo();
    kept.bo.settleDown();
    expect(kept.server.graph.nodes.goal.get('A')?.title).toBe('Annas');

    const taken = after([title('Annas')], [title('Bos')]);
    taken.bo.settle(0, 'theirs');
    expect(taken.bo.state.conflicts).toEqual([]);
    expect(taken.titleOf(taken.bo)).toBe('Annas');
  });

  it('cannot keep what stands on something that is gone; it is known who removed it', () => {
    const { bo } = after([remove], [title('Bos')]);
    const [conflict] = bo.state.conflicts;
    expect(conflict?.problems).toMatchObject([{ code: 'NODE_MISSING', id: 'A' }]);
    expect(conflict?.touch?.name).toBe('Anna');
    expect(canKeep(bo.state, conflict!)).toBe(false);
  });

  it('keep the last of their own versions of one field only', () => {
    const server = new MemoryServer(start);
    const bo = new ModelClient('Bo', server);
    bo.disconnect();
    bo.edit([title('Bos første')]);
    bo.edit([set('title', 'Bos første', 'Bos anden')]);
    server.change('Anna', 'a1', [title('Annas')]);
    bo.connect();
    while (bo.step('none'));
    expect(bo.state.conflicts.map(({ edit }) => edit.changes)).toEqual([[set('title', 'Bos første', 'Bos anden')]]);
  });
});

describe('undo', () => {
  it('lets go of what cannot be taken back any more, says why, and goes on to what was before it', () => {
    const server = new MemoryServer(start);
    const bo = new ModelClient('Bo', server);
    bo.edit([set('indicator', null, 'Antal')]);
    bo.edit([title('Bos')]);
    bo.settleDown();
    server.change('Anna', 'a1', [set('title', 'Bos', 'Annas')]);
    bo.hear();
    bo.undo();
    expect(bo.skipped).toBe(1);
    bo.undo();
    bo.settleDown();
    expect(server.graph.nodes.goal.get('A')).toMatchObject({ title: 'Annas', indicator: null });
  });
});
