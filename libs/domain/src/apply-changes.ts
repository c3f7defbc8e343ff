import type { Change, FieldValue, SettableKind } from './change';
import type { ChangeProblem } from './change-problem';
import { differenceWithin, type Scope } from './difference';
import { Draft } from './draft';
import { fieldNames, fieldRule, fieldsOf } from './fields';
import type { Graph } from './graph';
import { ITEM_KINDS, type ItemKind, type ItemOf, type Settings } from './kinds';
import { cascadeEnds, LINK_KINDS, LINK_RULES, type CascadeFields, type LinkKind } from './links';
import { GRAPH_RULES } from './rules/graph-rules';

/** The graph that a list of changes gives with the list that takes it back, or all that is wrong with the list. */
export type Applied =
  | { readonly ok: true; readonly graph: Graph; readonly inverse: readonly Change[] }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/**
 * Applies a list of changes to a graph, whole or not at all; the graph given stays as it is. Each change must fit what it
 * finds (`set` its `from`); everything else is judged on the graph that results, and only around what was touched
 * (architecture.md, The idea, 2). A change ends the points set
 * aside whose subject it touches, or a link at it, and takes out the records of what it removes (`Draft`).
 */
export function applyChanges(graph: Graph, changes: readonly Change[]): Applied {
  const draft = new Draft(graph);
  const problems: ChangeProblem[] = [];
  changes.forEach((change, at) => {
    const problem = take(draft, change, at);
    if (problem) problems.push(problem);
  });
  for (const rule of GRAPH_RULES) for (const problem of rule(draft)) problems.push(problem);
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.change - b.change) };
  const result = draft.finish();
  return { ok: true, graph: result, inverse: differenceWithin(result, graph, scopeOf(draft)) };
}

function take(draft: Draft, change: Change, at: number): ChangeProblem | null {
  switch (change.type) {
    case 'add':
      return add(draft, change, at);
    case 'set':
      return set(draft, change, at);
    case 'remove':
      if (!draft.node(change.kind, change.id))
        return { code: 'NODE_MISSING', change: at, kind: change.kind, id: change.id };
      draft.removeNode(change.kind, change.id, at);
      return null;
    case 'link': {
      const { link, from, to } = change;
      if (draft.isLinked(link, from, to))
        return { code: 'LINK_EXISTS', change: at, kind: LINK_RULES[link].from, id: from, link, other: to };
      const unknown = Object.keys(change.fields ?? {}).find(
        (field) => link !== 'cascadesTo' || !fieldRule('cascade', field),
      );
      if (unknown !== undefined)
        return { code: 'FIELD_UNKNOWN', change: at, kind: LINK_RULES[link].from, id: from, link, field: unknown };
      draft.link(link, from, to, at);
      if (link === 'cascadesTo')
        draft.putCascade(from, to, filled('cascade', change.fields ?? {}) as unknown as CascadeFields, at);
      return null;
    }
    case 'unlink': {
      const { link, from, to } = change;
      if (!draft.isLinked(link, from, to))
        return { code: 'LINK_MISSING', change: at, kind: LINK_RULES[link].from, id: from, link, other: to };
      draft.unlink(link, from, to, at);
      return null;
    }
  }
}

function add(draft: Draft, change: Change & { type: 'add' }, at: number): ChangeProblem | null {
  const { kind, id, fields } = change;
  if (draft.node(kind, id)) return { code: 'NODE_EXISTS', change: at, kind, id };
  const unknown = Object.keys(fields).find((field) => !fieldRule(kind, field));
  if (unknown !== undefined) return { code: 'FIELD_UNKNOWN', change: at, kind, id, field: unknown };
  draft.putNode(kind, { id, ...filled(kind, fields) } as unknown as ItemOf[ItemKind], at);
  return null;
}

/** Every field of the kind: as given, else its initial value. */
function filled(kind: SettableKind, given: Readonly<Record<string, FieldValue>>): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of fieldNames(kind)) values[field] = given[field] ?? fieldRule(kind, field)!.initial;
  return values;
}

function set(draft: Draft, change: Change & { type: 'set' }, at: number): ChangeProblem | null {
  const { kind, id, field, from, to } = change;
  const holder = draft.holder(kind, id);
  if (!holder) return { code: 'NODE_MISSING', change: at, kind, id };
  if (!fieldRule(kind, field)) return { code: 'FIELD_UNKNOWN', change: at, kind, id, field };
  const present = fieldsOf(holder)[field]!;
  if (present !== from)
    return { code: 'VALUE_CONFLICT', change: at, kind, id, field, expected: from, present, value: to };
  const changed = { ...holder, [field]: to };
  if (kind === 'settings') draft.putSettings(changed as Settings, at);
  else if (kind === 'cascade') {
    const [parent, child] = cascadeEnds(id)!;
    draft.putCascade(parent, child, changed as CascadeFields, at);
  } else draft.putNode(kind, changed as ItemOf[ItemKind], at);
  return null;
}

function scopeOf(draft: Draft): Scope {
  const nodes = {} as Record<ItemKind, Iterable<string>>;
  for (const kind of ITEM_KINDS) nodes[kind] = draft.touchedNodes[kind].keys();
  const links = {} as Record<LinkKind, Iterable<readonly [string, string]>>;
  for (const link of LINK_KINDS)
    links[link] = [...draft.touchedLinks[link]].flatMap(([from, tos]) =>
      [...tos.keys()].map((to): [string, string] => [from, to]),
    );
  return { nodes, links };
}
