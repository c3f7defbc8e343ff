import type { Finding, Report, Severity } from '@kaskade/analysis';
import type { Graph } from '@kaskade/domain';
import {
  bandLabel,
  boundaryShort,
  findingHeading,
  findingSentence,
  formatDate,
  formatPercent,
  howFarQuestion,
  penetrationSentence,
  plainText,
  say,
  type Language,
} from '@kaskade/wording';

const BAR = 20;
const FIRST_POINTS = 10;
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** A bar of 20 places; a share that is not nought shows at least one. */
function bar(share: number): string {
  const filled = share === 0 ? 0 : Math.max(1, Math.round(share * BAR));
  return '█'.repeat(filled) + '░'.repeat(BAR - filled);
}

/** Pads to a width counted in characters. */
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));

/** A title may have line breaks in its cell; in the page it has its place on a line. */
const onOneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** The report as a page of plain text, as one would paste it in a mail. */
export function reportPage(given: Report, graph: Graph, name: string, language: Language): string {
  const report = { ...given, levels: given.levels.map((level) => ({ ...level, name: onOneLine(level.name) })) };
  const parts = [
    [say('cli.title', { name }, language), say('cli.asOf', { date: formatDate(report.asOf, language) }, language)],
    heading(say(`labels.layerTitle.${graph.settings.layerWord}`, {}, language), boundaryLines(report, graph, language)),
    heading(
      howFarQuestion(report, language) ?? say('cli.penetration', {}, language),
      penetrationLines(report, language),
    ),
    heading(pointsTitle(report.findings.length, language), pointLines(report, graph, language)),
    heading(say('cli.allPoints', {}, language), countLines(report, language)),
    heading(say('cli.counts', {}, language), levelLines(report, graph, language)),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const heading = (title: string, lines: readonly string[]): string[] => [title, '-'.repeat([...title].length), ...lines];

function boundaryLines({ boundaries, levels }: Report, graph: Graph, language: Language): string[] {
  const level = (id: string) => levels.find((one) => one.id === id)!;
  const names = boundaries.map(({ upper, lower }) => boundaryShort(level(upper), level(lower), language));
  const width = Math.max(...names.map((name) => [...name].length), 0) + 2;
  return boundaries.flatMap((boundary, i) => {
    const label = bandLabel(boundary, graph.settings.layerWord, language);
    const shown =
      boundary.index === null ? label.layer : `${bar(boundary.index)}  ${percentOf(boundary.index, language)}`;
    const below = [label.passed, label.connected, label.unmapped, label.mapped].filter((text) => text !== null);
    return [
      padded(names[i]!, width) + shown + (label.grade === null ? '' : `  ${label.grade}`),
      ...(below.length > 0 ? [' '.repeat(width) + below.join(' · ')] : []),
    ];
  });
}

/** Four places wide, so that the words after it stand under each other. */
const percentOf = (share: number, language: Language): string => formatPercent(share, language).padStart(5, ' ');

function penetrationLines(report: Report, language: Language): string[] {
  const { levels, of, action } = report.penetration;
  if (levels.length === 0) return [say('cli.noOrigin', {}, language)];
  const rows = [
    ...levels.map(({ level, reached }) => ({
      name: report.levels.find(({ id }) => id === level)?.name ?? level,
      count: reached,
    })),
    { name: say('cli.action', {}, language), count: action },
  ];
  const width = Math.max(...rows.map(({ name }) => [...name].length)) + 2;
  const sentence = penetrationSentence(report, language);
  return [
    ...rows.map(({ name, count }) => `${padded(name, width)}${bar(of === 0 ? 0 : count / of)}  ${count} / ${of}`),
    ...(sentence === null ? [] : [sentence]),
  ];
}

const pointsTitle = (count: number, language: Language): string =>
  count > FIRST_POINTS ? say('cli.points', { count }, language) : say('cli.pointsAll', {}, language);

const bySeverity = (findings: readonly Finding[]): Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

function pointLines(report: Report, graph: Graph, language: Language): string[] {
  if (report.findings.length === 0) return [say('cli.noPoints', {}, language)];
  return bySeverity(report.findings)
    .slice(0, FIRST_POINTS)
    .map(
      (finding, i) =>
        `${String(i + 1).padStart(2)}. ${onOneLine(plainText(findingSentence(finding, { graph, report, language })))}`,
    );
}

function countLines({ findings }: Report, language: Language): string[] {
  return SEVERITIES.flatMap((severity) => {
    const codes = new Map<Finding['code'], number>();
    for (const finding of findings) {
      if (finding.severity === severity) codes.set(finding.code, (codes.get(finding.code) ?? 0) + 1);
    }
    const total = [...codes.values()].reduce((sum, count) => sum + count, 0);
    return [
      `${say(`cli.group.${severity}`, {}, language)} (${total})`,
      ...[...codes].map(([code, count]) => `${String(count).padStart(5)}  ${findingHeading(code, language)}`),
    ];
  });
}

function levelLines({ levels }: Report, graph: Graph, language: Language): string[] {
  const width = Math.max(...levels.map(({ name }) => [...name].length), 0) + 2;
  const { unit, pejlemaerke, initiative, network } = graph.nodes;
  return [
    ...levels.map(({ name, goals, leaders, connected, lineOfSight }) => {
      const share = lineOfSight === null ? '' : ` · ${say('cli.lineOfSight', { connected, count: leaders }, language)}`;
      return `${padded(name, width)}${say('cli.goals', { count: goals }, language)} · ${say('cli.leaders', { count: leaders }, language)}${share}`;
    }),
    [
      say('cli.units', { count: unit.size }, language),
      say('cli.pejlemaerker', { count: pejlemaerke.size }, language),
      say('cli.initiatives', { count: initiative.size }, language),
      say('cli.networks', { count: network.size }, language),
    ].join(' · '),
  ];
}
