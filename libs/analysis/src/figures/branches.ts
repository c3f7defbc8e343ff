/** A unit's branch: its ancestor, or itself, directly under a root; a root is a branch of its own (NETWORK_NOT_CROSS). */
export function branchOf(partOf: Int32Array, unit: number): number {
  let branch = unit;
  for (let parent = partOf[branch]!; parent >= 0 && partOf[parent]! >= 0; parent = partOf[branch]!) branch = parent;
  return branch;
}
