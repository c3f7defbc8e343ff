import { randomUUID } from 'node:crypto';
import { applyChanges, difference, emptyGraph, sameGraph, type Change, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { changesArbitrary } from '../../../libs/domain/testing/change-arbitrary';
import { graphArbitrary } from '../../../libs/domain/testing/graph-arbitrary';
import { apply, emptyWorkspace, smallGraph, testGraphs, testStore, workspaceWith } from '../../testing/test-store';
import type { Store } from '../neo4j/store';
import { countWithoutWorkspace } from '../workspaces/workspaces.repository';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const rename = (from: string, to: string): Change => ({ type: 'set', kind: 'goal', id: 'G1', field: 'title', from, to });

describe('a list of changes', () => {
  it('is stored so that another process loads the same graph', async () => {
    const graph = smallGraph();
    const workspace = await workspaceWith(store, testGraphs(store), graph);
    const loaded = await testGraphs(store).graphOf(workspace);
    expect(loaded.revision).toBe(1);
    expect(sameGraph(loaded.graph, graph)).toBe(true);
  });
});
