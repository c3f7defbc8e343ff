import {
  calledOf,
  cascadeEnds,
  isRecordKind,
  LINK_RULES,
  NODE_KINDS,
  type Change,
  type FieldValue,
  type Graph,
  type ItemKind,
} from '@kaskade/domain';

/** A node or a record by its kind and id. */
export interface NodeRef {
  readonly kind: ItemKind;
  readonly id: string;
}

/** What a node was called. */
export type NodeName = readonly [kind: ItemKind, id: string, name: string];

/** A node in one text, as revisions are found by it. */
export const subjectOf = ({ kind, id }: NodeRef): string => `${kind} ${id}`;

/** The nodes that a change speaks of: its own, or those at both ends of its link. */
export function nodesOf(change: Change): readonly NodeRef[] {
  switch (change.type) {
    case 'add':
      return isRecordKind(change.kind) ? [change, ...aboutOf(change.fields)] : [change];
    case 'remove':
      return [change];
    case 'set': {
      const { kind, id } = change;
      if (kind === 'settings') return [];
      return kind === 'cascade'
        ? cascadeEnds(id)!.map((goal): NodeRef => ({ kind: 'goal', id: goal }))
        : [{ kind, id }];
    }
    case 'link':
    case 'unlink': {
      const { from, to } = LINK_RULES[change.link];
      return [
        { kind: from, id: change.from },
        { kind: to, id: change.to },
      ];
    }
  }
}

/** The nodes that a record is about; a boundary is none. */
function aboutOf({ about, subject }: Readonly<Record<string, FieldValue>>): NodeRef[] {
  const id = String(subject);
  if (about === 'cascade') return (cascadeEnds(id) ?? []).map((goal): NodeRef => ({ kind: 'goal', id: goal }));
  const kind = NODE_KINDS.find((one) => one === about);
  return kind === undefined ? [] : [{ kind, id }];
}

/** Every node that a list touches, or a link at it, as texts; `restore` has the links that went with removed nodes. */
export function subjectsOf(changes: readonly Change[], restore: readonly Change[]): string[] {
  const subjects = new Set<string>();
  for (const list of [changes, restore])
    for (const change of list) for (const node of nodesOf(change)) subjects.add(subjectOf(node));
  return [...subjects];
}

/** Whether a change touches a subject or, by removing what was linked to it, a link at it. */
export function touches(change: Change, subject: string, restore: readonly Change[]): boolean {
  const speaksOf = (one: Change, of: string) => nodesOf(one).some((node) => subjectOf(node) === of);
  if (speaksOf(change, subject)) return true;
  if (change.type !== 'remove') return false;
  const removed = subjectOf(change);
  return restore.some((one) => one.type === 'link' && speaksOf(one, subject) && speaksOf(one, removed));
}

/** What the nodes that a list speaks of were called before it; those that it adds say so themselves. */
export function namesBefore(graph: Graph, changes: readonly Change[]): NodeName[] {
  const names = new Map<string, NodeName>();
  for (const change of changes)
    for (const ref of nodesOf(change)) {
      const key = subjectOf(ref);
      const node = names.has(key) ? undefined : graph.nodes[ref.kind].get(ref.id);
      if (node) names.set(key, [ref.kind, ref.id, calledOf(node)]);
    }
  return [...names.values()];
}
