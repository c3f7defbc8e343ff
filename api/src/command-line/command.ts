import type { Cell } from '@kaskade/analysis';
import { fromColumns, type Graph, type IsoDate } from '@kaskade/domain';
import { problemWords, say, type Language } from '@kaskade/wording';
import type { Problems } from '@kaskade/workbook';
import { FileReader } from '../files/file-reader';
import { refusedFile } from '../files/refused-file';
import { readArguments, type Asked, type Option, type WrongUse } from './arguments';
import { openWorkbook } from './open-workbook';

/** Clean, a workbook with errors, wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What a command prints and how it ends. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A workbook that was read without an error, and what was asked about it. */
export interface ReadWorkbook {
  readonly graph: Graph;
  readonly cells: readonly Cell[];
  readonly asOf: IsoDate;
  readonly asked: Asked;
}

/** The day in Copenhagen of an instant. */
export const dayInCopenhagen = (now: Date): IsoDate =>
  // Sweden writes dates as ISO does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);

/**
 * Runs a command on a workbook: reads its arguments and, through the same gate and thread as the server, the workbook; problems go to
 * `err`, each with its place, before what `work` says.
 */
export async function runCommand(
  args: readonly string[],
  { takes, usage, now }: { takes: readonly Option[]; usage: 'analyse' | 'diagram'; now: Date },
  work: (workbook: ReadWorkbook) => Outcome,
): Promise<Outcome> {
  const asked = readArguments(args, takes);
  if ('code' in asked) return { code: 2, out: '', err: wrongUse(asked, usage, languageOf(args)) };
  const opened = openWorkbook(asked.workbook);
  if (opened.type === 'missing' || opened.type === 'notRead') {
    const said = say(`cli.wrong.${opened.type}`, { argument: asked.workbook }, asked.language);
    return { code: 2, out: '', err: line(said) };
  }
  if (opened.type === 'refused')
    return { code: 1, out: '', err: problemLines(refusedFile(opened.code), asked.language) };
  const result = await new FileReader().run({ task: 'read', source: opened.source });
  if (result.type !== 'read') throw new Error('A reading gives a reading');
  const err = problemLines(result.problems, asked.language);
  if (!result.graph) return { code: 1, out: '', err };
  const graph = fromColumns(result.graph);
  const done = work({ graph, cells: result.cells, asOf: asked.asOf ?? dayInCopenhagen(now), asked });
  return { ...done, err: err + done.err };
}

/** One line, whatever stands in the cells that it quotes: no line break and nothing that a terminal would obey. */
const line = (text: string): string => `${text.replace(/\p{Cc}+/gu, ' ')}\n`;

function wrongUse({ code, argument }: WrongUse, usage: 'analyse' | 'diagram', language: Language): string {
  return line(say(`cli.wrong.${code}`, { argument }, language)) + line(say(`cli.usage.${usage}`, {}, language));
}

/** Wrong use is said in the language that was asked for, where that much can be read. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--language');
  return args[at + 1] === 'en' || args.includes('--language=en') ? 'en' : 'da';
}

/** Every problem on a line of its own: severity, place, value as written, what would be right. */
function problemLines({ listed, errors, warnings }: Problems, language: Language): string {
  const lines = listed.map((problem) => {
    const { place, expected, advice } = problemWords(problem, language);
    const severity = say(`cli.severity.${problem.severity}`, {}, language);
    const written = problem.value === null ? '' : ` [${problem.value}]`;
    const right = expected === '' || problem.severity === 'warning' ? '' : ` (${expected})`;
    return line(`${severity}: ${place}${written}: ${advice}${right}`);
  });
  const left = errors + warnings - listed.length;
  if (left > 0) lines.push(line(say('cli.more', { count: left }, language)));
  if (errors > 0) lines.push(line(say('cli.errors', { count: errors }, language)));
  return lines.join('');
}
