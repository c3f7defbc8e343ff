import type { Csr } from '../indexing/csr';

/** Whether a row has no neighbour. */
export const isEmptyRow = (csr: Csr, row: number): boolean => csr.start[row] === csr.start[row + 1];

/** Whether a row has no neighbour that is not taken out. */
export const hasNoneLive = (csr: Csr, row: number, live: Int32Array): boolean => countLive(csr, row, live) === 0;

/** How many neighbours of a row are not taken out. */
function countLive(csr: Csr, row: number, live: Int32Array): number {
  let count = 0;
  for (let i = csr.start[row]!; i < csr.start[row + 1]!; i++) count += live[csr.to[i]!]!;
  return count;
}
