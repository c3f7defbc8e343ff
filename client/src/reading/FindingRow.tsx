import type { Finding } from '@kaskade/analysis';
import { findingMend, findingSentence, subjectName, type FindingContext } from '@kaskade/wording';
import type { JSX, ReactNode } from 'react';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { useWords } from '../view/use-words';
import { pejlemaerkeMarks } from './figures';
import { ShowLink } from './NodeLink';
import { placeOfFinding } from './points';
import { Rich } from './Rich';
import css from './FindingRow.module.css';

/** One point to discuss: its sentence, where in the workbook it is mended, and *Vis*. */
export function FindingRow({
  finding,
  context,
  mend,
  children,
}: {
  readonly finding: Finding;
  readonly context: FindingContext;
  readonly mend: boolean;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}): JSX.Element {
  const words = useWords();
  const { subject } = finding;
  const mark = subject.type === 'pejlemaerke' ? pejlemaerkeMarks(context.graph).get(subject.id) : undefined;
  return (
    <span className={css.row}>
      <span className={css.words}>
        {mark !== undefined && <PejlemaerkeTag code={mark.code} place={mark.place} />}{' '}
        <Rich segments={findingSentence(finding, context)} />
        {mend && (
          <small className={css.mend}>
            {words.say('screens.points.mend')} {findingMend(finding, words.language)}
          </small>
        )}
      </span>
      <ShowLink
        to={placeOfFinding(finding)}
        label={words.say('screens.points.showOnMap', { subject: subjectName(subject, context.graph) })}
      >
        {words.say('labels.button.show')}
      </ShowLink>
      {children}
    </span>
  );
}
