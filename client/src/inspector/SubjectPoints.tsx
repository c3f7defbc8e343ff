import { cascadeEnds, findingMend, findingSentence, subjectName } from '@kaskade/wording';
import type { NodeKind } from '@kaskade/domain';
import type { JSX } from 'react';
import { AsideButton } from '../editing/AsideButton';
import { Asides } from '../editing/Records';
import { Icon } from '../ui/Icon';
import { PanelSection } from '../ui/Panel';
import { SeverityIcon } from '../ui/SeverityIcon';
import type { Reading } from '../reading/reading';
import { splitPoints } from '../reading/records';
import { Rich } from '../reading/Rich';
import { useFindingContext } from '../reading/use-finding-context';
import { useWords } from '../view/use-words';
import css from './Inspector.module.css';

/** The points to discuss about one node, with where in the workbook each is mended; a goal's links are among its points. */
export function SubjectPoints({
  graph,
  report,
  type,
  id,
}: Pick<Reading, 'graph' | 'report'> & { readonly type: NodeKind; readonly id: string }): JSX.Element {
  const words = useWords();
  const context = useFindingContext({ graph, report });
  const all = report.findings.filter(({ subject }) => {
    if (subject.type !== 'cascade') return subject.type === type && subject.id === id;
    const { parent, child } = cascadeEnds(subject.id);
    return type === 'goal' && (parent === id || child === id);
  });
  const { open: points, aside } = splitPoints(all, graph);
  return (
    <PanelSection
      title={words.say('labels.points')}
      aside={points.length > 0 ? words.number(points.length) : undefined}
    >
      {all.length === 0 ? (
        <p className={css.marked}>
          <Icon name="check" size={15} />
          <span className={css.quiet}>{words.say('screens.points.noneHere')}</span>
        </p>
      ) : (
        <ul className={css.list}>
          {points.map((finding) => (
            <li key={`${finding.code} ${finding.subject.id}`} className={css.marked}>
              <SeverityIcon severity={finding.severity} label={words.say(`labels.severity.${finding.severity}`)} />
              <div>
                <Rich segments={findingSentence(finding, context)} />
                <small className={css.small}>
                  {words.say('screens.points.mend')} {findingMend(finding, words.language)}
                </small>
                <AsideButton finding={finding} name={subjectName(finding.subject, context.graph)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Asides points={aside} context={context} />
    </PanelSection>
  );
}
