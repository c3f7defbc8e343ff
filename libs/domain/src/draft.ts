import type { SettableKind } from './change';
import { NO_CASCADE_FIELDS, sortOnce } from './create-graph';
import { isLinked, sources, targets, type Graph, type Links } from './graph';
import { ITEM_KINDS, type ItemKind, type ItemOf, type RecordKind, type Settings } from './kinds';
import { overlaid } from './layered-map';
import { cascadeId, LINK_KINDS, LINK_RULES, type CascadeFields, type LinkKind } from './links';
import { isRecordKind, RecordIndex } from './records';

type AnyNode = ItemOf[ItemKind];
type Ends = 'out' | 'in';
type Lists = Map<string, Set<string>>;

function perKind<K extends string, V>(kinds: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<K, V>;
}

/**
 * A graph under change: what a list of changes touches lies over the untouched base, with the place in the list of the
 * change that touched it last. Reading costs what a map costs, and nothing of the base is copied before `finish`.
 */
export class Draft {
  /** By kind and id: the last change that added, set or removed it. */
  readonly touchedNodes = perKind(ITEM_KINDS, () => new Map<string, number>());
  /** By kind, from and to: the last change that linked, unlinked or (of a cascade link) set it. */
  readonly touchedLinks = perKind(LINK_KINDS, () => new Map<string, Map<string, number>>());
  touchedSettings: number | null = null;

  private readonly nodes = perKind(ITEM_KINDS, () => new Map<string, AnyNode | null>());
  private readonly lists = perKind(LINK_KINDS, () => ({ out: new Map() as Lists, in: new Map() as Lists }));
  private readonly cascade = new Map<string, CascadeFields | null>();
  private settings: Settings;
  private recordIndex: RecordIndex | null = null;

  constructor(readonly base: Graph) {
    this.settings = base.settings;
  }

  node<K extends ItemKind>(kind: K, id: string): ItemOf[K] | undefined {
    const changed = this.nodes[kind].get(id);
    if (changed === undefined) return this.base.nodes[kind].get(id);
    return (changed ?? undefined) as ItemOf[K] | undefined;
  }

  /** The fields of a node, of a cascade link or of the settings; undefined when there is no such thing. */
  holder(kind: SettableKind, id: string): AnyNode | CascadeFields | Settings | undefined {
    if (kind === 'settings') return id === 'workspace' ? this.settings : undefined;
    if (kind === 'cascade') {
      const changed = this.cascade.get(id);
      return changed === undefined ? this.base.cascade.get(id) : (changed ?? undefined);
    }
    return this.node(kind, id);
  }

  cascadeFields(parent: string, child: string): CascadeFields {
    return (this.holder('cascade', cascadeId(parent, child)) as CascadeFields | undefined) ?? NO_CASCADE_FIELDS;
  }

  putNode(kind: ItemKind, node: AnyNode, change: number): void {
    if (isRecordKind(kind)) {
      const old = this.node(kind, node.id);
      if (old) this.records.remove(kind, old);
      this.records.put(kind, node as ItemOf[RecordKind]);
    } else this.endAsides(kind, node.id, change);
    this.nodes[kind].set(node.id, node);
    this.touchedNodes[kind].set(node.id, change);
  }

  /** Takes a node out with every link to and from it and every record about it, or a record. */
  removeNode(kind: ItemKind, id: string, change: number): void {
    for (const link of LINK_KINDS) {
      const rule = LINK_RULES[link];
      if (rule.from === kind) for (const to of [...this.neighbours(link, 'out', id)]) this.unlink(link, id, to, change);
      if (rule.to === kind)
        for (const from of [...this.neighbours(link, 'in', id)]) this.unlink(link, from, id, change);
    }
    if (isRecordKind(kind)) {
      const old = this.node(kind, id);
      if (old) this.records.remove(kind, old);
    } else {
      this.endAsides(kind, id, change);
      for (const agreement of this.records.on('agreement', kind, id)) this.removeNode('agreement', agreement, change);
    }
    this.nodes[kind].set(id, null);
    this.touchedNodes[kind].set(id, change);
  }

  private get records(): RecordIndex {
    return (this.recordIndex ??= new RecordIndex(this.base));
  }

  /** A point stays aside until its subject, or a link at it, is touched. */
  private endAsides(about: ItemKind | 'cascade', id: string, change: number): void {
    for (const aside of this.records.on('aside', about, id)) this.removeNode('aside', aside, change);
  }

  putCascade(parent: string, child: string, fields: CascadeFields, change: number): void {
    this.cascade.set(cascadeId(parent, child), fields);
    this.touchLink('cascadesTo', parent, child, change);
  }

  putSettings(settings: Settings, change: number): void {
    this.settings = settings;
    this.touchedSettings = change;
  }

  /** The ids at the other end, in no order. Not to be held while the draft changes. */
  neighbours(link: LinkKind, ends: Ends, id: string): Iterable<string> {
    return this.lists[link][ends].get(id) ?? (ends === 'out' ? targets : sources)(this.base, link, id);
  }

  degree(link: LinkKind, ends: Ends, id: string): number {
    return this.lists[link][ends].get(id)?.size ?? (ends === 'out' ? targets : sources)(this.base, link, id).length;
  }

  isLinked(link: LinkKind, from: string, to: string): boolean {
    const changed = this.lists[link].out.get(from);
    return changed ? changed.has(to) : isLinked(this.base, link, from, to);
  }

  link(link: LinkKind, from: string, to: string, change: number): void {
    this.opened(link, 'out', from).add(to);
    this.opened(link, 'in', to).add(from);
    this.touchLink(link, from, to, change);
  }

  unlink(link: LinkKind, from: string, to: string, change: number): void {
    this.opened(link, 'out', from).delete(to);
    this.opened(link, 'in', to).delete(from);
    if (link === 'cascadesTo') this.cascade.set(cascadeId(from, to), null);
    this.touchLink(link, from, to, change);
  }

  private touchLink(link: LinkKind, from: string, to: string, change: number): void {
    const rule = LINK_RULES[link];
    this.endAsides(rule.from, from, change);
    this.endAsides(rule.to, to, change);
    if (link === 'cascadesTo') this.endAsides('cascade', cascadeId(from, to), change);
    const touched = this.touchedLinks[link].get(from);
    if (touched) touched.set(to, change);
    else this.touchedLinks[link].set(from, new Map([[to, change]]));
  }

  private opened(link: LinkKind, ends: Ends, id: string): Set<string> {
    const lists = this.lists[link][ends];
    let list = lists.get(id);
    if (!list) {
      list = new Set(ends === 'out' ? targets(this.base, link, id) : sources(this.base, link, id));
      lists.set(id, list);
    }
    return list;
  }

  /** The graph with the changes in it. It shares with the base every map that nothing touched. */
  finish(): Graph {
    const nodes = perKind(ITEM_KINDS, () => new Map<string, AnyNode>() as ReadonlyMap<string, AnyNode>);
    for (const kind of ITEM_KINDS) nodes[kind] = overlaid<AnyNode>(this.base.nodes[kind], this.nodes[kind]);
    const links = {} as Record<LinkKind, Links>;
    for (const kind of LINK_KINDS) {
      const { out, in: into } = this.lists[kind];
      const base = this.base.links[kind];
      links[kind] =
        out.size === 0 && into.size === 0
          ? base
          : { out: overlaid(base.out, sortedLists(out)), in: overlaid(base.in, sortedLists(into)) };
    }
    return {
      nodes: nodes as unknown as Graph['nodes'],
      links,
      cascade: overlaid(this.base.cascade, this.cascade),
      settings: this.settings,
    };
  }
}

function sortedLists(lists: Lists): Map<string, readonly string[] | null> {
  const sorted = new Map<string, readonly string[] | null>();
  for (const [id, set] of lists) {
    const list = [...set];
    sortOnce(list);
    sorted.set(id, list.length === 0 ? null : list);
  }
  return sorted;
}
