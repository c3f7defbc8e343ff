import type { Change } from '@kaskade/domain';
import { apply, emptyWorkspace, testGraphs, testStore } from '../../testing/test-store';
import type { Store } from '../neo4j/store';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const UNITS = 2_000;

describe('a graph that is loaded while it is written to', () => {
  it('is that of one revision, whole', async () => {
    const workspace = await emptyWorkspace(store);
    const writer = testGraphs(store);
    let isWriting = true;
    const loading = Array.from({ length: 3 }, async () => {
      const wrong: string[] = [];
      while (isWriting) {
        // Knows of no graph yet: it loads all.
        const { graph, revision } = await testGraphs(store).graphOf(workspace);
        if (graph.nodes.unit.size !== revision * UNITS) wrong.push(`${graph.nodes.unit.size} at ${revision}`);
      }
      return wrong;
    });
    for (let i = 0; i < 3; i += 1) {
      const changes = Array.from({ length: UNITS }, (_, j): Change => ({
        type: 'add',
        kind: 'unit',
        id: `U${i}-${j}`,
        fields: { name: 'x' },
      }));
      await apply(writer, workspace, changes);
    }
    isWriting = false;
    expect((await Promise.all(loading)).flat()).toEqual([]);
  });
});
