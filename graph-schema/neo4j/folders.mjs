import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this file: pom.xml and neo4j.conf lie here. */
export const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * The user's folder for Kaskade's data: `KASKADE_HOME`, else what the platform calls such a folder.
 * @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform] @param {string} [home] the user's home folder
 * @returns {string} an absolute path; the folder need not exist
 */
export function kaskadeHome(env = process.env, platform = process.platform, home = homedir()) {
  if (env.KASKADE_HOME) return path.resolve(env.KASKADE_HOME);
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'Kaskade');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Kaskade');
  return path.join(env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'kaskade');
}

/**
 * Where what is downloaded is kept, for every home and every clone: `KASKADE_CACHE`, else the platform's cache folder.
 * @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform] @param {string} [home] the user's home folder
 * @returns {string} an absolute path; the folder need not exist
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.KASKADE_CACHE) return path.resolve(env.KASKADE_CACHE);
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'Kaskade', 'cache');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'Kaskade');
  return path.join(env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'kaskade');
}

/** The version of Neo4j that Kaskade brings, as pom.xml says. @returns {string} */
export function neo4jVersion() {
  const pom = readFileSync(path.join(here, 'pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml names no neo4j.version');
  return version;
}

/** A short fingerprint of pom.xml: another pom is another folder of jars. @returns {string} eight hex digits */
export function pomFingerprint() {
  return createHash('sha256')
    .update(readFileSync(path.join(here, 'pom.xml')))
    .digest('hex')
    .slice(0, 8);
}
