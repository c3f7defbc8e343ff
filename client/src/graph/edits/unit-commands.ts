import { removeNode, sources, targets, type Change, type Graph } from '@kaskade/domain';
import { linkNodes } from './make-changes';

/** The changes that put a unit under another, or at the top (null); none when it is there. */
export function moveUnit(graph: Graph, id: string, under: string | null): readonly Change[] {
  const parents = targets(graph, 'partOf', id);
  if (under === null) return parents.map((to): Change => ({ type: 'unlink', link: 'partOf', from: id, to }));
  return parents.includes(under) ? [] : linkNodes(graph, 'partOf', id, under);
}

/** The changes that make a unit by its name, under another or at the top. */
export const newUnit = (id: string, name: string, under: string | null): readonly Change[] => [
  { type: 'add', kind: 'unit', id, fields: { name } },
  ...(under === null ? [] : ([{ type: 'link', link: 'partOf', from: id, to: under }] as const)),
];

/** The changes that delete a unit: the units under it move up to where it stood. */
export function deleteUnit(graph: Graph, id: string): readonly Change[] {
  const above = targets(graph, 'partOf', id)[0] ?? null;
  return [
    ...sources(graph, 'partOf', id).flatMap((child) => moveUnit(graph, child, above)),
    ...removeNode(graph, 'unit', id),
  ];
}

/** What goes along with a unit that is deleted: units that move up, leaders and networks that lose it. */
export const unitCut = (graph: Graph, id: string): { readonly [K in 'units' | 'leaders' | 'networks']: number } => ({
  units: sources(graph, 'partOf', id).length,
  leaders: sources(graph, 'inUnit', id).length,
  networks: sources(graph, 'anchoredInUnit', id).length,
});
