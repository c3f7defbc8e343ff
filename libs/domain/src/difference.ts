import type { Change, SettableKind } from './change';
import { byCodePoint } from './code-point-order';
import { fieldNames, fieldsOf } from './fields';
import { isLinked, type Graph } from './graph';
import { isRecordKind } from './records';
import { sameFields } from './same-graph';
import { ITEM_KINDS, type ItemKind } from './kinds';
import { cascadeId, LINK_KINDS, LINK_RULES, type LinkKind } from './links';

/** What may differ between two graphs. Nothing outside it is looked at. */
export interface Scope {
  readonly nodes: { readonly [K in ItemKind]: Iterable<string> };
  readonly links: { readonly [L in LinkKind]: Iterable<readonly [from: string, to: string]> };
}

/**
 * The list of changes that turns `from` into `to`, within a scope. Nodes that go take their links along, so those are
 * not unlinked one by one. Order: remove, unlink, add, set, link; within each by kind, then id. Records go first and come last, and
 * a point set aside that is another is taken out and set aside anew: what lies between may touch its subject, which ends it.
 */
export function differenceWithin(from: Graph, to: Graph, scope: Scope): Change[] {
  const removed: Change[] = [];
  const added: Change[] = [];
  const set: Change[] = [];
  const unlinked: Change[] = [];
  const linked: Change[] = [];
  const ended: Change[] = [];
  const begun: Change[] = [];

  setFields(set, 'settings', 'workspace', from.settings, to.settings);
  for (const kind of ITEM_KINDS) {
    for (const id of [...scope.nodes[kind]].sort(byCodePoint)) {
      const before = from.nodes[kind].get(id);
      const after = to.nodes[kind].get(id);
      const anew = before !== undefined && after !== undefined && isSetAsideAnew(kind, before, after);
      if (before && after && !anew) setFields(set, kind, id, before, after);
      if (before && (!after || anew)) (isRecordKind(kind) ? ended : removed).push({ type: 'remove', kind, id });
      if (after && (!before || anew)) {
        const values = fieldsOf(after);
        (isRecordKind(kind) ? begun : added).push({
          type: 'add',
          kind,
          id,
          fields: Object.fromEntries(fieldNames(kind).map((field) => [field, values[field]!])),
        });
      }
    }
  }

  for (const link of LINK_KINDS) {
    const rule = LINK_RULES[link];
    const pairs = [...scope.links[link]].sort((a, b) => byCodePoint(a[0], b[0]) || byCodePoint(a[1], b[1]));
    for (const [source, target] of pairs) {
      const before = isLinked(from, link, source, target);
      const after = isLinked(to, link, source, target);
      const cascade = link === 'cascadesTo' ? cascadeId(source, target) : null;
      if (before && after) {
        if (cascade !== null) setFields(set, 'cascade', cascade, from.cascade.get(cascade)!, to.cascade.get(cascade)!);
      } else if (before) {
        if (to.nodes[rule.from].has(source) && to.nodes[rule.to].has(target))
          unlinked.push({ type: 'unlink', link, from: source, to: target });
      } else if (after) {
        const fields = cascade === null ? undefined : to.cascade.get(cascade);
        linked.push({ type: 'link', link, from: source, to: target, ...(fields && { fields }) });
      }
    }
  }
  return [...ended, ...removed, ...unlinked, ...added, ...set, ...linked, ...begun];
}

/** A point set aside has no fields that are set one by one; nor has a record that is about something else. */
function isSetAsideAnew(kind: ItemKind, before: Holder, after: Holder): boolean {
  if (before === after || !isRecordKind(kind)) return false;
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return kind === 'aside' || was['about'] !== is['about'] || was['subject'] !== is['subject'];
}

function setFields(changes: Change[], kind: SettableKind, id: string, before: Holder, after: Holder): void {
  if (before === after) return;
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  for (const field of fieldNames(kind))
    if (old[field] !== now[field]) changes.push({ type: 'set', kind, id, field, from: old[field]!, to: now[field]! });
}
type Holder = Parameters<typeof fieldsOf>[0];

/** The list of changes that turns the one graph into the other; empty when they are the same. */
export function difference(from: Graph, to: Graph): Change[] {
  const nodes = {} as Record<ItemKind, Iterable<string>>;
  for (const kind of ITEM_KINDS) {
    const differing = new Set<string>();
    if (from.nodes[kind] !== to.nodes[kind]) {
      for (const [id, node] of from.nodes[kind]) {
        const other = to.nodes[kind].get(id);
        if (other !== node && !(other && isRecordKind(kind) && sameFields(kind, node, other))) differing.add(id);
      }
      for (const id of to.nodes[kind].keys()) if (!from.nodes[kind].has(id)) differing.add(id);
    }
    nodes[kind] = differing;
  }
  const links = {} as Record<LinkKind, Iterable<readonly [string, string]>>;
  for (const link of LINK_KINDS) links[link] = differingPairs(from, to, link);
  return differenceWithin(from, to, { nodes, links });
}

/** Pairs linked in one graph and not in the other, and (of the cascade) those linked in both with fields of their own. */
function differingPairs(from: Graph, to: Graph, link: LinkKind): [string, string][] {
  const pairs: [string, string][] = [];
  const old = from.links[link].out;
  const now = to.links[link].out;
  const fielded = link === 'cascadesTo' && from.cascade !== to.cascade;
  if (old === now && !fielded) return pairs;
  for (const [source, list] of old) {
    const other = now.get(source);
    if (other === list && !fielded) continue;
    const kept = new Set(other);
    for (const target of list) {
      const id = fielded ? cascadeId(source, target) : '';
      if (!kept.has(target) || (fielded && from.cascade.get(id) !== to.cascade.get(id))) pairs.push([source, target]);
    }
  }
  for (const [source, list] of now) {
    const other = old.get(source);
    if (other === list) continue;
    const known = new Set(other);
    for (const target of list) if (!known.has(target)) pairs.push([source, target]);
  }
  return pairs;
}
