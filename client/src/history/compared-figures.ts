import type { Report } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import { levelInSentence, levelName } from '@kaskade/wording';
import { splitPoints } from '../reading/records';
import type { Words } from '../view/use-words';

/** One figure on two maps, as it is written on each, and by how much it differs in words. */
export interface ComparedFigure {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
}

interface Read {
  readonly graph: Graph;
  readonly report: Report;
}

/** Two shares as they are shown, and the difference of what is shown. */
export function comparedShares(
  before: number | null,
  after: number | null,
  words: Words,
): Omit<ComparedFigure, 'label'> {
  const shown = (share: number | null): string => (share === null ? words.say('compare.none') : words.percent(share));
  const by = before === null || after === null ? null : Math.round(after * 100) - Math.round(before * 100);
  return {
    before: shown(before),
    after: shown(after),
    by:
      by === null
        ? words.say('compare.none')
        : by === 0
          ? words.say('compare.unchanged')
          : words.say('compare.points_percent', { sign: signOf(by), count: Math.abs(by) }),
  };
}

const signOf = (by: number): string => (by > 0 ? '+' : '−');

/** The figures of two maps beside each other: what there is, how far the goals get, who has a line of sight, what there is to discuss. */
export function comparedFigures(before: Read, after: Read, words: Words): readonly ComparedFigure[] {
  const { say, number, language } = words;
  const counted = (label: string, read: (one: Read) => number, of?: (one: Read) => number): ComparedFigure => {
    const shown = (one: Read): string =>
      of === undefined ? number(read(one)) : say('labels.ofCount', { count: read(one), of: of(one) });
    const by = read(after) - read(before);
    return {
      label,
      before: shown(before),
      after: shown(after),
      by: by === 0 ? say('compare.unchanged') : `${signOf(by)}${number(Math.abs(by))}`,
    };
  };
  const sum =
    (of: 'goals' | 'leaders') =>
    ({ report }: Read) =>
      report.levels.reduce((all, one) => all + one[of], 0);
  const origin = after.graph.nodes.level.get(after.report.penetration.origin ?? '');
  const bottom = after.graph.nodes.level.get(after.report.levels.at(-1)?.id ?? '');
  const ofOrigin = ({ report }: Read): number => report.penetration.of;
  const reached = ({ report }: Read): number => report.penetration.levels.at(-1)?.reached ?? 0;
  return [
    counted(say('compare.goals'), sum('goals')),
    counted(say('compare.leaders'), sum('leaders')),
    ...(origin === undefined || bottom === undefined
      ? []
      : [
          counted(
            say('compare.reach', {
              origin: levelInSentence(origin, language),
              bottom: levelInSentence(bottom, language),
            }),
            reached,
            ofOrigin,
          ),
          counted(
            say('compare.action', { origin: levelInSentence(origin, language) }),
            ({ report }) => report.penetration.action,
            ofOrigin,
          ),
        ]),
    ...after.report.levels.map((level) => ({
      label: say('compare.sight', { level: levelName(after.graph.nodes.level.get(level.id) ?? level, language) }),
      ...comparedShares(
        before.report.levels.find(({ id }) => id === level.id)?.lineOfSight ?? null,
        level.lineOfSight,
        words,
      ),
    })),
    counted(say('compare.points'), ({ report, graph }) => splitPoints(report.findings, graph).open.length),
  ];
}
