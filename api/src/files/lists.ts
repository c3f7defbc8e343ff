import { leaderReading, spanOfControl, type GraphIndex, type Report, type Severity } from '@kaskade/analysis';
import { byCodePoint, targets, type Graph } from '@kaskade/domain';
import { writeXlsx, type WrittenCell, type WrittenSheet } from '@kaskade/workbook';
import {
  findingExplain,
  findingHeading,
  findingMend,
  findingSentence,
  plainText,
  say,
  type Language,
} from '@kaskade/wording';

/** The lists that can be taken out of a report. */
export type ListName = 'points' | 'leaders' | 'units';

/** What a list is made of: a graph, its index and its report. */
export interface ListSource {
  readonly graph: Graph;
  readonly index: GraphIndex;
  readonly report: Report;
  readonly language: Language;
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** One of the lists of a report, as an xlsx. */
export const listXlsx = (name: ListName, source: ListSource): Uint8Array => writeXlsx([LISTS[name](source)]);

const LISTS: Readonly<Record<ListName, (source: ListSource) => WrittenSheet>> = { points, leaders, units };

function points({ graph, report, language }: ListSource): WrittenSheet {
  const context = { graph, report, language };
  return {
    name: say('files.points.name', {}, language),
    headers: [
      say('files.points.group', {}, language),
      say('files.points.heading', {}, language),
      say('files.points.sentence', {}, language),
      say('files.points.explain', {}, language),
      say('files.points.mend', {}, language),
      say('files.points.id', {}, language),
    ],
    widths: [16, 34, 70, 70, 50, 16],
    rows: SEVERITIES.flatMap((severity) =>
      report.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => [
          say(`labels.severity.${severity}`, {}, language),
          findingHeading(finding.code, language),
          plainText(findingSentence(finding, context)),
          findingExplain([finding], context),
          findingMend(finding, language),
          finding.subject.id,
        ]),
    ),
  };
}

const namesOf = (ids: readonly string[], nodes: ReadonlyMap<string, { readonly name: string }>): string | null =>
  ids.map((id) => nodes.get(id)?.name ?? id).join('; ') || null;

function leaders({ graph, index, language }: ListSource): WrittenSheet {
  const { level, unit, leader: people, network } = graph.nodes;
  const ranks = new Map([...level.values()].sort((a, b) => a.rank - b.rank).map(({ id }, rank) => [id, rank]));
  return {
    name: say('files.leaders.name', {}, language),
    headers: (
      [
        'id',
        'leader',
        'title',
        'level',
        'unit',
        'superior',
        'goals',
        'initiatives',
        'lineUp',
        'lineOfSight',
        'span',
        'networks',
      ] as const
    ).map((column) => say(`files.leaders.${column}`, {}, language)),
    widths: [12, 36, 28, 22, 28, 36, 8, 10, 18, 12, 16, 40],
    rows: [...people.keys()].sort(byCodePoint).map((id): WrittenCell[] => {
      const { name, title } = people.get(id)!;
      const { state, lineOfSight } = leaderReading(index, id);
      const [at] = targets(graph, 'leaderLevel', id);
      const isTop = at !== undefined && ranks.get(at) === 0;
      const word = !isTop || state === 'unmapped' ? state : state === 'connected' ? 'ownsGoal' : 'ownsNoGoal';
      return [
        id,
        name,
        title,
        at === undefined ? null : (level.get(at)?.name ?? at),
        namesOf(targets(graph, 'inUnit', id), unit),
        namesOf(targets(graph, 'reportsTo', id), people),
        targets(graph, 'owns', id).length,
        targets(graph, 'responsibleFor', id).length,
        say(`files.state.${word}`, {}, language),
        say(lineOfSight ? 'files.yes' : 'files.no', {}, language),
        spanOfControl(index, id),
        namesOf(
          [...new Set([...targets(graph, 'memberOf', id), ...targets(graph, 'facilitates', id)])].sort(byCodePoint),
          network,
        ),
      ];
    }),
  };
}

function units({ graph, report, language }: ListSource): WrittenSheet {
  const { unit } = graph.nodes;
  const below = report.levels.filter(({ rank }) => rank > 0);
  return {
    name: say('files.units.name', {}, language),
    headers: [
      ...(['id', 'unit', 'parent', 'leaders', 'connected', 'unmapped'] as const).map((column) =>
        say(`files.units.${column}`, {}, language),
      ),
      ...below.map(({ name }) => say('files.units.ofLevel', { level: name }, language)),
    ],
    widths: [12, 36, 36, 10, 14, 14, ...below.map(() => 24)],
    rows: report.units.map(({ id, leaders: count, connected, unmapped, levels }): WrittenCell[] => [
      id,
      unit.get(id)?.name ?? id,
      namesOf([...targets(graph, 'partOf', id)], unit),
      count,
      connected,
      unmapped,
      ...below.map(({ id: level }) => {
        const found = levels.find((one) => one.level === level);
        return found
          ? say('files.units.share', { connected: found.connected, leaders: found.leaders }, language)
          : null;
      }),
    ]),
  };
}
