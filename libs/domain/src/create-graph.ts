import { byCodePoint } from './code-point-order';
import type { Graph, Links } from './graph';
import { DEFAULT_SETTINGS, ITEM_KINDS, type ItemKind, type ItemOf, type Settings } from './kinds';
import { cascadeId, LINK_KINDS, type CascadeFields, type LinkKind } from './links';

/** The parts of a graph as arrays; what is left out is empty, or its default. */
export interface GraphParts {
  readonly nodes?: { readonly [K in ItemKind]?: readonly ItemOf[K][] };
  readonly links?: { readonly [L in LinkKind]?: readonly (readonly [from: string, to: string])[] };
  /** By `parent->child`; only what differs from no fields at all. */
  readonly cascade?: Readonly<Record<string, Partial<CascadeFields>>>;
  readonly settings?: Partial<Settings>;
}

export const NO_CASCADE_FIELDS: CascadeFields = { primary: false, translation: null, involvement: null, room: null };

function linksOf(pairs: readonly (readonly [string, string])[]): Links {
  const out = new Map<string, string[]>();
  const into = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    push(out, from, to);
    push(into, to, from);
  }
  for (const lists of [out, into]) for (const list of lists.values()) sortOnce(list);
  return { out, in: into };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Sorts in place by code point and leaves out what comes twice; a list that is in order is only read. */
export function sortOnce(list: string[]): void {
  let ordered = true;
  for (let i = 1; i < list.length && ordered; i++) ordered = byCodePoint(list[i - 1]!, list[i]!) < 0;
  if (ordered) return;
  list.sort(byCodePoint);
  let kept = 1;
  for (let i = 1; i < list.length; i++) if (list[i] !== list[i - 1]) list[kept++] = list[i]!;
  list.length = kept;
}

/**
 * Builds a graph from arrays. It trusts them (`applyChanges` is what checks); a pair that comes twice counts once, and a
 * goal with parents none of which is said to be primary takes the first pair given as primary (workbook.md).
 */
export function createGraph(parts: GraphParts): Graph {
  const nodes = Object.fromEntries(
    ITEM_KINDS.map((kind) => [kind, new Map((parts.nodes?.[kind] ?? []).map((node) => [node.id, node]))]),
  ) as unknown as Graph['nodes'];
  const links = Object.fromEntries(
    LINK_KINDS.map((kind) => [kind, linksOf(parts.links?.[kind] ?? [])]),
  ) as unknown as Graph['links'];

  return {
    nodes,
    links,
    cascade: cascadeOf(parts, links.cascadesTo),
    settings: { ...DEFAULT_SETTINGS, ...parts.settings },
  };
}

/** The fields of every cascade link, in the order of the links. */
function cascadeOf(parts: GraphParts, links: Links): Map<string, CascadeFields> {
  const given = parts.cascade ?? {};
  const fieldsOf = (id: string): CascadeFields =>
    Object.hasOwn(given, id) ? { ...NO_CASCADE_FIELDS, ...given[id] } : NO_CASCADE_FIELDS;
  const hasPrimary = new Set<string>();
  const madePrimary = new Set<string>();
  const pairs = parts.links?.cascadesTo ?? [];
  for (const [parent, child] of pairs) if (fieldsOf(cascadeId(parent, child)).primary) hasPrimary.add(child);
  for (const [parent, child] of pairs) {
    if (hasPrimary.has(child)) continue;
    hasPrimary.add(child);
    madePrimary.add(cascadeId(parent, child));
  }
  const cascade = new Map<string, CascadeFields>();
  for (const [parent, children] of links.out)
    for (const child of children) {
      const id = cascadeId(parent, child);
      cascade.set(id, madePrimary.has(id) ? { ...fieldsOf(id), primary: true } : fieldsOf(id));
    }
  return cascade;
}
