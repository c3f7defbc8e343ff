import { formatNumber, levelInSentence, levelName, type Language } from '@kaskade/wording';
import type { MapFacts } from '../facts/map-facts';
import type { MapNode, MapNodes } from '../nodes/map-nodes';
import { phrase } from '../text/phrase';

/** The words that things on the map are called by. */
export interface Words {
  readonly language: Language;
  readonly unit: (id: string | null) => string;
  readonly goal: (id: string) => string;
  /** A card by its title; of a stack some or all of its goals: `3 mål i Jobcenter`. */
  readonly node: (id: string, count?: number) => string;
  readonly level: (rank: number) => string;
  readonly levelInSentence: (rank: number) => string;
  readonly stackTitle: (node: MapNode) => string;
}

/** Makes the words of a graph in a language. */
export function wordsOf(facts: MapFacts, nodes: MapNodes, language: Language): Words {
  const unit = (id: string | null): string =>
    (id === null ? null : facts.graph.nodes.unit.get(id)?.name) ?? phrase('labels.noUnit', {}, language);
  const goal = (id: string): string => facts.goals.get(id)?.goal.title ?? id;
  const names = facts.levels.map(({ level }) => levelName(level, language));
  const inSentence = facts.levels.map(({ level }) => levelInSentence(level, language));
  return {
    language,
    unit,
    goal,
    node(id, count) {
      const node = nodes.byId.get(id);
      if (node?.kind !== 'stack') return goal(id);
      return phrase('map.diagram.inStack', { count: count ?? node.goals.length, unit: unit(node.unit) }, language);
    },
    level: (rank) => names[rank] ?? '',
    levelInSentence: (rank) => inSentence[rank] ?? '',
    stackTitle: (node) =>
      phrase(
        'map.diagram.stack',
        { unit: unit(node.unit), goals: phrase('labels.count.goal', { count: node.goals.length }, language) },
        language,
      ),
  };
}

/** A count as the language writes it. */
export const figure = (value: number, language: Language): string => formatNumber(value, language);
