import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.mjs';

/** Neo4j 5.26 is made for these; a newer Java is tried when there is no other. */
const SUPPORTED = [21, 17];
const OLDEST = 17;

/** What to type where Java or Maven is missing, one line per platform. */
export const INSTALL_COMMANDS = [
  'Debian, Ubuntu:  sudo apt-get install -y openjdk-17-jre-headless maven',
  'Fedora:          sudo dnf install -y java-21-openjdk-headless maven',
  'macOS:           brew install openjdk@21 maven',
  'Windows:         choco install -y temurin21 maven',
  'Docker instead:  docker run -d -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/a-long-password neo4j:5.26-community',
  '                 and then NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=a-long-password npm start',
].join('\n  ');

/**
 * The Java to run the database with: JAVA_HOME, the PATH, then the usual folders; 21 or 17 before any newer one.
 * @param {NodeJS.ProcessEnv} [env] @param {string[]} [folders] usual Java homes, looked at last
 * @returns {{ command: string, home: string, major: number }}
 * @throws {StartProblem} NO_JAVA, JAVA_TOO_OLD
 */
export function findJava(env = process.env, folders = usualJavaHomes()) {
  const found = [];
  const candidates = [env.JAVA_HOME && javaIn(env.JAVA_HOME), 'java', ...folders.map(javaIn)];
  for (const command of candidates.filter(Boolean)) {
    const java = describeJava(command, env);
    if (java === undefined) continue;
    if (SUPPORTED.includes(java.major)) return java;
    found.push(java);
  }
  const newer = found.find((java) => java.major > OLDEST);
  if (newer !== undefined) return newer;
  if (found[0] !== undefined) {
    throw new StartProblem(
      'JAVA_TOO_OLD',
      `The database needs Java 17 or 21; the Java found here is ${found[0].major} (${found[0].home}). Install a newer one, or point JAVA_HOME at it:\n  ${INSTALL_COMMANDS}`,
    );
  }
  throw new StartProblem(
    'NO_JAVA',
    `The database needs Java 17 or 21, and there is none on the PATH or in JAVA_HOME. Install it and start again:\n  ${INSTALL_COMMANDS}`,
  );
}

/**
 * The command that runs Maven, which fetches the database the first time.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 * @throws {StartProblem} NO_MAVEN
 */
export function findMaven(env = process.env) {
  const command = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const answer = spawnSync(command, ['--version'], { env, encoding: 'utf8', shell: process.platform === 'win32' });
  // A Maven that starts and then complains (of JAVA_HOME, say) is there: its own words come out when it is used.
  if (answer.error === undefined && answer.status !== 127 && answer.status !== 9009) return command;
  throw new StartProblem(
    'NO_MAVEN',
    `The database is fetched by Maven, once, and there is no mvn on the PATH. Install it and start again:\n  ${INSTALL_COMMANDS}`,
  );
}

function javaIn(home) {
  return path.join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}

function describeJava(command, env) {
  if (path.isAbsolute(command) && !existsSync(command)) return undefined;
  const answer = spawnSync(command, ['-XshowSettings:properties', '-version'], { env, encoding: 'utf8' });
  if (answer.error !== undefined || answer.status !== 0) return undefined;
  const said = `${answer.stderr}\n${answer.stdout}`;
  const version = /java\.version = (\S+)/.exec(said)?.[1];
  const home = /java\.home = (.+)/.exec(said)?.[1]?.trim();
  if (version === undefined || home === undefined) return undefined;
  // Java 8 still called itself 1.8.
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
  return { command: javaIn(home), home, major };
}

/** Where package managers put Java without putting it on the PATH. */
function usualJavaHomes() {
  const brew = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((opt) =>
    SUPPORTED.map((major) => `${opt}/openjdk@${major}/libexec/openjdk.jdk/Contents/Home`),
  );
  const grouped = ['/usr/lib/jvm', 'C:\\Program Files\\Eclipse Adoptium', 'C:\\Program Files\\Java'];
  return [
    ...brew,
    ...grouped.flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [],
    ),
  ];
}
