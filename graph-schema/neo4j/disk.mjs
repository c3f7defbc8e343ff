import { statfsSync } from 'node:fs';
import { StartProblem } from './start-problem.mjs';

/**
 * Refuses to go on where a folder's disk has less room than is needed.
 * @param {string} folder one that exists @param {number} megabytes
 * @param {(folder: string) => number} [free] bytes left for this user
 * @throws {StartProblem} TOO_LITTLE_DISK
 */
export function requireDisk(folder, megabytes, free = freeBytes) {
  const left = Math.floor(free(folder) / 1e6);
  if (left >= megabytes) return;
  throw new StartProblem(
    'TOO_LITTLE_DISK',
    `Too little disk: ${left} MB are free where ${folder} lies, and ${megabytes} MB are needed. Make room, or let KASKADE_HOME and KASKADE_CACHE name folders on another disk.`,
  );
}

function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
