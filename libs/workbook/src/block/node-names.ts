import { fieldsOf, type Graph } from '@kaskade/domain';
import { foldCase } from '../header-names';
import { kindOf } from '../import-context';
import type { NodeSheetKey } from '../schema';

/** The field that names the nodes of a sheet. */
export const nameField = (sheet: NodeSheetKey): 'title' | 'name' =>
  sheet === 'goals' || sheet === 'initiatives' ? 'title' : 'name';

/** What a text means as a reference: one node, several, or none. */
export type NameReading = { readonly type: 'found'; readonly id: string } | { readonly type: 'several' | 'unknown' };

/** The nodes of a sheet by id and by name; a name is compared without case. */
export class NodeNames {
  private readonly byName = new Map<string, Set<string>>();
  private readonly ids: Set<string>;

  constructor(
    private readonly graph: Graph,
    private readonly sheet: NodeSheetKey,
  ) {
    this.ids = new Set(graph.nodes[kindOf(sheet)].keys());
    for (const id of this.ids) this.add(this.nameOf(id), id);
  }

  /** Lets a name mean one node more. */
  add(name: string, id: string): void {
    this.ids.add(id);
    const folded = foldCase(name);
    const known = this.byName.get(folded);
    if (known) known.add(id);
    else this.byName.set(folded, new Set([id]));
  }

  nameOf(id: string): string {
    const node = this.graph.nodes[kindOf(this.sheet)].get(id);
    return node === undefined ? id : String(fieldsOf(node)[nameField(this.sheet)]);
  }

  /** Reads an id, else a name. */
  read(text: string): NameReading {
    if (this.ids.has(text)) return { type: 'found', id: text };
    const ids = this.byName.get(foldCase(text));
    if (ids === undefined) return { type: 'unknown' };
    const [id] = ids;
    return ids.size === 1 ? { type: 'found', id: id! } : { type: 'several' };
  }

  /** What is written for a node: its name where that is read as this node again and can stand in a list, else its id. */
  write(id: string): string {
    const name = this.nameOf(id);
    if (/[;\r\n\t]/.test(name) || name !== name.trim()) return id;
    const reading = this.read(name);
    return reading.type === 'found' && reading.id === id ? name : id;
  }

  /** Every name, as it is compared. */
  folded(): Iterable<string> {
    return this.byName.keys();
  }
}

const known = new WeakMap<Graph, Map<NodeSheetKey, NodeNames>>();

/** The names of a graph's sheet; a graph never changes, so they are gathered once. */
export function namesIn(graph: Graph, sheet: NodeSheetKey): NodeNames {
  const ofGraph = known.get(graph) ?? new Map<NodeSheetKey, NodeNames>();
  known.set(graph, ofGraph);
  const names = ofGraph.get(sheet) ?? new NodeNames(graph, sheet);
  ofGraph.set(sheet, names);
  return names;
}
