import type { EditDoor } from '../graph/edits/edit-door';
import { ApiError } from '../graph/refusal';
import type { MemoryServer } from './memory-server';

/** The door to a server in memory, which answers and refuses as the API does. */
export const memoryDoor = (server: MemoryServer): EditDoor => ({
  send: ({ operation, changes }, { id }) => {
    const taken = server.change(id, operation, changes);
    if (taken.ok) return Promise.resolve(taken.version);
    return Promise.reject(new ApiError('CONFLICT', { problems: taken.problems }));
  },
  ask: (operation) => Promise.resolve(server.outcome(operation)),
  cells: () => Promise.resolve([]),
  missed: (since) => {
    const { version, graph } = server;
    return Promise.resolve(
      since === null
        ? { type: 'graph', version, graph, cells: null }
        : { type: 'revisions', version, revisions: server.after(since), cells: null },
    );
  },
});
