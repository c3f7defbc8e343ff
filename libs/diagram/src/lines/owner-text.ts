import { targets } from '@kaskade/domain';
import type { Language } from '@kaskade/wording';
import type { MapFacts } from '../facts/map-facts';
import type { OwnerNames } from '../layout-input';
import { phrase } from '../text/phrase';

/** How leaders are named under the switch names / positions / hidden (tokens.md section 5, goal card). */
export interface OwnerText {
  readonly full: (leader: string) => string;
  /** The part after the first comma, the whole when there is none. */
  readonly short: (leader: string) => string;
}

/** Makes the texts. By position a leader is `title, unit`; hidden, the unit alone. */
export function ownerText(facts: Pick<MapFacts, 'graph'>, owners: OwnerNames, language: Language): OwnerText {
  const full = (id: string): string => {
    const leader = facts.graph.nodes.leader.get(id);
    if (owners === 'names') return leader?.name ?? id;
    const unit = facts.graph.nodes.unit.get(targets(facts.graph, 'inUnit', id)[0] ?? '')?.name ?? null;
    if (owners === 'hidden') return unit ?? phrase('labels.noUnit', {}, language);
    const position = [leader?.title, unit].filter((part) => part).join(', ');
    return position === '' ? phrase('labels.kind.leader', {}, language) : position;
  };
  return { full, short: (id) => afterComma(full(id)) };
}

const afterComma = (text: string): string => {
  const comma = text.indexOf(',');
  const rest = comma < 0 ? '' : text.slice(comma + 1).trim();
  return rest === '' ? text : rest;
};
