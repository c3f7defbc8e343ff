import type { FindingContext } from '@kaskade/wording';
import { useMemo } from 'react';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { withLabels } from './names';
import type { Reading } from './reading';

/** What the sentences of findings are made from: leaders are called as the switch says, in the language of the interface. */
export function useFindingContext({ graph, report }: Pick<Reading, 'graph' | 'report'>): FindingContext {
  const { language } = useWords();
  const { names } = useView().view;
  return useMemo(
    () => ({ graph: withLabels(graph, names, language), report, language }),
    [graph, report, names, language],
  );
}
