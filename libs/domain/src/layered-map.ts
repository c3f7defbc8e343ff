/** A map smaller than this is copied: that costs less than every later look through a layer. */
const WORTH_LAYERING = 1024;
/** A layer larger than this part of its base is copied into one map with it. */
const LARGEST_LAYER = 1 / 32;

/** The base with the changed entries over it (null takes one out). The base stays as it is, and is not copied if it is large. */
export function overlaid<V>(
  base: ReadonlyMap<string, V>,
  changed: ReadonlyMap<string, V | null>,
): ReadonlyMap<string, V> {
  if (changed.size === 0) return base;
  if (base.size < WORTH_LAYERING) return copied(base, changed);
  return base instanceof LayeredMap ? (base as LayeredMap<V>).with(changed) : layered(base, changed);
}

function layered<V>(base: ReadonlyMap<string, V>, layer: ReadonlyMap<string, V | null>): ReadonlyMap<string, V> {
  return layer.size > base.size * LARGEST_LAYER ? copied(base, layer) : new LayeredMap(base, layer);
}

function copied<V>(base: ReadonlyMap<string, V>, changed: ReadonlyMap<string, V | null>): Map<string, V> {
  const map = new Map(base);
  for (const [id, value] of changed) {
    if (value === null) map.delete(id);
    else map.set(id, value);
  }
  return map;
}

/**
 * A large map that nobody copies and a small one of what is different. One layer at most: changing it again makes a new
 * layer over the same base. Entries stand in the order of the base, new ones after them.
 */
export class LayeredMap<V> implements ReadonlyMap<string, V> {
  readonly size: number;

  constructor(
    private readonly base: ReadonlyMap<string, V>,
    private readonly layer: ReadonlyMap<string, V | null>,
  ) {
    let size = base.size;
    for (const [id, value] of layer) size += Number(value !== null) - Number(base.has(id));
    this.size = size;
  }

  with(changed: ReadonlyMap<string, V | null>): ReadonlyMap<string, V> {
    return layered(this.base, new Map([...this.layer, ...changed]));
  }

  get(id: string): V | undefined {
    const value = this.layer.get(id);
    return value === undefined ? this.base.get(id) : (value ?? undefined);
  }

  has(id: string): boolean {
    const value = this.layer.get(id);
    return value === undefined ? this.base.has(id) : value !== null;
  }

  *entries(): Generator<[string, V], undefined> {
    for (const [id, value] of this.base) {
      const over = this.layer.get(id);
      if (over === undefined) yield [id, value];
      else if (over !== null) yield [id, over];
    }
    for (const [id, value] of this.layer) if (value !== null && !this.base.has(id)) yield [id, value];
  }

  *keys(): Generator<string, undefined> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  forEach(take: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this.entries()) take(value, id, this);
  }
}
