import { sources, targets, type Graph, type NodeKind } from '@kaskade/domain';
import { levelName, type Language } from '@kaskade/wording';
import MiniSearch from 'minisearch';
import { foldText } from '../reading/fold-text';
import { leaderLabel } from '../reading/names';
import { levelOfGoal, levelOfLeader, unitOfGoal, unitOfLeader } from '../reading/places';
import type { Names } from '../view/view';

/** The kinds that can be found. A level is found by its boundary and its lane, not by itself. */
export type FoundKind = Exclude<NodeKind, 'level'>;

/** Something that was found, with where it belongs. */
export interface Hit {
  readonly type: FoundKind;
  readonly id: string;
  readonly title: string;
  /** Level and unit, as far as it has them. */
  readonly where: readonly string[];
}

interface Entry extends Hit {
  readonly key: string;
  readonly words: string;
}

export interface SearchIndex {
  /** What fits best first, at most `most`. Words may be begun only, or have a typing error; every word must be found. */
  readonly find: (query: string, most: number) => readonly Hit[];
  /** What a node is called; undefined: it is not there. */
  readonly titleOf: (type: FoundKind, id: string) => string | undefined;
}

const KINDS: readonly FoundKind[] = ['goal', 'leader', 'unit', 'initiative', 'network', 'pejlemaerke'];

/** An index over everything in a graph, by title and by what is written about it. Leaders are found by what they are called on the screen. */
export function searchIndex(graph: Graph, names: Names, language: Language): SearchIndex {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'id', 'words'],
    processTerm: (term) => foldText(term),
    searchOptions: {
      boost: { title: 4, id: 3 },
      prefix: true,
      // One wrong letter in a word of five, two in one of ten.
      fuzzy: (term) => (term.length < 5 ? false : 0.2),
      combineWith: 'AND',
    },
  });
  const entries = new Map(
    KINDS.flatMap((kind) => entriesOf(kind, graph, names, language)).map((entry) => [entry.key, entry]),
  );
  index.addAll([...entries.values()]);
  const folded = [...entries.values()].map((entry) => ({ entry, text: foldText(`${entry.title} ${entry.words}`) }));
  return {
    titleOf: (type, id) => entries.get(`${type} ${id}`)?.title,
    find: (query, most) => {
      const found = index.search(query).map(({ id }) => String(id));
      const asked = foldText(query).split(/\s+/).filter(Boolean);
      // Danish builds long words: `besøg` is in `virksomhedsbesøg`. What holds the letters anywhere comes after what begins with them.
      const within =
        asked.length === 0 || found.length >= most
          ? []
          : folded.filter(({ text }) => asked.every((part) => text.includes(part))).map(({ entry }) => entry.key);
      return [...new Set([...found, ...within])].slice(0, most).flatMap((key) => entries.get(key) ?? []);
    },
  };
}

function entriesOf(kind: FoundKind, graph: Graph, names: Names, language: Language): Entry[] {
  const say = (parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part).join(' ');
  const level = (node: { id: string; name: string } | undefined): readonly string[] =>
    node === undefined ? [] : [levelName(node, language)];
  const unit = (node: { name: string } | undefined): readonly string[] => (node === undefined ? [] : [node.name]);
  const entry = (id: string, title: string, words: string, where: readonly string[]): Entry => ({
    key: `${kind} ${id}`,
    type: kind,
    id,
    title,
    words,
    where,
  });
  switch (kind) {
    case 'goal':
      return [...graph.nodes.goal.values()].map((goal) =>
        entry(goal.id, goal.title, say([goal.description, goal.indicator]), [
          ...level(levelOfGoal(graph, goal.id)),
          ...unit(unitOfGoal(graph, goal.id)),
        ]),
      );
    case 'leader':
      return [...graph.nodes.leader.values()].map((leader) =>
        entry(
          leader.id,
          leaderLabel(graph, leader.id, names, language),
          names === 'hidden' ? '' : say([leader.title]),
          [...level(levelOfLeader(graph, leader.id)), ...unit(unitOfLeader(graph, leader.id))],
        ),
      );
    case 'unit':
      return [...graph.nodes.unit.values()].map(({ id, name, kind: sort }) =>
        entry(id, name, say([sort]), unit(graph.nodes.unit.get(targets(graph, 'partOf', id)[0] ?? ''))),
      );
    case 'initiative':
      return [...graph.nodes.initiative.values()].map(({ id, title, description }) => {
        const goal = targets(graph, 'realises', id)[0] ?? '';
        const responsible = sources(graph, 'responsibleFor', id)[0] ?? '';
        return entry(id, title, say([description]), [
          ...level(levelOfGoal(graph, goal)),
          ...unit(unitOfLeader(graph, responsible) ?? unitOfGoal(graph, goal)),
        ]);
      });
    case 'network':
      return [...graph.nodes.network.values()].map(({ id, name, purpose }) => {
        const anchor = targets(graph, 'anchoredInUnit', id)[0] ?? '';
        const leader = targets(graph, 'anchoredInLeader', id)[0] ?? '';
        return entry(id, name, say([purpose]), [
          ...level(levelOfLeader(graph, leader)),
          ...unit(graph.nodes.unit.get(anchor) ?? unitOfLeader(graph, leader)),
        ]);
      });
    case 'pejlemaerke':
      return [...graph.nodes.pejlemaerke.values()].map(({ id, name, framework, description }) =>
        entry(id, name, say([framework, description]), framework === null ? [] : [framework]),
      );
    default:
      return kind satisfies never;
  }
}
