import { LINK_RULES, type LinkKind, type NodeKind } from '@kaskade/domain';
import DataLoader from 'dataloader';
import type { Store } from '../neo4j/store';
import type { Workspaces } from '../workspaces/workspaces.service';
import type { End } from './nodes.cypher';
import { readNeighbours, readNodes, type Neighbour, type NodeSource, type Page, type Slice } from './nodes.repository';

/** What one request of GraphQL shares: everything of one kind that it asks for is asked for in one statement. */
export class RequestContext {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly store: Store,
    private readonly workspaces: Workspaces,
  ) {}

  /** One node; null when there is none. */
  node(workspace: string, kind: NodeKind, id: string): Promise<NodeSource | null> {
    return this.loader<NodeSource | null>(`node ${kind} ${workspace}`, (ids) =>
      readNodes(this.store, workspace, kind, ids),
    ).load(id);
  }

  /** What lies at the other end of a node's links of a kind. */
  neighbours(workspace: string, id: string, link: LinkKind, end: End, slice: Slice): Promise<Page<Neighbour>> {
    const rule = LINK_RULES[link];
    const other = end === 'out' ? rule.to : rule.from;
    const key = `neighbours ${link} ${end} ${slice.first} ${JSON.stringify(slice.after)} ${workspace}`;
    return this.loader<Page<Neighbour>>(key, (ids) =>
      readNeighbours(this.store, workspace, { link, end, other, slice }, ids),
    ).load(id);
  }

  /** How many nodes of each kind; counted once a request. */
  counts(workspace: string): Promise<Record<NodeKind, number>> {
    return this.loader<Record<NodeKind, number>>('counts', (ids) =>
      Promise.all(ids.map((id) => this.workspaces.countNodes(id))),
    ).load(workspace);
  }

  private loader<V>(key: string, batch: (ids: readonly string[]) => Promise<readonly V[]>): DataLoader<string, V> {
    const known = this.loaders.get(key);
    if (known) return known as DataLoader<string, V>;
    const made = new DataLoader<string, V>(batch, { maxBatchSize: 1_000 });
    this.loaders.set(key, made);
    return made;
  }
}
