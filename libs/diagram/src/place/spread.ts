/**
 * Places as near as can be (least squares) to `wanted`, in the given order and at least `gaps[i]` between i and i + 1.
 * Pool-adjacent-violators: Ayer, Brunk, Ewing, Reid, Silverman 1955; O(n).
 */
export function spread(wanted: readonly number[], gaps: readonly number[], weights?: readonly number[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  // Taken together, each place less the gaps before it must not fall.
  const blocks: { sum: number; weight: number; size: number }[] = [];
  wanted.forEach((value, i) => {
    offsets.push(offset);
    const weight = weights?.[i] ?? 1;
    let block = { sum: (value - offset) * weight, weight, size: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, size: last.size + block.size };
    }
    blocks.push(block);
    offset += gaps[i] ?? 0;
  });
  const placed: number[] = [];
  for (const { sum, weight, size } of blocks) {
    for (let i = 0; i < size; i++) placed.push(sum / weight + (offsets[placed.length] ?? 0));
  }
  return placed;
}

/** The same between two walls: what lies outside is pushed in; when there is no room for all, it runs over to the right. */
export function spreadWithin(
  wanted: readonly number[],
  gaps: readonly number[],
  least: number,
  most: number,
): number[] {
  const placed = spread(wanted, gaps);
  let wall = most;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, wall);
    wall = (placed[i] ?? 0) - (gaps[i - 1] ?? 0);
  }
  wall = least;
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, wall);
    wall = (placed[i] ?? 0) + (gaps[i] ?? 0);
  }
  return placed;
}
