import { byCodePoint, type Graph } from '@kaskade/domain';
import type { AnalyseOptions, Finding, Report } from '../src/report';
import { bottlenecks } from './bottlenecks';
import { boundaries } from './boundaries';
import { goalFindings } from './goal-findings';
import { initiativeFindings, pejlemaerkeFindings } from './work-findings';
import { leaderFindings, unitFindings } from './leader-findings';
import { levels, penetration } from './levels';
import { networkFindings } from './network-findings';
import { perception } from './perception';
import { withoutTheDropped } from './the-graph';
import { units } from './units';

/** A slow and obvious reading of method.md, to hold the fast one against. `related` is always empty. */
export function analyseSlowly(given: Graph, options: AnalyseOptions): Report {
  const graph = withoutTheDropped(given);
  const { asOf, settings } = options;
  const findings: Finding[] = [
    ...goalFindings(graph, asOf),
    ...leaderFindings(graph, settings.spanMax),
    ...unitFindings(graph),
    ...pejlemaerkeFindings(graph),
    ...initiativeFindings(graph, asOf),
    ...networkFindings(graph, asOf),
  ].map(({ code, severity, type, id }) => ({ code, severity, subject: { type, id }, related: [] }));
  return {
    asOf,
    settings: { spanMax: settings.spanMax, minAnswers: settings.minAnswers },
    levels: levels(graph),
    boundaries: boundaries(graph),
    penetration: penetration(graph),
    bottlenecks: bottlenecks(graph),
    units: units(graph),
    perception: perception(graph, options),
    findings: findings.sort((a, b) => byCodePoint(a.code, b.code) || byCodePoint(a.subject.id, b.subject.id)),
  };
}
