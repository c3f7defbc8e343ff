/** The last of the changes that touched something. */
export function latest(touched: ReadonlyMap<string, number>): number {
  let last = 0;
  for (const change of touched.values()) if (change > last) last = change;
  return last;
}
