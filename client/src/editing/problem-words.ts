import { calledOf, cascadeEnds, type ChangeProblem, type Graph, type SettableKind } from '@kaskade/domain';
import type { Words } from '../view/use-words';

type Fault = Pick<ChangeProblem, 'code' | 'limit' | 'type'>;

/** What is wrong with a value, in words. */
export function faultWords({ code, limit, type }: Fault, { say }: Words): string {
  switch (code) {
    case 'VALUE_REQUIRED':
    case 'VALUE_UNTIDY':
    case 'VALUE_NOT_LISTED':
      return say(`editing.fault.${code}`);
    case 'VALUE_TOO_LONG':
    case 'VALUE_TOO_SMALL':
    case 'VALUE_TOO_LARGE':
      return say(`editing.fault.${code}`, { limit: limit ?? 0 });
    case 'VALUE_WRONG_TYPE':
      return say(`editing.fault.type.${type === 'integer' || type === 'decimal' || type === 'date' ? type : 'text'}`);
    default:
      return say('editing.fault.other');
  }
}

/** What a node is called; of a link of the cascade the goal below. */
export function nameOf(graph: Graph, kind: SettableKind, id: string): string {
  if (kind === 'settings') return graph.settings.organisation ?? '';
  if (kind === 'cascade') {
    const child = cascadeEnds(id)?.[1] ?? id;
    return graph.nodes.goal.get(child)?.title ?? child;
  }
  const node = graph.nodes[kind].get(id);
  return node === undefined ? id : calledOf(node);
}

/** Why a list of changes cannot be applied: its first problem, by what happened to what it is about. */
export function problemWords(problems: readonly ChangeProblem[], graph: Graph, words: Words): string {
  const problem = problems[0];
  if (problem === undefined) return words.say('editing.problem.refused');
  const { kind, id, other, ids = [] } = problem;
  const name = nameOf(graph, kind, id);
  switch (problem.code) {
    case 'VALUE_CONFLICT':
    case 'NODE_MISSING':
    case 'NODE_EXISTS':
    case 'LINK_EXISTS':
    case 'LINK_MISSING':
    case 'LINK_END_MISSING':
    case 'LEVEL_REQUIRED':
    case 'LEVEL_COUNT':
    case 'RANK_TAKEN':
    case 'LINK_TOO_MANY':
    case 'SUBJECT_MISSING':
    case 'ANCHOR_TOO_MANY':
    case 'PRIMARY_MISSING':
    case 'PRIMARY_TOO_MANY':
      return words.say(`editing.problem.${problem.code}`, { name });
    case 'CYCLE': {
      const way = ids.map((one) => nameOf(graph, kind, one)).join(' → ');
      return words.say('editing.problem.CYCLE', { name, other: nameOf(graph, kind, other ?? id), way });
    }
    default:
      return faultWords(problem, words);
  }
}
