/** What one row of the table demands of the ratio between the two sides. */
export type Demand =
  | { readonly type: 'atLeast'; readonly ratio: number }
  | { readonly type: 'atMost'; readonly ratio: number }
  | { readonly type: 'printed' };

/** One measured comparison. `ratio` is theirs ÷ ours where faster is demanded (`atLeast`), ours ÷ theirs where a share is (`atMost`). */
export interface Measurement {
  readonly what: string;
  readonly against: string;
  readonly unit: 'ms' | 'bytes' | 'crossings' | 'ms of CPU per frame';
  readonly ours: number;
  readonly theirs: number;
  readonly demand: Demand;
  /** What the reader has to know to read the numbers. */
  readonly note: string;
}

/** A comparison that could not be made here, and why. */
export interface NotMeasured {
  readonly what: string;
  readonly against: string;
  readonly reason: string;
  /** It should have been possible: the benchmark as a whole fails. */
  readonly failed?: boolean;
}

export const isMeasured = (row: Measurement | NotMeasured): row is Measurement => 'ours' in row;

/** The ratio that the demand speaks of. */
export const ratioOf = ({ ours, theirs, demand }: Measurement): number =>
  demand.type === 'atMost' ? ours / theirs : theirs / ours;

/** Whether the demand is met; where nothing is demanded, it is. */
export function isMet(row: Measurement): boolean {
  const ratio = ratioOf(row);
  switch (row.demand.type) {
    case 'atLeast':
      return ratio >= row.demand.ratio;
    case 'atMost':
      return ratio <= row.demand.ratio;
    case 'printed':
      return true;
    default:
      return row.demand satisfies never;
  }
}

export const atLeast = (ratio: number): Demand => ({ type: 'atLeast', ratio });
export const atMost = (ratio: number): Demand => ({ type: 'atMost', ratio });
export const printed: Demand = { type: 'printed' };

export const ROUNDS = 3;

/** Runs both sides in turn, at least three rounds, and gives the fastest time of each in milliseconds. */
export async function race(
  ours: () => unknown,
  theirs: () => unknown,
  rounds = { ours: ROUNDS, theirs: ROUNDS },
): Promise<{ readonly ours: number; readonly theirs: number }> {
  const best = { ours: Infinity, theirs: Infinity };
  for (let round = 0; round < Math.max(rounds.ours, rounds.theirs); round++) {
    if (round < rounds.ours) best.ours = Math.min(best.ours, await timed(ours));
    if (round < rounds.theirs) best.theirs = Math.min(best.theirs, await timed(theirs));
  }
  return best;
}

/** Runs one side alone and gives its fastest time in milliseconds. */
export async function fastest(rounds: number, run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await timed(run));
  return best;
}

async function timed(run: () => unknown): Promise<number> {
  // What the other side left behind is not paid for here.
  globalThis.gc?.();
  const start = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}
