import type { JSX } from 'react';
import { AgreementItems } from '../editing/Agreements';
import { agreementsOf, isDue } from '../reading/records';
import type { Reading } from '../reading/reading';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import css from './AgreementsCard.module.css';

/** The agreements that are not done, the nearest day first, and how many have come to theirs. Nothing when there are none. */
export function AgreementsCard({ graph, report }: Pick<Reading, 'graph' | 'report'>): JSX.Element | null {
  const words = useWords();
  const agreements = agreementsOf(graph, null);
  if (agreements.length === 0) return null;
  const due = agreements.filter((one) => isDue(one, report.asOf)).length;
  return (
    <Card
      title={words.say('editing.agreement.title')}
      count={words.number(agreements.length)}
      tools={due > 0 && <span className={css.due}>{words.say('editing.agreement.due', { count: due })}</span>}
    >
      <div className={css.items}>
        <AgreementItems agreements={agreements} asOf={report.asOf} graph={graph} />
      </div>
    </Card>
  );
}
