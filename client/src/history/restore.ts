import {
  byCodePoint,
  cascadeId,
  difference,
  fieldNames,
  fieldsOf,
  LINK_KINDS,
  LINK_RULES,
  sources,
  targets,
  type Change,
  type Graph,
  type LinkKind,
  type NodeKind,
} from '@kaskade/domain';
import { unlinkNodes } from '../graph/edits/make-changes';

export interface Subject {
  readonly kind: NodeKind;
  readonly id: string;
}

/**
 * The changes that make one node what it was, or all of it (null). Of a node's links those come back whose other end is there now and
 * is not linked elsewhere by a link that it can have one of only; other nodes stay as they are.
 */
export function restoring(present: Graph, past: Graph, subject: Subject | null): readonly Change[] {
  if (subject === null) return difference(present, past);
  const { kind, id } = subject;
  if (!past.nodes[kind].has(id)) return [];
  const all = difference(present, past);
  const own = all.filter(
    (change) => (change.type === 'add' || change.type === 'set') && change.kind === kind && change.id === id,
  );
  // Its agreements went with it.
  const agreements = present.nodes[kind].has(id)
    ? []
    : all.filter(
        (change) =>
          change.type === 'add' &&
          change.kind === 'agreement' &&
          change.fields['about'] === kind &&
          change.fields['subject'] === id,
      );
  return [...own, ...LINK_KINDS.flatMap((link) => linksAsBefore(present, past, subject, link)), ...agreements];
}

function linksAsBefore(present: Graph, past: Graph, { kind, id }: Subject, link: LinkKind): readonly Change[] {
  const { from, to } = LINK_RULES[link];
  const out = from === kind ? outward(present, past, id, link) : [];
  return to === kind ? [...out, ...inward(present, past, id, link)] : out;
}

/** The links that point from the node. */
function outward(present: Graph, past: Graph, id: string, link: LinkKind): readonly Change[] {
  const now = targets(present, link, id);
  const then = targets(past, link, id).filter((other) => present.nodes[LINK_RULES[link].to].has(other) && other !== id);
  return [
    ...now.filter((other) => !then.includes(other)).flatMap((other) => unlinkNodes(present, link, id, other)),
    ...then.flatMap((other): readonly Change[] => {
      if (link !== 'cascadesTo') return now.includes(other) ? [] : [{ type: 'link', link, from: id, to: other }];
      if (now.includes(other)) return cascadeFields(present, past, id, other);
      const fields = past.cascade.get(cascadeId(id, other))!;
      // Which of its parents is a goal's primary one is that goal's own matter.
      const primary = sources(present, link, other).length === 0;
      return [{ type: 'link', link, from: id, to: other, fields: { ...fields, primary } }];
    }),
  ];
}

/** The links that point to the node. */
function inward(present: Graph, past: Graph, id: string, link: LinkKind): readonly Change[] {
  const rule = LINK_RULES[link];
  const now = sources(present, link, id);
  const isFree = (other: string): boolean => rule.most === null || !isTaken(present, link, other);
  const then = sources(past, link, id).filter(
    (other) => present.nodes[rule.from].has(other) && (now.includes(other) || isFree(other)),
  );
  const gone = now.filter((other) => !then.includes(other));
  const unlinked = gone.map((other): Change => ({ type: 'unlink', link, from: other, to: id }));
  const isPrimary = (other: string): boolean => past.cascade.get(cascadeId(other, id))?.primary === true;
  const first = then.find(isPrimary) ?? [...then].sort(byCodePoint)[0];
  const linked = then.flatMap((other): readonly Change[] => {
    if (link !== 'cascadesTo') return now.includes(other) ? [] : [{ type: 'link', link, from: other, to: id }];
    const primary = other === first;
    const fields = past.cascade.get(cascadeId(other, id))!;
    if (!now.includes(other)) return [{ type: 'link', link, from: other, to: id, fields: { ...fields, primary } }];
    const cascade = cascadeId(other, id);
    const is = present.cascade.get(cascade)!.primary;
    return [
      ...cascadeFields(present, past, other, id),
      ...(is === primary
        ? []
        : [{ type: 'set', kind: 'cascade', id: cascade, field: 'primary', from: is, to: primary } as const]),
    ];
  });
  return [...unlinked, ...linked];
}

/** A node that may be linked once only is linked already; a network has one anchor, of either kind. */
function isTaken(graph: Graph, link: LinkKind, from: string): boolean {
  const anchors: readonly LinkKind[] = ['anchoredInLeader', 'anchoredInUnit'];
  return (anchors.includes(link) ? anchors : [link]).some((kind) => targets(graph, kind, from).length > 0);
}

/** What a link of the cascade says, but for which one is primary. */
function cascadeFields(present: Graph, past: Graph, parent: string, child: string): readonly Change[] {
  const id = cascadeId(parent, child);
  const [is, was] = [present, past].map((graph) => fieldsOf(graph.cascade.get(id)!));
  return fieldNames('cascade').flatMap((field): readonly Change[] => {
    const [from, to] = [is![field]!, was![field]!];
    return field === 'primary' || from === to ? [] : [{ type: 'set', kind: 'cascade', id, field, from, to }];
  });
}
