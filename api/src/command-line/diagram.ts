import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyseIndex, buildIndex } from '@kaskade/analysis';
import { displayList, keyItems, layoutMap } from '@kaskade/diagram';
import { toSvg } from '@kaskade/export';
import { say } from '@kaskade/wording';
import type { Asked } from './arguments';
import { runCommand, type Outcome, type ReadWorkbook } from './command';

/** How many picture points a px of the map is in a file (tokens.md section 10). */
const SCALE = 2;
/** Left free beside the key, px. */
const MARGINS = 32;

/** The map of a workbook as SVG: named owners, ordered by lines, always the light theme. */
function mapSvg({ graph, cells, asOf, asked }: ReadWorkbook): string {
  const { language } = asked;
  const index = buildIndex(graph);
  const { spanMax, minAnswers } = graph.settings;
  const report = analyseIndex(index, { asOf, settings: { spanMax, minAnswers }, cells });
  const map = layoutMap({ graph, index, report, language, owners: 'names', order: 'lines', openStacks: [] });
  const title = path.parse(path.resolve(asked.workbook)).name;
  const { width, height } = map.size;
  const key = keyItems(map, width - MARGINS, language);
  return toSvg(displayList(map), { width, height, theme: 'light', language, title, asOf, key, scale: SCALE });
}

/** A file that cannot be written is wrong use: a folder that is not there, a place without the right. */
function written(svg: string, { out, language }: Asked): Outcome {
  const file = out ?? '';
  try {
    writeFileSync(file, svg);
    return { code: 0, out: '', err: '' };
  } catch {
    return { code: 2, out: '', err: `${say('cli.wrong.notWritten', { argument: file }, language)}\n` };
  }
}

/** `diagram <workbook> -o cascade.svg [--as-of DATE] [--language en]`: the map of a workbook, without a database. */
export const diagramCommand = (args: readonly string[], now: Date): Promise<Outcome> =>
  runCommand(args, { takes: ['as-of', 'language', 'out'], usage: 'diagram', now }, (workbook) =>
    written(mapSvg(workbook), workbook.asked),
  );
