import { createGraph, type Change } from '@kaskade/domain';
import { MemoryServer } from '../../testing/memory-server';
import { memoryDoor } from '../../testing/memory-door';
import { ApiError } from '../refusal';
import type { EditDoor, Sender } from './edit-door';
import type { KeptEdits } from './edit-state';
import { Editor } from './editor';

const level = (id: string, rank: number) => ({ id, name: id, rank, noun: null });
const start = createGraph({ nodes: { level: [level('top', 0), level('bund', 1)] } });
const rename: Change = { type: 'set', kind: 'level', id: 'top', field: 'name', from: 'top', to: 'Øverst' };

function editorAt(server: MemoryServer, broken: Partial<EditDoor> = {}) {
  let operations = 0;
  let from: Sender | null = { id: 'x', name: 'Anna' };
  const kept: KeptEdits[] = [];
  const editor = new Editor(
    {
      door: { ...memoryDoor(server), ...broken },
      keep: (now) => kept.push(now),
      sender: () => from,
      takeCells: () => {},
      newOperation: () => `o${++operations}`,
    },
    server.version,
    server.graph,
  );
  const say = (sender: Sender | null): void => void (from = sender);
  /** When the editor has nothing left to do. */
  const atRest = () =>
    new Promise<void>((resolve) => {
      const look = (): void => (editor.state.queue.length === 0 ? resolve() : void setTimeout(look));
      look();
    });
  return { editor, kept, say, atRest };
}

describe('the editor', () => {
  it('shows a change at once, keeps it, and sends it', async () => {
    const server = new MemoryServer(start);
    const { editor, kept, atRest } = editorAt(server);
    expect(editor.edit([rename])).toEqual([]);
    expect(editor.state.shown.nodes.level.get('top')?.name).toBe('Øverst');
    expect(kept[0]?.queue).toHaveLength(1);
    await atRest();
    expect(server.graph.nodes.level.get('top')?.name).toBe('Øverst');
    expect(kept.at(-1)?.queue).toEqual([]);
  });

  it('does not make a change that the rules forbid, and says why', () => {
    const { editor } = editorAt(new MemoryServer(start));
    expect(editor.edit([{ ...rename, to: null }])).toMatchObject([{ code: 'VALUE_REQUIRED' }]);
    expect(editor.state.queue).toEqual([]);
  });

  it('sends nothing before it is known who sends', async () => {
    const server = new MemoryServer(start);
    const { editor, say, atRest } = editorAt(server);
    say(null);
    editor.edit([rename]);
    await Promise.resolve();
    expect(server.revisions).toEqual([]);
    say({ id: 'x', name: 'Anna' });
    editor.goOn();
    await atRest();
    expect(server.revisions).toHaveLength(1);
  });

  it('asks what became of a list whose answer was lost, and sends none twice', async () => {
    const server = new MemoryServer(start);
    const whole = memoryDoor(server);
    const asked: string[] = [];
    const { editor, atRest } = editorAt(server, {
      send: async (edit, from) => {
        await whole.send(edit, from);
        throw new ApiError('OFFLINE');
      },
      ask: (operation) => {
        asked.push(operation);
        return whole.ask(operation);
      },
    });
    editor.edit([rename]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(editor.state).toMatchObject({ connected: false, queue: [{ state: 'unknown' }] });
    editor.connected(true);
    await atRest();
    expect(asked).toEqual(['o1']);
    expect(server.revisions).toHaveLength(1);
    editor.stop();
  });

  it('takes a list back that the server refuses for good, and keeps it as a conflict', async () => {
    const { editor, atRest } = editorAt(new MemoryServer(start), {
      send: () => Promise.reject(new ApiError('TOO_LARGE')),
    });
    editor.edit([rename]);
    await atRest();
    expect(editor.state.conflicts).toMatchObject([{ problems: [], touch: null }]);
    expect(editor.state.shown.nodes.level.get('top')?.name).toBe('top');
    expect(editor.state.done).toEqual([]);
  });
});
