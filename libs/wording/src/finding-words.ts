import { evaluationDue, restartDue, type FindingCode, type Report } from '@kaskade/analysis';
import { type Graph, sources, targets } from '@kaskade/domain';
import { formatDate } from './date-format';
import { cascadeEnds, subjectName, type FindingLike } from './finding-subject';
import type { Language } from './language';
import { levelInSentence, levelsInSentence, type LevelLike } from './level-words';
import { sayRich, type Segment } from './rich-text';
import { say, type SayParams } from './say';

/** What a finding's words are made from: the graph for names, the report for figures, the language. */
export interface FindingContext {
  readonly graph: Graph;
  readonly report: {
    readonly settings: Pick<Report['settings'], 'spanMax'>;
    readonly levels: readonly Pick<Report['levels'][number], 'id' | 'name' | 'rank'>[];
    readonly penetration: Pick<Report['penetration'], 'origin'>;
    readonly units: readonly Pick<Report['units'][number], 'id' | 'leaders'>[];
  };
  readonly language: Language;
}

const EVALUATION_MONTHS = 12;
const LIFE_YEARS = 4;

/** `Mål, ingen bygger på endnu`. */
export const findingHeading = (code: FindingCode, language: Language): string =>
  say(`findings.${code}.heading`, {}, language);

const levelAt = ({ report }: FindingContext, rank: number): LevelLike | undefined =>
  report.levels.find((level) => level.rank === rank);

function rankOf(context: FindingContext, goal: string): number {
  const { graph, report } = context;
  const rank = (level: string | undefined) => report.levels.find(({ id }) => id === level)?.rank ?? 0;
  const own = targets(graph, 'goalLevel', goal)[0];
  if (own !== undefined) return rank(own);
  const owners = sources(graph, 'owns', goal).map((leader) => rank(targets(graph, 'leaderLevel', leader)[0]));
  return owners.length === 0 ? 0 : Math.min(...owners);
}

const named = (level: LevelLike | undefined, language: Language): string =>
  level ? levelInSentence(level, language) : say('labels.level.none', {}, language);

/** The params that the sentences and explanations of every code share. */
function levelParams(context: FindingContext): Record<'origin' | 'bottom', string> {
  const { report, language } = context;
  const origin = report.levels.find(({ id }) => id === report.penetration.origin);
  return { origin: named(origin, language), bottom: named(report.levels.at(-1), language) };
}

/** The params of one finding's sentence, apart from the level names. */
function params(finding: FindingLike, context: FindingContext): SayParams {
  const { graph, report, language } = context;
  const { type, id } = finding.subject;
  const name = subjectName(finding.subject, graph);
  const date = (iso: string | null | undefined) => formatDate(iso ?? '', language);
  switch (type) {
    case 'goal':
      return {
        goal: name,
        nextLevel: named(levelAt(context, rankOf(context, id) + 1), language),
        date: date(graph.nodes.goal.get(id)?.due),
      };
    case 'cascade': {
      const { parent, child } = cascadeEnds(id);
      const [from, to] = [rankOf(context, parent), rankOf(context, child)];
      const skipped = report.levels.filter(({ rank }) => rank > from && rank < to);
      return {
        parent: subjectName({ type: 'goal', id: parent }, graph),
        goal: subjectName({ type: 'goal', id: child }, graph),
        level: levelsInSentence(skipped, language),
      };
    }
    case 'leader': {
      const superior = targets(graph, 'reportsTo', id)[0];
      return {
        leader: name,
        superior: superior === undefined ? '' : subjectName({ type, id: superior }, graph),
        count: sources(graph, 'reportsTo', id).length + (graph.nodes.leader.get(id)?.employees ?? 0),
      };
    }
    case 'unit':
      return { unit: name, count: report.units.find((unit) => unit.id === id)?.leaders ?? 0 };
    case 'pejlemaerke':
      return { pejlemaerke: name };
    case 'initiative':
      return { initiative: name, date: date(graph.nodes.initiative.get(id)?.end) };
    case 'network':
      return { network: name, count: sources(graph, 'memberOf', id).length, date: date(networkDue(finding, graph)) };
    default:
      return type satisfies never;
  }
}

function networkDue({ code, subject }: FindingLike, graph: Graph): string | null {
  const network = graph.nodes.network.get(subject.id);
  if (!network) return null;
  return code === 'NETWORK_EVALUATION_DUE' ? evaluationDue(network) : restartDue(network);
}

/** How long after it began a network is due, in the unit that its explanation counts in: months, or years. */
function dueAfter(code: 'NETWORK_EVALUATION_DUE' | 'NETWORK_RESTART_DUE', id: string, graph: Graph): number {
  const network = graph.nodes.network.get(id);
  return code === 'NETWORK_EVALUATION_DUE'
    ? (network?.evaluationMonths ?? EVALUATION_MONTHS)
    : (network?.lifeYears ?? LIFE_YEARS);
}

const NAMES = ['goal', 'parent', 'leader', 'superior', 'unit', 'pejlemaerke', 'initiative', 'network', 'subject'];

/** The sentence about one subject, in pieces: names are strong. */
export const findingSentence = (finding: FindingLike, context: FindingContext): Segment[] =>
  sayRich(
    `findings.${finding.code}.sentence`,
    { ...levelParams(context), ...params(finding, context) },
    NAMES,
    context.language,
  );

/** The sentence about several subjects of one code, in pieces: `15 ledere` is strong. Of one subject it is its own sentence. */
export function findingGroupSentence(findings: readonly FindingLike[], context: FindingContext): Segment[] {
  const [first] = findings;
  if (!first) return [];
  if (findings.length === 1) return findingSentence(first, context);
  const count = findings.length;
  const subject = say(`labels.count.${first.subject.type}`, { count }, context.language);
  return sayRich(`findings.${first.code}.group`, { ...levelParams(context), subject, count }, NAMES, context.language);
}

/** How the findings of one code are counted, with the numbers of the subjects where they agree. */
export function findingExplain(findings: readonly FindingLike[], context: FindingContext): string {
  const [first] = findings;
  if (!first) return '';
  const { code } = first;
  const levels = levelParams(context);
  if (code !== 'UNIT_DISCONNECTED' && code !== 'NETWORK_EVALUATION_DUE' && code !== 'NETWORK_RESTART_DUE') {
    return say(`findings.${code}.explain`, { ...levels, limit: context.report.settings.spanMax }, context.language);
  }
  const counted = new Set(
    findings.map(({ subject: { id } }) =>
      code === 'UNIT_DISCONNECTED'
        ? (context.report.units.find((unit) => unit.id === id)?.leaders ?? 0)
        : dueAfter(code, id, context.graph),
    ),
  );
  const [count] = counted;
  return counted.size === 1 && count !== undefined
    ? say(`findings.${code}.explain`, { ...levels, count }, context.language)
    : say(`findings.${code}.explainVaried`, levels, context.language);
}

/** Where in the workbook it is mended: sheet, row by id, column. */
export function findingMend({ code, subject }: FindingLike, language: Language): string {
  const ends = subject.type === 'cascade' ? cascadeEnds(subject.id) : {};
  return say(`findings.${code}.mend`, { id: subject.id, ...ends }, language);
}
