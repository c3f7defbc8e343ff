import { applyChanges, type Change, type ChangeProblem, type Graph } from '@kaskade/domain';
import type { Revision, Version } from '../graph/edits/edit-state';

export type Taken =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/** A server without a store, by the rules of the real one: a list is applied whole and once by its operation id, and makes one revision. */
export class MemoryServer {
  readonly revisions: Revision[] = [];

  constructor(
    readonly start: Graph,
    public graph: Graph = start,
  ) {}

  get version(): Version {
    return { epoch: 1, revision: this.revisions.length };
  }

  change(actor: string, operation: string, changes: readonly Change[]): Taken {
    const known = this.outcome(operation);
    if (known !== null) return { ok: true, version: known };
    const applied = applyChanges(this.graph, changes);
    if (!applied.ok) return { ok: false, problems: applied.problems };
    this.graph = applied.graph;
    const at = new Date(Date.UTC(2026, 0, 31, 8, this.revisions.length)).toISOString();
    this.revisions.push({ epoch: 1, revision: this.revisions.length + 1, operation, actor, name: actor, at, changes });
    return { ok: true, version: this.version };
  }

  outcome(operation: string): Version | null {
    return this.revisions.find((revision) => revision.operation === operation) ?? null;
  }

  after(version: Version): readonly Revision[] {
    return this.revisions.slice(version.revision);
  }

  /** The graph that the lists give one after another from the start. */
  rebuilt(): Graph {
    return this.revisions.reduce((graph, { changes }) => {
      const applied = applyChanges(graph, changes);
      if (!applied.ok) throw new Error('A list that was accepted is no longer');
      return applied.graph;
    }, this.start);
  }
}
