import { byCodePoint, cascadeId } from '@kaskade/domain';
import type { UnitCounts } from '../figures/units';
import type { GraphIndex } from '../indexing/graph-index';
import { orderOf } from '../indexing/table';
import type { Reach } from '../reach/reach';
import type { Finding, FindingCode, Severity, SubjectType } from '../report';

/** What a rule may look at. `asOf` is a number that keeps the order of dates. */
export interface FindingContext {
  readonly index: GraphIndex;
  readonly reach: Reach;
  readonly units: UnitCounts;
  readonly asOf: number;
  readonly spanMax: number;
}
export type Related = Finding['related'][number];

interface Rule {
  readonly code: FindingCode;
  /** Whether the rule applies to this graph at all. */
  readonly given?: (context: FindingContext) => boolean;
}

/** A rule about every node of one kind that is not taken out; `node` is its place. */
export interface NodeRule extends Rule {
  readonly type: Exclude<SubjectType, 'cascade'>;
  readonly severity: Severity | ((context: FindingContext, node: number) => Severity);
  readonly when: (context: FindingContext, node: number) => boolean;
  /** What helps the reader of one finding; not compared with any other report. */
  readonly related?: (context: FindingContext, node: number) => Related[];
}

/** A rule about every cascade link between two placed goals. */
export interface CascadeRule extends Rule {
  readonly type: 'cascade';
  readonly severity: Severity;
  readonly when: (context: FindingContext, parent: number, child: number) => boolean;
  readonly related: (context: FindingContext, parent: number, child: number) => Related[];
}

export type FindingRule = NodeRule | CascadeRule;

/** Appends the findings of one rule, by subject id. */
export function addFindings(rule: FindingRule, context: FindingContext, found: Finding[]): void {
  if (rule.given && !rule.given(context)) return;
  if (rule.type === 'cascade') for (const finding of cascadeFindings(rule, context)) found.push(finding);
  else addNodeFindings(rule, context, found);
}

function addNodeFindings(rule: NodeRule, context: FindingContext, found: Finding[]): void {
  const table = context.index.tables[rule.type];
  const { live } = context.index.columns[rule.type];
  const { code, type, severity, when, related } = rule;
  for (const node of orderOf(table)) {
    if (live[node] === 0 || !when(context, node)) continue;
    found.push({
      code,
      severity: typeof severity === 'function' ? severity(context, node) : severity,
      subject: { type, id: table.ids[node]! },
      related: related ? related(context, node) : [],
    });
  }
}

function cascadeFindings(rule: CascadeRule, context: FindingContext): Finding[] {
  const { ids } = context.index.tables.goal;
  const { start, to } = context.index.many.cascadesTo.out;
  const { rank } = context.reach;
  const found: Finding[] = [];
  for (let parent = 0; parent < rank.length; parent++) {
    if (rank[parent]! < 0) continue;
    for (let i = start[parent]!; i < start[parent + 1]!; i++) {
      const child = to[i]!;
      if (rank[child]! < 0 || !rule.when(context, parent, child)) continue;
      found.push({
        code: rule.code,
        severity: rule.severity,
        subject: { type: 'cascade', id: cascadeId(ids[parent]!, ids[child]!) },
        related: rule.related(context, parent, child),
      });
    }
  }
  return found.sort((a, b) => byCodePoint(a.subject.id, b.subject.id));
}

export const goal = ({ index }: FindingContext, place: number): Related => ({
  type: 'goal',
  id: index.tables.goal.ids[place]!,
});

export const leader = ({ index }: FindingContext, place: number): Related => ({
  type: 'leader',
  id: index.tables.leader.ids[place]!,
});

/** The level of a rank. */
export const level = ({ index, reach }: FindingContext, rank: number): Related => ({
  type: 'level',
  id: index.tables.level.ids[reach.levels[rank]!]!,
});
