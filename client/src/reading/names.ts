import type { Graph } from '@kaskade/domain';
import { levelName, type Language } from '@kaskade/wording';
import type { Names } from '../view/view';
import { levelOfLeader, unitOfLeader } from './places';

/** The part of a position after its first comma, the whole where there is none: `Direktør, Job og Uddannelse` → `Job og Uddannelse`. */
export function afterFirstComma(name: string): string {
  const comma = name.indexOf(',');
  const rest = comma < 0 ? '' : name.slice(comma + 1).trim();
  return rest === '' ? name : rest;
}

/**
 * What a leader is called, in full: the name, the position (`title, unit`), or with names hidden the unit alone. Where the
 * workbook gives neither title nor unit the level stands instead, for a hidden name must not come back by another way.
 */
export function leaderLabel(graph: Graph, leader: string, names: Names, language: Language): string {
  const node = graph.nodes.leader.get(leader);
  if (node === undefined) return leader;
  if (names === 'names') return node.name;
  const unit = unitOfLeader(graph, leader)?.name;
  const level = levelOfLeader(graph, leader);
  const parts = names === 'positions' ? [node.title, unit] : [unit];
  const known = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return known.length > 0 ? known.join(', ') : level === undefined ? leader : levelName(level, language);
}

/** The graph with every leader called by its label, for words that take their names from a graph. */
export function withLabels(graph: Graph, names: Names, language: Language): Graph {
  if (names === 'names') return graph;
  const leader = new Map(
    [...graph.nodes.leader.values()].map((node) => [
      node.id,
      { ...node, name: leaderLabel(graph, node.id, names, language) },
    ]),
  );
  return { ...graph, nodes: { ...graph.nodes, leader } };
}
