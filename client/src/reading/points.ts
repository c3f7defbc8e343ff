import { FINDING_CODES, type Finding, type FindingCode, type Report, type Severity } from '@kaskade/analysis';
import { sources, targets, type Graph } from '@kaskade/domain';
import { cascadeEnds } from '@kaskade/wording';
import type { Selected } from '../view/view';
import { levelOfGoal } from './places';

/** The points to discuss of one code within one group, in the report's order. */
export interface PointsOfCode {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** One of the three groups of points to discuss, with what stands in it. */
export interface PointGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly codes: readonly PointsOfCode[];
}

export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

const place = new Map(FINDING_CODES.map((code, at) => [code, at]));
const placeOf = (code: FindingCode): number => place.get(code) ?? 0;

/**
 * The findings in their three groups. Within *Drøft først* the codes stand in the method's order; in the other two the
 * code with most findings comes first, for there they are folded and the heading is all that is read.
 */
export function groupPoints(findings: readonly Finding[]): readonly PointGroup[] {
  return SEVERITIES.map((severity) => {
    const byCode = new Map<FindingCode, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const same = byCode.get(finding.code);
      if (same === undefined) byCode.set(finding.code, [finding]);
      else same.push(finding);
    }
    const codes = [...byCode].map(([code, same]) => ({ code, severity, findings: same }));
    codes.sort(
      (a, b) => (severity === 'high' ? 0 : b.findings.length - a.findings.length) || placeOf(a.code) - placeOf(b.code),
    );
    return { severity, codes, count: codes.reduce((sum, { findings: same }) => sum + same.length, 0) };
  });
}

/** What to select on the map for a finding: its subject; of a link the goal below. */
export function placeOfFinding({ subject }: Finding): Selected {
  return subject.type === 'cascade'
    ? { type: 'goal', id: cascadeEnds(subject.id).child }
    : { type: subject.type, id: subject.id };
}

/** The ids of the levels that a finding's subject lies on; empty where it has none (units, pejlemærker). */
export function levelsOfFinding({ subject }: Finding, graph: Graph): readonly string[] {
  switch (subject.type) {
    case 'goal':
      return some(levelOfGoal(graph, subject.id)?.id);
    case 'cascade':
      return some(levelOfGoal(graph, cascadeEnds(subject.id).child)?.id);
    case 'leader':
      return targets(graph, 'leaderLevel', subject.id);
    case 'initiative':
      return targets(graph, 'realises', subject.id).flatMap((goal) => some(levelOfGoal(graph, goal)?.id));
    case 'network':
      return sources(graph, 'memberOf', subject.id).flatMap((leader) => targets(graph, 'leaderLevel', leader));
    case 'unit':
    case 'pejlemaerke':
      return [];
    default:
      return subject.type satisfies never;
  }
}

const some = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** Why there are no points: all is well, or there is nothing to count. */
export const noPointsKey = ({ levels }: Report): 'labels.noPoints' | 'labels.band.notMeasurableWhy' =>
  levels.some(({ goals, leaders }) => goals + leaders > 0) ? 'labels.noPoints' : 'labels.band.notMeasurableWhy';
