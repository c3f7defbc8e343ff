import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireDisk } from './disk.mjs';
import { cacheFolder, here, neo4jVersion, pomFingerprint } from './folders.mjs';
import { findJava, findMaven } from './java.mjs';
import { StartProblem } from './start-problem.mjs';

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** Jars twice (Maven keeps its own copy) and room to unpack. */
const MEGABYTES_TO_FETCH = 500;

/**
 * The folder with the database's jars; fetched from Maven Central where it is not there yet, and never again after.
 * @param {(line: string) => void} [progress] told what happens and how much has come
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} an absolute path
 * @throws {StartProblem} NO_JAVA, NO_MAVEN, TOO_LITTLE_DISK, FETCH_FAILED
 */
export async function ensureJars(progress = () => {}, env = process.env) {
  const folder = path.join(cacheFolder(env), `neo4j-${neo4jVersion()}-${pomFingerprint()}`);
  if (isWhole(folder)) return folder;
  const java = findJava(env);
  const maven = findMaven(env);
  mkdirSync(path.dirname(folder), { recursive: true });
  requireDisk(path.dirname(folder), MEGABYTES_TO_FETCH);
  // Into a folder of our own first: an interrupted fetch, or two at once, never leave half a database under the name.
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  try {
    await copyDependencies(maven, partial, { ...env, JAVA_HOME: java.home }, progress);
    const sizes = Object.fromEntries(readdirSync(partial).map((jar) => [jar, statSync(path.join(partial, jar)).size]));
    writeFileSync(path.join(partial, 'jars.json'), JSON.stringify(sizes, null, 1));
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function isWhole(folder) {
  try {
    const sizes = JSON.parse(readFileSync(path.join(folder, 'jars.json'), 'utf8'));
    return Object.entries(sizes).every(([jar, size]) => statSync(path.join(folder, jar)).size === size);
  } catch {
    // Not there, or cut short: fetched again.
    return false;
  }
}

async function copyDependencies(maven, folder, env, progress) {
  progress(`Neo4j ${neo4jVersion()}: fetching it from Maven Central (about 130 MB, once)`);
  const args = ['-B', '-C', '-f', path.join(here, 'pom.xml'), COPY_DEPENDENCIES];
  args.push('-DincludeScope=runtime', `-DoutputDirectory=${folder}`);
  const onWindows = process.platform === 'win32';
  // cmd.exe does not quote for us.
  const child = spawn(maven, onWindows ? args.map((arg) => `"${arg}"`) : args, {
    env,
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let files = 0;
  let megabytes = 0;
  let told = 0;
  const hear = (chunk) => {
    said = (said + chunk).slice(-20_000);
    for (const [, amount, unit] of String(chunk).matchAll(/Downloaded from \S+ \S+ \(([\d.]+) ([kM]?)B/g)) {
      files += 1;
      megabytes += Number(amount) / (unit === 'M' ? 1 : unit === 'k' ? 1e3 : 1e6);
    }
    if (megabytes - told < 10) return;
    told = megabytes;
    progress(`Neo4j ${neo4jVersion()}: ${Math.round(megabytes)} MB in ${files} files`);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  const reason = /\[ERROR\] (.+)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? `mvn ended with ${code}`;
  throw new StartProblem(
    'FETCH_FAILED',
    `The database could not be fetched from Maven Central. See that this machine reaches it (a proxy is set in Maven's settings.xml), and start again. Maven says: ${reason.slice(0, 400)}`,
  );
}
