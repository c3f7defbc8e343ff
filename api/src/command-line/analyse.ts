import path from 'node:path';
import { analyse } from '@kaskade/analysis';
import { runCommand, type Outcome } from './command';
import { reportPage } from './report-page';

/** `analyse <workbook.xlsx|folder|zip> [--as-of DATE] [--json] [--language en]`: the report of a workbook, without a database. */
export const analyseCommand = (args: readonly string[], now: Date): Promise<Outcome> =>
  runCommand(args, { takes: ['as-of', 'json', 'language'], usage: 'analyse', now }, ({ graph, cells, asOf, asked }) => {
    const { spanMax, minAnswers } = graph.settings;
    const report = analyse(graph, { asOf, settings: { spanMax, minAnswers }, cells });
    const name = path.basename(path.resolve(asked.workbook));
    const out = asked.json ? `${JSON.stringify(report, null, 1)}\n` : reportPage(report, graph, name, asked.language);
    return { code: 0, out, err: '' };
  });
