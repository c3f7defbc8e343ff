import * as fc from 'fast-check';
import {
  AGREEMENT_SUBJECTS,
  applyChanges,
  ASIDE_SUBJECTS,
  cascadeId,
  fieldNames,
  fieldRule,
  fieldsOf,
  ITEM_KINDS,
  LINK_KINDS,
  LINK_RULES,
  NODE_KINDS,
  removeNode,
  type Change,
  type FieldValue,
  type Graph,
  type ItemKind,
  type NodeKind,
} from '../src';

/** A wish for a change, not yet tied to a graph: numbers that are read as places in it. */
export interface Wish {
  readonly what:
    'add' | 'aside' | 'agreement' | 'set' | 'remove' | 'link' | 'unlink' | 'cascade' | 'settings' | 'primary';
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly value: FieldValue;
}

export const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...([
        'add',
        'aside',
        'agreement',
        'set',
        'set',
        'remove',
        'link',
        'link',
        'link',
        'unlink',
        'cascade',
        'settings',
        'primary',
      ] as const),
    ),
    kind: fc.nat(500),
    a: fc.nat(500),
    b: fc.nat(500),
    value: fc.oneof(
      fc.constantFrom<FieldValue>(null, true, false, 0, 1, 7, 2.5, '', 'ny tekst', '2026-02-28', 'active', 'dropped'),
      fc.integer({ min: -3, max: 40 }),
    ),
  }),
  { maxLength: 14 },
);

const nth = <T>(list: readonly T[], index: number): T | undefined =>
  list.length === 0 ? undefined : list[index % list.length];

const isNode = (kind: ItemKind): kind is NodeKind => NODE_KINDS.includes(kind as NodeKind);

/** The changes that a wish means in a graph; sometimes none, sometimes ones that are refused. */
export function changesFor(graph: Graph, wish: Wish): Change[] {
  const idsOf = (kind: ItemKind): string[] => [...graph.nodes[kind].keys()];
  const kind = nth(NODE_KINDS, wish.kind)!;
  const held = nth(ITEM_KINDS, wish.kind)!;
  const link = nth(LINK_KINDS, wish.kind)!;
  switch (wish.what) {
    case 'add': {
      const id = `ny${wish.a % 4}`;
      const named = kind === 'goal' || kind === 'initiative' ? 'title' : 'name';
      const fields = { [named]: 'Ny', ...(kind === 'level' && { rank: 100 + wish.b }) };
      const level = nth(idsOf('level'), wish.b);
      const add: Change = { type: 'add', kind, id, fields };
      return kind === 'leader' && level !== undefined
        ? [add, { type: 'link', link: 'leaderLevel', from: id, to: level }]
        : [add];
    }
    case 'aside': {
      const about = nth(ASIDE_SUBJECTS, wish.kind)!;
      const subject = nth(about === 'cascade' ? [...graph.cascade.keys()] : idsOf(about), wish.a);
      const fields = { code: 'GOAL_STOPS', about, subject: subject!, reason: 'Drøftet', date: '2026-01-31' };
      return subject === undefined ? [] : [{ type: 'add', kind: 'aside', id: `a${wish.b % 4}`, fields }];
    }
    case 'agreement': {
      const about = nth(AGREEMENT_SUBJECTS, wish.kind)!;
      const [upper, lower] = [nth(idsOf('level'), wish.a), nth(idsOf('level'), wish.b)];
      const subject = about === 'goal' ? nth(idsOf('goal'), wish.a) : `${upper}->${lower}`;
      if (subject === undefined || upper === undefined) return [];
      return [{ type: 'add', kind: 'agreement', id: `a${wish.b % 4}`, fields: { about, subject, what: 'Mødes' } }];
    }
    case 'set': {
      const id = nth(idsOf(held), wish.a);
      const field = nth(fieldNames(held), wish.b)!;
      if (id === undefined) return [];
      const from = fieldsOf(graph.nodes[held].get(id)!)[field]!;
      const fits = typeof wish.value === (fieldRule(held, field)!.type === 'text' ? 'string' : typeof wish.value);
      return [{ type: 'set', kind: held, id, field, from, to: fits ? wish.value : 'tekst' }];
    }
    case 'remove': {
      const id = nth(idsOf(held), wish.a);
      if (id === undefined) return [];
      return isNode(held) ? removeNode(graph, held, id) : [{ type: 'remove', kind: held, id }];
    }
    case 'link': {
      const from = nth(idsOf(LINK_RULES[link].from), wish.a);
      const to = nth(idsOf(LINK_RULES[link].to), wish.b);
      if (from === undefined || to === undefined) return [];
      const first = link === 'cascadesTo' && !graph.links.cascadesTo.in.has(to);
      return [{ type: 'link', link, from, to, ...(first && { fields: { primary: true } }) }];
    }
    case 'unlink': {
      const pairs = [...graph.links[link].out].flatMap(([from, tos]) => tos.map((to) => [from, to] as const));
      const pair = nth(pairs, wish.a);
      return pair ? [{ type: 'unlink', link, from: pair[0], to: pair[1] }] : [];
    }
    case 'cascade': {
      const id = nth([...graph.cascade.keys()], wish.a);
      const field = nth(fieldNames('cascade'), wish.b)!;
      if (id === undefined) return [];
      return [
        { type: 'set', kind: 'cascade', id, field, from: fieldsOf(graph.cascade.get(id)!)[field]!, to: wish.value },
      ];
    }
    case 'settings': {
      const field = nth(fieldNames('settings'), wish.b)!;
      const from = fieldsOf(graph.settings)[field]!;
      return [{ type: 'set', kind: 'settings', id: 'workspace', field, from, to: wish.value }];
    }
    case 'primary': {
      const several = [...graph.links.cascadesTo.in].filter(([, parents]) => parents.length > 1);
      const found = nth(several, wish.a);
      if (!found) return [];
      const [child, parents] = found;
      const heir = nth(parents, wish.b)!;
      return parents.flatMap((parent): Change[] => {
        const from = graph.cascade.get(cascadeId(parent, child))!.primary;
        const to = parent === heir;
        return from === to
          ? []
          : [{ type: 'set', kind: 'cascade', id: cascadeId(parent, child), field: 'primary', from, to }];
      });
    }
  }
}

/** The lists that the wishes give one after another, each accepted on the graph that those before it made. */
export function acceptedLists(graph: Graph, all: readonly Wish[]): Change[][] {
  const lists: Change[][] = [];
  let present = graph;
  for (const wish of all) {
    const list = changesFor(present, wish);
    const applied = applyChanges(present, list);
    if (!applied.ok || list.length === 0) continue;
    lists.push(list);
    present = applied.graph;
  }
  return lists;
}
