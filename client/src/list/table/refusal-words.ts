import type { Graph } from '@kaskade/domain';
import type { Problem, Refusal } from '@kaskade/workbook';
import { problemWords as workbookWords } from '@kaskade/wording';
import { problemWords } from '../../editing/problem-words';
import type { Words } from '../../view/use-words';

/** Why a cell is not taken, and what could stand there instead. */
export interface RefusalWords {
  readonly why: string;
  readonly wayOut: string;
  readonly suggestion: string | null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words for a cell that is not taken: what is wrong with what is written, or with what the graph would be. */
export function refusalWords(refusal: Refusal, graph: Graph, words: Words): RefusalWords {
  if ('problem' in refusal) {
    const { problem } = refusal;
    const { expected, advice } = workbookWords(problem, words.language);
    return { why: capital(advice), wayOut: expectedHere(problem, words) ?? expected, suggestion: problem.suggestion };
  }
  const why = capital(problemWords([refusal.change], graph, words));
  return { why, wayOut: wayOut(refusal.change.code, words), suggestion: null };
}

/** What a table says otherwise: a node can be called by its name as well, and that a value is missing is said already. */
function expectedHere({ expected }: Problem, { say, language }: Words): string | null {
  if (expected?.code === 'value') return '';
  if (expected?.code !== 'idOf') return null;
  return say('table.reference', { sheet: String(expected.params[language === 'da' ? 'danish' : 'english']) });
}

function wayOut(code: string, { say }: Words): string {
  switch (code) {
    case 'CYCLE':
      return say('workbook.expected.noCycle');
    case 'RANK_TAKEN':
      return say('workbook.expected.otherRank');
    case 'LEVEL_COUNT':
      return say('workbook.expected.levels');
    default:
      return '';
  }
}
