import { findingExplain, findingHeading, subjectName } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { AsideButton } from '../editing/AsideButton';
import { AsideList } from '../editing/AsideList';
import { Button } from '../ui/Button';
import { SeverityIcon } from '../ui/SeverityIcon';
import { FindingRow } from '../reading/FindingRow';
import { groupPoints, noPointsKey, type PointsOfCode } from '../reading/points';
import type { Reading } from '../reading/reading';
import { splitPoints } from '../reading/records';
import { useFindingContext } from '../reading/use-finding-context';
import { useWords } from '../view/use-words';
import css from './PointsView.module.css';

/** As many of a kind as are drawn at first; the rest at a click, so that 5,000 points do not stand in the way. */
const FIRST = 50;

/** Every point to discuss with its sentence, how it is counted, and where in the workbook it is mended. */
export function PointsView({ graph, report }: Pick<Reading, 'graph' | 'report'>): JSX.Element {
  const words = useWords();
  const context = useFindingContext({ graph, report });
  const { open, aside } = splitPoints(report.findings, graph);
  if (report.findings.length === 0) return <p className={css.empty}>{words.say(noPointsKey(report))}</p>;
  return (
    <>
      {groupPoints(open)
        .filter(({ count }) => count > 0)
        .map((group) => (
          <section key={group.severity} className={css.group}>
            <h2>
              <SeverityIcon severity={group.severity} size={16} />
              {words.say(`labels.severity.${group.severity}`)}
              <span>{words.number(group.count)}</span>
            </h2>
            {group.codes.map((points) => (
              <Kind key={points.code} points={points} graph={graph} report={report} />
            ))}
          </section>
        ))}
      <AsideList points={aside} context={context} />
    </>
  );
}

function Kind({
  points,
  graph,
  report,
}: Pick<Reading, 'graph' | 'report'> & { readonly points: PointsOfCode }): JSX.Element {
  const words = useWords();
  const context = useFindingContext({ graph, report });
  const [all, setAll] = useState(false);
  const { findings } = points;
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <section className={css.kind}>
      <h3>
        {findingHeading(points.code, words.language)} <span>{words.number(findings.length)}</span>
      </h3>
      <p className={css.explain}>
        {words.say('labels.howCounted')}: {findingExplain(findings, context)}
      </p>
      <ul>
        {shown.map((finding) => (
          <li key={finding.subject.id}>
            <FindingRow finding={finding} context={context} mend>
              <AsideButton finding={finding} name={subjectName(finding.subject, context.graph)} />
            </FindingRow>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button look="text" onClick={() => setAll(true)}>
          {words.say('screens.showMore', { count: findings.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
