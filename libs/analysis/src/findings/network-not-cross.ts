import { branchOf } from '../figures/branches';
import type { NodeRule } from './rule';

/** A cross network whose members, those with a unit, sit in fewer than two branches. */
export const networkNotCross: NodeRule = {
  code: 'NETWORK_NOT_CROSS',
  type: 'network',
  severity: 'medium',
  when: ({ index }, network) => {
    if (index.columns.network.cross[network] === 0) return false;
    const { start, to } = index.many.memberOf.in;
    const branches = new Set<number>();
    for (let i = start[network]!; i < start[network + 1]!; i++) {
      const unit = index.single.inUnit[to[i]!]!;
      if (unit >= 0) branches.add(branchOf(index.single.partOf, unit));
    }
    return branches.size < 2;
  },
};
