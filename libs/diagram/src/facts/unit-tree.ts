import { byCodePoint, sources, targets, type Graph } from '@kaskade/domain';

/** The units in the order of the tree: parents before children, siblings by id. */
export interface UnitTree {
  readonly place: ReadonlyMap<string, number>;
}

/** Walks the forest of units, roots first. */
export function unitTree(graph: Graph): UnitTree {
  const place = new Map<string, number>();
  const roots = [...graph.nodes.unit.keys()]
    .filter((id) => targets(graph, 'partOf', id).length === 0)
    .sort(byCodePoint);
  const waiting = roots.reverse();
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    if (place.has(unit)) continue;
    place.set(unit, place.size);
    for (const child of [...sources(graph, 'partOf', unit)].sort(byCodePoint).reverse()) waiting.push(child);
  }
  return { place };
}
