/** Counts the pairs of lines that cross between neighbouring lanes: inversions of the lower ends, by an indexed tree (Fenwick 1994). */
export function crossingsOf(
  lanes: readonly (readonly string[])[],
  lines: readonly { readonly upper: string; readonly lower: string }[],
): number {
  const place = new Map(lanes.flatMap((lane, rank) => lane.map((id, at) => [id, { rank, at }] as const)));
  const between: { from: number; to: number }[][] = lanes.map(() => []);
  for (const { upper, lower } of lines) {
    const [from, to] = [place.get(upper), place.get(lower)];
    if (!from || !to || to.rank !== from.rank + 1)
      throw new Error(`${upper} and ${lower} are not in neighbouring lanes.`);
    between[from.rank]!.push({ from: from.at, to: to.at });
  }
  return between.reduce((sum, pairs, rank) => sum + inversions(pairs, lanes[rank + 1]?.length ?? 0), 0);
}

function inversions(pairs: { from: number; to: number }[], width: number): number {
  const tree = new Int32Array(width + 1);
  const inOrder = [...pairs].sort((a, b) => a.from - b.from || a.to - b.to);
  let crossings = 0;
  inOrder.forEach(({ to }, before) => {
    let notRight = 0;
    for (let i = to + 1; i > 0; i -= i & -i) notRight += tree[i]!;
    crossings += before - notRight;
    for (let i = to + 1; i <= width; i += i & -i) tree[i]!++;
  });
  return crossings;
}
