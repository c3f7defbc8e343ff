import { levelsByRank, targets, type Graph, type Level, type LinkKind } from '@kaskade/domain';
import { LANGUAGES, say } from '@kaskade/wording';
import { levelOfGoal, levelOfLeader } from '../reading/places';

/** Whether a leader's name says, in whichever language it was made, that there is no person in the position. */
export const isVacant = (name: string): boolean =>
  LANGUAGES.some((language) => say('editing.vacant', {}, language) === name);

/**
 * The level on which a position without a person is made from a field of links: that of the goal it is to own, the one above the leader it is to
 * lead, that of the highest leader of its unit, else the lowest. Undefined where there are no levels.
 */
export function vacantLevel(
  graph: Graph,
  links: readonly LinkKind[],
  end: 'from' | 'to',
  id: string,
): Level | undefined {
  const levels = levelsByRank(graph);
  const [link] = links;
  if (end === 'from' && link === 'reportsTo') {
    const own = levels.findIndex((level) => level.id === targets(graph, 'leaderLevel', id)[0]);
    return levels[Math.max(0, own - 1)];
  }
  if (link === 'owns') return levelOfGoal(graph, id) ?? levels.at(-1);
  if (link === 'inUnit') {
    const ranks = (graph.links.inUnit.in.get(id) ?? []).flatMap((leader) => levelOfLeader(graph, leader)?.rank ?? []);
    return levels.find(({ rank }) => rank === Math.min(...ranks)) ?? levels.at(-1);
  }
  return levels.at(-1);
}
