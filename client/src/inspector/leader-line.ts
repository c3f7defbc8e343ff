import type { LeaderReading } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import { levelInSentence, say, type Language, type SayKey } from '@kaskade/wording';
import { levelOfGoal } from '../reading/places';

const title = (graph: Graph, goal: string): string => graph.nodes.goal.get(goal)?.title ?? goal;

/** Whether a leader has a line of sight, and through what; where not, why not. One sentence, no blame. */
export function leaderLineSentence(
  graph: Graph,
  reading: LeaderReading,
  responsibleFor: number,
  origin: string,
  language: Language,
): string {
  const { lines } = reading;
  if (reading.lineOfSight) {
    const reaching = lines.filter((line) => line.reaches !== null);
    const [first] = reaching;
    if (first === undefined) return say('screens.leader.has', { origin }, language);
    const goal = title(graph, first.goal);
    const top = title(graph, first.reaches ?? first.goal);
    const key: SayKey = first.reaches === first.goal ? 'screens.leader.hasOwn' : 'screens.leader.hasThrough';
    return say(key, { origin, goal, top, count: new Set(reaching.map((line) => line.goal)).size }, language);
  }
  if (reading.state === 'unmapped') return say('screens.leader.unmapped', {}, language);
  // A goal that is both owned and worked on by an initiative is one goal; that it is owned says most.
  const [only] = lines;
  if (only === undefined) return say('screens.leader.initiativesWithoutGoal', { count: responsibleFor }, language);
  const goals = new Set(lines.map(({ goal }) => goal)).size;
  if (goals > 1) return say('screens.leader.noneReaches', { count: goals, origin }, language);
  return onlyLine(graph, only, language);
}

/** Why one line does not get up: `Ejer kun 'Fejl rettes …', som ikke har et overordnet mål.` */
function onlyLine(graph: Graph, line: LeaderReading['lines'][number], language: Language): string {
  const goal = title(graph, line.goal);
  const initiative =
    line.subject.type === 'initiative' ? (graph.nodes.initiative.get(line.subject.id)?.title ?? '') : null;
  if (line.highest === line.goal) {
    return initiative === null
      ? say('screens.leader.onlyOwns', { goal }, language)
      : say('screens.leader.onlyInitiative', { initiative, goal }, language);
  }
  const level = levelOfGoal(graph, line.highest);
  const params = {
    goal,
    highest: title(graph, line.highest),
    level: level === undefined ? '' : levelInSentence(level, language),
  };
  return initiative === null
    ? say('screens.leader.onlyOwnsUpTo', params, language)
    : say('screens.leader.onlyInitiativeUpTo', { ...params, initiative }, language);
}

/** What one line reaches, in the list under the sentence. */
export function lineWords(graph: Graph, line: LeaderReading['lines'][number], language: Language): string {
  if (line.reaches === line.goal) return say('screens.leader.lineAtOrigin', {}, language);
  if (line.reaches !== null) return say('screens.leader.lineReaches', { goal: title(graph, line.reaches) }, language);
  if (line.highest === line.goal) return say('labels.goal.orphan', {}, language);
  return say('screens.leader.lineStops', { goal: title(graph, line.highest) }, language);
}
