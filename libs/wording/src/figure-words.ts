import type { Language } from './language';
import { levelDefinite, levelGoals, levelInSentence, levelsInSentence, type LevelLike } from './level-words';
import { formatPercent } from './number-format';
import { say } from './say';

/** What the words of the penetration need of a report. */
export interface PenetrationFigures {
  readonly levels: readonly LevelLike[];
  readonly penetration: {
    readonly origin: string | null;
    readonly of: number;
    readonly levels: readonly { readonly level: string; readonly reached: number }[];
    readonly action: number;
  };
}

const originOf = ({ levels, penetration }: PenetrationFigures): LevelLike | undefined =>
  levels.find(({ id }) => id === penetration.origin);

/** `2 af 9 politiske mål når førstelinjeledelsen. 1 har en indsats.`; null where no goal is placed. */
export function penetrationSentence(report: PenetrationFigures, language: Language): string | null {
  const origin = originOf(report);
  const bottom = report.levels.at(-1);
  if (!origin || !bottom) return null;
  const { of, levels, action } = report.penetration;
  const reached = levels.find(({ level }) => level === bottom.id)?.reached ?? 0;
  const goals = levelGoals(origin, language);
  const reach = say('labels.reach', { reached, count: of, goals, bottom: levelDefinite(bottom, language) }, language);
  return `${reach} ${say('labels.haveInitiative', { count: action }, language)}`;
}

/** `Hvor langt når de 9 politiske mål?`; null where no goal is placed. */
export function howFarQuestion(report: PenetrationFigures, language: Language): string | null {
  const origin = originOf(report);
  if (!origin) return null;
  return say('labels.howFar', { count: report.penetration.of, goals: levelGoals(origin, language) }, language);
}

/** `Tragten følger de 9 politiske mål.`; null where no goal is placed. */
export function funnelFollows(report: PenetrationFigures, language: Language): string | null {
  const origin = originOf(report);
  if (!origin) return null;
  return say('labels.funnelFollows', { count: report.penetration.of, goals: levelGoals(origin, language) }, language);
}

/** The origin's name in a sentence; where no goal is placed, `det øverste niveau`. */
export function originInSentence(report: PenetrationFigures, language: Language): string {
  const origin = originOf(report);
  return origin ? levelInSentence(origin, language) : say('labels.level.none', {}, language);
}

/**
 * `Ingen har skrevet målene i politisk ledelse ned endnu. Vi måler fra topledelse.` where the levels above the origin have no
 * placed goal (method.md section 2); null where there is nothing to say.
 */
export function originNote(
  report: Omit<PenetrationFigures, 'levels'> & { readonly levels: readonly (LevelLike & { readonly goals: number })[] },
  language: Language,
): string | null {
  const origin = originOf(report);
  const above = origin
    ? report.levels.slice(
        0,
        report.levels.findIndex(({ id }) => id === origin.id),
      )
    : [];
  const unwritten = above.filter(({ goals }) => goals === 0);
  if (unwritten.length === 0) return null;
  const level = levelsInSentence(unwritten, language);
  return say('labels.noGoalsAtTop', { level, origin: originInSentence(report, language) }, language);
}

/** `Rød tråd 67 %` of a level, what it is counted from, and how; null where the level has no leader. */
export function lineOfSightWords(
  level: { readonly leaders: number; readonly connected: number; readonly lineOfSight: number | null },
  report: PenetrationFigures,
  language: Language,
): { readonly share: string; readonly why: string; readonly explain: string } | null {
  if (level.lineOfSight === null) return null;
  const origin = originInSentence(report, language);
  return {
    share: say('labels.lineOfSightShare', { share: formatPercent(level.lineOfSight, language) }, language),
    why: say('labels.lineOfSightWhy', { connected: level.connected, count: level.leaders, origin }, language),
    explain: say('figures.lineOfSight.explain', { origin }, language),
  };
}

/** `2 af de 5 førstelinjemål med rød tråd hænger kun i dette mål.`; `reached` is how many goals of the bottom have a line of sight. */
export function bottleneckSentence(
  bottleneck: { readonly type: 'goal' | 'leader'; readonly carries: number },
  reached: number,
  bottom: LevelLike,
  language: Language,
): string {
  const params = { carries: bottleneck.carries, of: reached, goals: levelGoals(bottom, language) };
  return say(bottleneck.type === 'goal' ? 'labels.hangOnGoal' : 'labels.hangOnLeader', params, language);
}
