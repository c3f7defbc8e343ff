import {
  cascadeId,
  LINK_RULES,
  sources,
  targets,
  type Change,
  type FieldValue,
  type Graph,
  type LinkKind,
  type SettableKind,
} from '@kaskade/domain';

/** The change that sets one field. */
export const setField = (
  kind: SettableKind,
  id: string,
  field: string,
  from: FieldValue,
  to: FieldValue,
): readonly Change[] => (from === to ? [] : [{ type: 'set', kind, id, field, from, to }]);

/** The changes that link two nodes. What may be linked once only is unlinked from where it was; a first parent is the primary one. */
export function linkNodes(graph: Graph, link: LinkKind, from: string, to: string): readonly Change[] {
  if (link === 'cascadesTo') {
    const primary = sources(graph, link, to).length === 0;
    return [{ type: 'link', link, from, to, fields: { primary } }];
  }
  return [...takenPlace(graph, link, from), { type: 'link', link, from, to }];
}

/** What has to go before a node that may be linked once only is linked anew. A network has one anchor, of either kind. */
function takenPlace(graph: Graph, link: LinkKind, from: string): readonly Change[] {
  if (LINK_RULES[link].most === null) return [];
  const anchors: readonly LinkKind[] = ['anchoredInLeader', 'anchoredInUnit'];
  return (anchors.includes(link) ? anchors : [link]).flatMap((kind) =>
    targets(graph, kind, from).map((to): Change => ({ type: 'unlink', link: kind, from, to })),
  );
}

/** The changes that take a link away. A goal that loses its primary parent gets the next by id as primary. */
export function unlinkNodes(graph: Graph, link: LinkKind, from: string, to: string): readonly Change[] {
  const unlink: Change = { type: 'unlink', link, from, to };
  if (link !== 'cascadesTo' || !graph.cascade.get(cascadeId(from, to))?.primary) return [unlink];
  const heir = sources(graph, link, to).find((parent) => parent !== from);
  return heir === undefined ? [unlink] : [unlink, ...primary(cascadeId(heir, to), true)];
}

/** The changes that make one parent of a goal its primary one. */
export const makePrimary = (graph: Graph, parent: string, child: string): readonly Change[] =>
  sources(graph, 'cascadesTo', child).flatMap((other) => {
    const id = cascadeId(other, child);
    const is = graph.cascade.get(id)?.primary === true;
    return is === (other === parent) ? [] : primary(id, !is);
  });

const primary = (id: string, to: boolean): readonly Change[] => [
  { type: 'set', kind: 'cascade', id, field: 'primary', from: !to, to },
];
