import { fieldNames, fieldsOf } from './fields';
import type { SettableKind } from './change';
import type { Graph } from './graph';
import { ITEM_KINDS, type ItemKind, type ItemOf, type Settings } from './kinds';
import { LINK_KINDS, type CascadeFields } from './links';

type Holder = ItemOf[ItemKind] | CascadeFields | Settings;

/** Whether two holders of one kind have the same values. */
export function sameFields(kind: SettableKind, a: Holder, b: Holder): boolean {
  if (a === b) return true;
  const left = fieldsOf(a);
  const right = fieldsOf(b);
  return fieldNames(kind).every((field) => left[field] === right[field]);
}

function sameHolders(kind: SettableKind, a: ReadonlyMap<string, Holder>, b: ReadonlyMap<string, Holder>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, holder] of a) {
    const other = b.get(id);
    if (other === undefined || !sameFields(kind, holder, other)) return false;
  }
  return true;
}

function sameLists(a: ReadonlyMap<string, readonly string[]>, b: ReadonlyMap<string, readonly string[]>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, list] of a) {
    const other = b.get(id);
    if (other === list) continue;
    if (other?.length !== list.length || list.some((value, i) => value !== other[i])) return false;
  }
  return true;
}

/** Whether two graphs hold the same nodes, links, fields and settings, in whatever order they hold them. */
export function sameGraph(a: Graph, b: Graph): boolean {
  return (
    sameFields('settings', a.settings, b.settings) &&
    ITEM_KINDS.every((kind) => sameHolders(kind, a.nodes[kind], b.nodes[kind])) &&
    LINK_KINDS.every(
      (kind) => sameLists(a.links[kind].out, b.links[kind].out) && sameLists(a.links[kind].in, b.links[kind].in),
    ) &&
    sameHolders('cascade', a.cascade, b.cascade)
  );
}
