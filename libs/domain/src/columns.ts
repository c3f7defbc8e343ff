import { NO_CASCADE_FIELDS, sortOnce } from './create-graph';
import { fieldNames, fieldsOf } from './fields';
import type { FieldValue } from './change';
import { targets, type Graph, type Links } from './graph';
import { ITEM_KINDS, type ItemKind, type ItemOf, type Settings } from './kinds';
import { cascadeId, LINK_KINDS, LINK_RULES, type CascadeFields, type LinkKind } from './links';

/** One array per field, all of one length; place i in each is node i. */
export type ColumnsOf<T> = { readonly [F in keyof T]: readonly T[F][] };

/**
 * A graph as plain arrays: what travels, is stored as checkpoint and is posted to a worker. Safe as JSON.
 * A link is a pair of places in the columns of the kinds it connects; `cascade` runs parallel to `links.cascadesTo`.
 */
export interface GraphColumns {
  readonly nodes: { readonly [K in ItemKind]: ColumnsOf<ItemOf[K]> };
  readonly links: { readonly [L in LinkKind]: { readonly from: readonly number[]; readonly to: readonly number[] } };
  readonly cascade: ColumnsOf<CascadeFields>;
  readonly settings: Settings;
}

type AnyColumns = Record<string, FieldValue[]>;

function columnsFor(names: readonly string[]): AnyColumns {
  return Object.fromEntries(names.map((field) => [field, [] as FieldValue[]]));
}

/** Takes a graph and gives its columns, nodes and links in the order in which the graph holds them. */
export function toColumns(graph: Graph): GraphColumns {
  const nodes: Record<string, AnyColumns> = {};
  const places = {} as Record<ItemKind, Map<string, number>>;
  for (const kind of ITEM_KINDS) {
    const names = ['id', ...fieldNames(kind)];
    const all = [...graph.nodes[kind].values()];
    const columns: AnyColumns = {};
    for (const field of names) columns[field] = all.map((node) => fieldsOf(node)[field]!);
    const place = new Map<string, number>();
    for (const node of all) place.set(node.id, place.size);
    nodes[kind] = columns;
    places[kind] = place;
  }

  const cascade = columnsFor(fieldNames('cascade'));
  const links: Record<string, { from: number[]; to: number[] }> = {};
  for (const kind of LINK_KINDS) {
    const from: number[] = [];
    const to: number[] = [];
    const fromPlaces = places[LINK_RULES[kind].from];
    const toPlaces = places[LINK_RULES[kind].to];
    for (const [source, place] of fromPlaces) {
      for (const target of targets(graph, kind, source)) {
        from.push(place);
        to.push(toPlaces.get(target)!);
        if (kind !== 'cascadesTo') continue;
        const values = fieldsOf(graph.cascade.get(cascadeId(source, target)) ?? NO_CASCADE_FIELDS);
        for (const field in cascade) cascade[field]!.push(values[field]!);
      }
    }
    links[kind] = { from, to };
  }
  return { nodes, links, cascade, settings: graph.settings } as unknown as GraphColumns;
}

function readLinks(from: readonly string[], to: readonly string[], pairs: GraphColumns['links'][LinkKind]): Links {
  const outLists: (string[] | undefined)[] = Array.from(from, () => undefined);
  const inLists: (string[] | undefined)[] = Array.from(to, () => undefined);
  for (let i = 0; i < pairs.from.length; i++) {
    const source = pairs.from[i]!;
    const target = pairs.to[i]!;
    (outLists[source] ??= []).push(to[target]!);
    (inLists[target] ??= []).push(from[source]!);
  }
  return { out: mapOf(from, outLists), in: mapOf(to, inLists) };
}

function mapOf(ids: readonly string[], lists: readonly (string[] | undefined)[]): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (let i = 0; i < ids.length; i++) {
    const list = lists[i];
    if (!list) continue;
    sortOnce(list);
    map.set(ids[i]!, list);
  }
  return map;
}

/** Takes columns made by `toColumns` and gives the graph. */
export function fromColumns(columns: GraphColumns): Graph {
  const nodes: Record<string, Map<string, unknown>> = {};
  for (const kind of ITEM_KINDS) {
    const given = columns.nodes[kind] as unknown as Readonly<Record<string, readonly FieldValue[]>>;
    const names = ['id', ...fieldNames(kind)];
    const arrays = names.map((field) => given[field]!);
    const map = new Map<string, unknown>();
    columns.nodes[kind].id.forEach((id, i) => {
      const node: Record<string, FieldValue> = {};
      for (let f = 0; f < names.length; f++) node[names[f]!] = arrays[f]![i]!;
      map.set(id, node);
    });
    nodes[kind] = map;
  }

  const links: Record<string, Links> = {};
  for (const kind of LINK_KINDS) {
    const rule = LINK_RULES[kind];
    links[kind] = readLinks(columns.nodes[rule.from].id, columns.nodes[rule.to].id, columns.links[kind]);
  }

  const cascade = new Map<string, CascadeFields>();
  const goals = columns.nodes.goal.id;
  const pairs = columns.links.cascadesTo;
  const { primary, translation, involvement, room } = columns.cascade;
  for (let i = 0; i < pairs.from.length; i++) {
    cascade.set(cascadeId(goals[pairs.from[i]!]!, goals[pairs.to[i]!]!), {
      primary: primary[i]!,
      translation: translation[i]!,
      involvement: involvement[i]!,
      room: room[i]!,
    });
  }
  return { nodes, links, cascade, settings: columns.settings } as unknown as Graph;
}
