import path from 'node:path';
import { analyse } from '@kaskade/analysis';
import { runCommand, type Outcome } from './command';
import { reportPage } from './report-page';

/** `analyse <workbook.xlsx|folder|zip> [--as-of DATE] [--json] [--language en]`: the report of a workbook, without a database. */
export const analyseCommand = (args: readonly string[], now: Date): Promise<Outcome> =>
  runCommand(args, { takes: ['as-of', 'json', 'language'], usage: 'analyse', now }, ({ graph, cells, asOf, asked }) => {
    const { spanMax, minAnswers } = graph.settings;
    const report = analyse(graph, { asOf, settings: { spanMax, minAnswers }, cells });
    if (asked.json) return `${JSON.stringify(report, null, 1)}\n`;
    return reportPage(report, graph, path.basename(path.resolve(asked.workbook)), asked.language);
  });
