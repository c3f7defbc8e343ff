import type { Graph, NodeKind } from '@kaskade/domain';
import { levelName, type Language } from '@kaskade/wording';
import { foldText } from '../reading/fold-text';
import { leaderLabel } from '../reading/names';
import { levelOfGoal, levelOfLeader, ownersOf, unitOfGoal, unitOfLeader } from '../reading/places';
import type { Names } from '../view/view';
import { nameOf } from './problem-words';

/** A node that can be chosen, with where it belongs. */
export interface NodeChoice {
  readonly kind: NodeKind;
  readonly id: string;
  readonly title: string;
  /** Level, owner and unit, as far as it has them. */
  readonly where: string;
}

/** Every node of some kinds that can be chosen, by its own words and those of its owner and its unit. */
export function nodeChoices(
  graph: Graph,
  kinds: readonly NodeKind[],
  names: Names,
  language: Language,
): (query: string, allowed: (choice: NodeChoice) => boolean, most: number) => readonly NodeChoice[] {
  const entries = kinds.flatMap((kind) =>
    [...graph.nodes[kind].keys()].map((id) => {
      const choice = choiceOf(graph, kind, id, names, language);
      return { choice, folded: foldText(`${choice.title} ${choice.where} ${id}`), title: foldText(choice.title) };
    }),
  );
  return (query, allowed, most) => {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    const fits = entries.filter(({ folded }) => words.every((word) => folded.includes(word)));
    // What the title begins with is what was meant.
    const begins = ({ title }: (typeof entries)[number]): boolean => title.startsWith(words[0] ?? '');
    const found: NodeChoice[] = [];
    for (const { choice } of [...fits.filter(begins), ...fits.filter((entry) => !begins(entry))]) {
      if (found.length === most) break;
      if (allowed(choice)) found.push(choice);
    }
    return found;
  };
}

function choiceOf(graph: Graph, kind: NodeKind, id: string, names: Names, language: Language): NodeChoice {
  const title = kind === 'leader' ? leaderLabel(graph, id, names, language) : nameOf(graph, kind, id);
  return { kind, id, title, where: placeOf(graph, kind, id, names, language).filter(Boolean).join(' · ') };
}

function placeOf(graph: Graph, kind: NodeKind, id: string, names: Names, language: Language): readonly string[] {
  if (kind === 'goal') {
    const level = levelOfGoal(graph, id);
    const [owner] = ownersOf(graph, id);
    return [
      level === undefined ? '' : levelName(level, language),
      owner === undefined ? '' : leaderLabel(graph, owner.id, names, language),
      unitOfGoal(graph, id)?.name ?? '',
    ];
  }
  if (kind === 'leader') {
    const level = levelOfLeader(graph, id);
    // Of several positions without a person the title tells which; where names are off it is said already, or not to be said.
    const title = names === 'names' ? graph.nodes.leader.get(id)?.title : null;
    return [title ?? '', level === undefined ? '' : levelName(level, language), unitOfLeader(graph, id)?.name ?? ''];
  }
  return [];
}
