import type { Finding, Report } from '@kaskade/analysis';
import { subjectName, type FindingContext } from '@kaskade/wording';
import type { JSX } from 'react';
import { AsideButton } from '../editing/AsideButton';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { pejlemaerkeMarks, unitFigures } from '../reading/figures';
import { ShowLink } from '../reading/NodeLink';
import { placeOfFinding } from '../reading/points';
import { useWords } from '../view/use-words';
import css from './PointsPanel.module.css';

/** The name of what a point is about, under the heading of its kind, with *Vis*. */
export function PointItem({
  finding,
  context,
  report,
}: {
  readonly finding: Finding;
  readonly context: FindingContext;
  readonly report: Report;
}): JSX.Element {
  const words = useWords();
  const { subject } = finding;
  const { graph } = context;
  const name = subjectName(subject, graph);
  const mark = subject.type === 'pejlemaerke' ? pejlemaerkeMarks(graph).get(subject.id) : undefined;
  const figures = finding.code === 'UNIT_DISCONNECTED' ? unitFigures(report, subject.id) : null;
  return (
    <li className={css.item}>
      <span className={css.subject} title={name}>
        {mark !== undefined && <PejlemaerkeTag code={mark.code} place={mark.place} />} {name}
        {figures !== null && (
          <span className={css.quiet}>
            {' '}
            {words.say('labels.ofCount', { count: figures.connected, of: figures.leaders })}
          </span>
        )}
      </span>
      <ShowLink to={placeOfFinding(finding)} label={words.say('screens.points.showOnMap', { subject: name })}>
        {words.say('labels.button.show')}
      </ShowLink>
      <AsideButton finding={finding} name={name} mark />
    </li>
  );
}
