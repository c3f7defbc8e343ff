import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.mjs';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * What to give java so that it is a Neo4j server in the foreground.
 * @param {string} jars @param {string} folder with conf/ and data/
 * @param {{ heap: number, flags: string[] }} memory
 * @returns {string[]}
 */
export function javaArguments(jars, folder, memory) {
  return [
    ...memory.flags,
    `-Xms${Math.min(memory.heap, 512)}m`,
    `-Xmx${memory.heap}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...OPENED,
    '-cp',
    path.join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`,
    `--config-dir=${path.join(folder, 'conf')}`,
  ];
}

/**
 * Runs one command of Neo4j's own AdminTool on a folder that no server uses.
 * @param {{ command: string }} java @param {string} jars @param {string} folder @param {string[]} command
 * @throws {StartProblem} DATABASE_FAILED, with what the tool said
 */
export async function runAdminTool(java, jars, folder, command) {
  // In a file that only this user reads: a command line is there for everybody on the machine to see.
  const file = path.join(folder, `admin.${process.pid}.args`);
  const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', path.join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  writeFileSync(file, [...args, ...command].map(quote).join('\n'), { mode: 0o600 });
  try {
    const { code, said } = await run(java.command, [`@${file}`], {
      ...process.env,
      NEO4J_HOME: folder,
      NEO4J_CONF: path.join(folder, 'conf'),
    });
    if (code !== 0)
      throw new StartProblem('DATABASE_FAILED', `The database could not be prepared in ${folder}: ${said.trim()}`);
  } finally {
    rmSync(file, { force: true });
  }
}

function quote(argument) {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    child.once('error', reject).once('close', (code) => resolve({ code, said }));
  });
}
