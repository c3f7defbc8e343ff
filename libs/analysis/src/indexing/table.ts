import { byCodePoint } from '@kaskade/domain';

/** The places (dense integers from 0) of the nodes of one kind. A place whose node was removed holds null and is not used again. */
export interface Table {
  readonly ids: readonly (string | null)[];
  readonly place: ReadonlyMap<string, number>;
}

/** Gives every id a place, in the order given. */
export function tableOf(given: Iterable<string>): Table {
  const ids = [...given];
  const place = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) place.set(ids[i]!, i);
  return { ids, place };
}

/** The table with ids removed and others appended. */
export function tableWith(table: Table, removed: readonly string[], added: readonly string[]): Table {
  const ids = [...table.ids];
  const place = new Map(table.place);
  for (const id of removed) {
    ids[place.get(id)!] = null;
    place.delete(id);
  }
  for (const id of added) {
    place.set(id, ids.length);
    ids.push(id);
  }
  const changed = { ids, place };
  const order = ORDERS.get(table);
  if (order) ORDERS.set(changed, patchedOrder(order, changed, added.length));
  return changed;
}

// From U+E000 on, the order of UTF-16 units and that of code points part.
const NEEDS_CODE_POINTS = /[\ud800-\uffff]/;

const ORDERS = new WeakMap<Table, Int32Array>();

/** The places in use in the order of their ids, by Unicode code point. Sorted once for a table. */
export function orderOf(table: Table): Int32Array {
  let order = ORDERS.get(table);
  if (!order) {
    const ids = [...table.place.keys()];
    ids.sort(NEEDS_CODE_POINTS.test(ids.join()) ? byCodePoint : undefined);
    order = new Int32Array(ids.length);
    for (let i = 0; i < ids.length; i++) order[i] = table.place.get(ids[i]!)!;
    ORDERS.set(table, order);
  }
  return order;
}

function patchedOrder(old: Int32Array, table: Table, added: number): Int32Array {
  const kept = old.filter((place) => table.ids[place] !== null);
  const fresh = Int32Array.from({ length: added }, (_, i) => table.ids.length - added + i);
  fresh.sort((a, b) => byCodePoint(table.ids[a]!, table.ids[b]!));
  const order = new Int32Array(kept.length + added);
  let k = 0;
  let f = 0;
  for (let i = 0; i < order.length; i++) {
    const takeFresh =
      f < fresh.length && (k === kept.length || byCodePoint(table.ids[fresh[f]!]!, table.ids[kept[k]!]!) < 0);
    order[i] = takeFresh ? fresh[f++]! : kept[k++]!;
  }
  return order;
}

const POSITIONS = new WeakMap<Table, Int32Array>();

/** For every place in use, where its id stands in the order by code point: compares as the ids do. */
export function positionsOf(table: Table): Int32Array {
  let positions = POSITIONS.get(table);
  if (!positions) {
    positions = new Int32Array(table.ids.length);
    const order = orderOf(table);
    for (let i = 0; i < order.length; i++) positions[order[i]!] = i;
    POSITIONS.set(table, positions);
  }
  return positions;
}
