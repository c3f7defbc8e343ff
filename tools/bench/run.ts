import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMeasured, isMet, ratioOf, type Measurement, type NotMeasured } from './measurement';
import { ROWS } from './row';
import { tableOf } from './table';

/** Runs one row in its own process and gives what it measured. */
function measured(name: string): Promise<(Measurement | NotMeasured)[]> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'run-row.js'), [name], {
      execArgv: ['--expose-gc', '--stack-size=4000', '--max-old-space-size=4096'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let rows: (Measurement | NotMeasured)[] | undefined;
    child.once('message', (message) => {
      rows = message as (Measurement | NotMeasured)[];
    });
    child.once('error', reject);
    child.once('close', (code) =>
      rows && code === 0 ? resolve(rows) : reject(new Error(`Row ${name} ended with ${code}.`)),
    );
  });
}

/** Measures the rows asked for (all, when none is), prints the table, writes the JSON; true where every demand is met. */
async function run(asked: readonly string[], file: string): Promise<boolean> {
  const names = asked.length > 0 ? asked : Object.keys(ROWS);
  const rows: (Measurement | NotMeasured)[] = [];
  for (const name of names) {
    process.stderr.write(`  Measuring: ${name}\n`);
    // One row that fails leaves the others their time.
    rows.push(
      ...(await measured(name).catch((error: Error) => [
        { what: name, against: '', reason: error.message, failed: true },
      ])),
    );
  }
  process.stdout.write(`${tableOf(rows)}\n`);
  mkdirSync(path.dirname(file), { recursive: true });
  const results = rows.map((row) => (isMeasured(row) ? { ...row, ratio: ratioOf(row), met: isMet(row) } : row));
  const machine = { node: process.version, platform: process.platform, arch: process.arch };
  writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  return rows.every((row) => (isMeasured(row) ? isMet(row) : row.failed !== true));
}

const [file = 'bench.json', ...asked] = process.argv.slice(2);
void run(asked, file).then(
  (met) => process.exit(met ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
