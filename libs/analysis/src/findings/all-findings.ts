import { byCodePoint } from '@kaskade/domain';
import type { Finding } from '../report';
import { goalInverted } from './goal-inverted';
import { goalOrphan } from './goal-orphan';
import { goalOverdue } from './goal-overdue';
import { goalSkipsLevel } from './goal-skips-level';
import { goalStops } from './goal-stops';
import { goalUnplaced } from './goal-unplaced';
import { goalWithoutIndicator } from './goal-without-indicator';
import { goalWithoutInitiative } from './goal-without-initiative';
import { goalWithoutOwner } from './goal-without-owner';
import { initiativeOverdue } from './initiative-overdue';
import { initiativeWithoutGoal } from './initiative-without-goal';
import { initiativeWithoutResponsible } from './initiative-without-responsible';
import { leaderOutsideNetworks } from './leader-outside-networks';
import { leaderReportsDown } from './leader-reports-down';
import { leaderSpan } from './leader-span';
import { leaderWithoutGoal } from './leader-without-goal';
import { leaderWithoutLine } from './leader-without-line';
import { leaderWithoutSuperior } from './leader-without-superior';
import { networkEvaluationDue } from './network-evaluation-due';
import { networkNotCross } from './network-not-cross';
import { networkRestartDue } from './network-restart-due';
import { networkTooSmall } from './network-too-small';
import { networkWithoutAnchor } from './network-without-anchor';
import { networkWithoutPurpose } from './network-without-purpose';
import { pejlemaerkeStops } from './pejlemaerke-stops';
import { pejlemaerkeUnsupported } from './pejlemaerke-unsupported';
import { unitDisconnected } from './unit-disconnected';
import { unitUnmapped } from './unit-unmapped';
import { unitWithoutLeader } from './unit-without-leader';
import { addFindings, type FindingContext, type FindingRule } from './rule';

/** Every rule of method.md section 7. */
const FINDING_RULES: readonly FindingRule[] = [
  goalInverted,
  goalOrphan,
  goalOverdue,
  goalSkipsLevel,
  goalStops,
  goalUnplaced,
  goalWithoutIndicator,
  goalWithoutInitiative,
  goalWithoutOwner,
  initiativeOverdue,
  initiativeWithoutGoal,
  initiativeWithoutResponsible,
  leaderOutsideNetworks,
  leaderReportsDown,
  leaderSpan,
  leaderWithoutGoal,
  leaderWithoutLine,
  leaderWithoutSuperior,
  networkEvaluationDue,
  networkNotCross,
  networkRestartDue,
  networkTooSmall,
  networkWithoutAnchor,
  networkWithoutPurpose,
  pejlemaerkeStops,
  pejlemaerkeUnsupported,
  unitDisconnected,
  unitUnmapped,
  unitWithoutLeader,
];

const IN_ORDER = [...FINDING_RULES].sort((a, b) => byCodePoint(a.code, b.code));

/** The findings of every rule, by code, then subject id. */
export function allFindings(context: FindingContext): Finding[] {
  const found: Finding[] = [];
  for (const rule of IN_ORDER) addFindings(rule, context, found);
  return found;
}
