import { StartProblem } from '../graph-schema/neo4j/start-problem.mjs';

/** Prints one line of what happens. @param {string} line */
export const say = (line) => void process.stderr.write(`  ${line}\n`);

/**
 * Prints what stopped a command: the sentence of a StartProblem alone, anything else with its stack.
 * @param {unknown} error
 */
export function sayProblem(error) {
  const text = error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
}
