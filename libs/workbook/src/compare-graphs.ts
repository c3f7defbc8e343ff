import { cascadeId, fieldNames, fieldsOf, type Graph, type LinkKind, type NodeKind } from '@kaskade/domain';
import { kindOf, NODE_SHEETS } from './import-context';
import type { Consequence, ConsequenceCode, RowCounts } from './import-message';
import { LINK_COLUMNS } from './link-columns';
import type { NodeSheetKey } from './schema';

/** At most this many are named below a consequence. */
const NAMED = 50;

/** How many rows of each sheet are added, changed and removed on the way from one graph to the other; only sheets with a row in either. */
export function countRows(before: Graph, after: Graph): RowCounts[] {
  return [...NODE_SHEETS.map((sheet) => countSheet(sheet, before, after)), countCascade(before, after)].filter(
    ({ added, changed, removed, sheet }) => added + changed + removed > 0 || hasRows(sheet, after),
  );
}

const hasRows = (sheet: RowCounts['sheet'], graph: Graph): boolean =>
  sheet === 'cascade' ? graph.cascade.size > 0 : sheet !== 'answers' && graph.nodes[kindOf(sheet)].size > 0;

function countSheet(sheet: NodeSheetKey, before: Graph, after: Graph): RowCounts {
  const kind = kindOf(sheet);
  const columns = LINK_COLUMNS.filter((column) => column.sheet === sheet);
  const names = fieldNames(kind);
  let added = 0;
  let changed = 0;
  for (const [id, node] of after.nodes[kind]) {
    const old = before.nodes[kind].get(id);
    if (!old) added++;
    else {
      const [was, is] = [fieldsOf(old), fieldsOf(node)];
      const same =
        names.every((name) => was[name] === is[name]) &&
        columns.every(({ link, row }) => sameIds(linked(before, link, row, id), linked(after, link, row, id)));
      if (!same) changed++;
    }
  }
  return { sheet, added, changed, removed: missing(before, after, kind).length };
}

function countCascade(before: Graph, after: Graph): RowCounts {
  let added = 0;
  let changed = 0;
  for (const [parent, children] of after.links.cascadesTo.out) {
    for (const child of children) {
      const id = cascadeId(parent, child);
      const was = before.cascade.get(id);
      const is = after.cascade.get(id)!;
      if (!was) added++;
      else if (fieldNames('cascade').some((name) => fieldsOf(was)[name] !== fieldsOf(is)[name])) changed++;
    }
  }
  let removed = 0;
  for (const id of before.cascade.keys()) if (!after.cascade.has(id)) removed++;
  return { sheet: 'cascade', added, changed, removed };
}

const NONE: readonly string[] = [];
const linked = (graph: Graph, link: LinkKind, row: 'from' | 'to', id: string): readonly string[] =>
  (row === 'from' ? graph.links[link].out : graph.links[link].in).get(id) ?? NONE;

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** The ids of a kind that the one graph has and the other has not, in the order of the first. */
const missing = (from: Graph, to: Graph, kind: NodeKind): string[] =>
  [...from.nodes[kind].keys()].filter((id) => !to.nodes[kind].has(id));

const REMOVED: readonly (readonly [NodeKind, ConsequenceCode])[] = [
  ['leader', 'leadersRemoved'],
  ['goal', 'goalsRemoved'],
  ['unit', 'unitsRemoved'],
  ['pejlemaerke', 'pejlemaerkerRemoved'],
  ['initiative', 'initiativesRemoved'],
  ['network', 'networksRemoved'],
  ['level', 'levelsRemoved'],
];

/** What is lost when the last link of a kind goes although the node stays. */
const LOST: readonly {
  readonly code: ConsequenceCode;
  readonly kind: NodeKind;
  readonly links: readonly LinkKind[];
  readonly end: 'from' | 'to';
}[] = [
  { code: 'goalsLoseOwner', kind: 'goal', links: ['owns'], end: 'to' },
  { code: 'leadersLoseSuperior', kind: 'leader', links: ['reportsTo'], end: 'from' },
  { code: 'goalsLoseParents', kind: 'goal', links: ['cascadesTo'], end: 'to' },
  { code: 'leadersLoseUnit', kind: 'leader', links: ['inUnit'], end: 'from' },
  { code: 'initiativesLoseResponsible', kind: 'initiative', links: ['responsibleFor'], end: 'to' },
  { code: 'initiativesLoseGoals', kind: 'initiative', links: ['realises'], end: 'from' },
  { code: 'networksLoseAnchor', kind: 'network', links: ['anchoredInLeader', 'anchoredInUnit'], end: 'from' },
];

/** What goes missing, in words to be: what is removed, then what stays but loses something. Empty when nothing is lost. */
export function consequences(before: Graph, after: Graph): Consequence[] {
  const found: Consequence[] = [];
  const add = (code: ConsequenceCode, kind: NodeKind, ids: readonly string[]): void => {
    if (ids.length === 0) return;
    const names = ids.slice(0, NAMED).map((id) => ({ id, name: nameOf(before, kind, id) }));
    found.push({ code, count: ids.length, names });
  };
  for (const [kind, code] of REMOVED) add(code, kind, missing(before, after, kind));
  for (const { code, kind, links, end } of LOST) {
    const count = (graph: Graph, id: string): number =>
      links.reduce((sum, link) => sum + linked(graph, link, end, id).length, 0);
    const ids = [...before.nodes[kind].keys()].filter(
      (id) => after.nodes[kind].has(id) && count(before, id) > 0 && count(after, id) === 0,
    );
    add(code, kind, ids);
  }
  return found;
}

function nameOf(graph: Graph, kind: NodeKind, id: string): string {
  const node = graph.nodes[kind].get(id);
  if (!node) return id;
  return 'name' in node ? node.name : node.title;
}
