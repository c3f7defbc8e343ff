import { findingGroupSentence, levelName } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Select } from '../ui/Field';
import { SeverityIcon } from '../ui/SeverityIcon';
import { FindingRow } from '../reading/FindingRow';
import { groupPoints, levelsOfFinding, type PointsOfCode } from '../reading/points';
import type { Reading } from '../reading/reading';
import { Rich } from '../reading/Rich';
import { useFindingContext } from '../reading/use-finding-context';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import css from './PointsCard.module.css';

/** The points to discuss in their three groups: those to discuss first one by one, the others by kind, to be unfolded. */
export function PointsCard({ graph, report }: Pick<Reading, 'graph' | 'report'>): JSX.Element {
  const words = useWords();
  const [level, setLevel] = useState('');
  const findings =
    level === '' ? report.findings : report.findings.filter((finding) => levelsOfFinding(finding, graph).includes(level));
  const all = report.findings.length;
  return (
    <Card
      title={words.say('labels.points')}
      count={level === '' ? words.number(all) : words.say('labels.ofCount', { count: findings.length, of: all })}
      tools={
        <Select
          label={words.say('screens.points.level')}
          hideLabel
          value={level}
          onChange={(event) => setLevel(event.target.value)}
          options={[
            { value: '', label: words.say('screens.points.allLevels') },
            ...report.levels.map(({ id, name }) => ({
              value: id,
              label: levelName(graph.nodes.level.get(id) ?? { id, name }, words.language),
            })),
          ]}
        />
      }
    >
      {all === 0 ? (
        <p className={css.empty}>{words.say('labels.noPoints')}</p>
      ) : (
        <div className={css.groups}>
          {groupPoints(findings).map((group) => (
            <section key={group.severity} aria-label={words.say(`labels.severity.${group.severity}`)}>
              <h3 className={css.group}>
                <SeverityIcon severity={group.severity} />
                {words.say(`labels.severity.${group.severity}`)}
                <span>{words.number(group.count)}</span>
              </h3>
              <ul>
                {group.codes.map((points) => (
                  <CodePoints key={points.code} points={points} graph={graph} report={report} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Card>
  );
}

function CodePoints({
  points,
  graph,
  report,
}: Pick<Reading, 'graph' | 'report'> & { readonly points: PointsOfCode }): JSX.Element {
  const words = useWords();
  const context = useFindingContext({ graph, report });
  const [open, setOpen] = useState(false);
  const { findings, severity } = points;
  if (severity === 'high' || findings.length === 1) {
    return (
      <>
        {findings.map((finding) => (
          <li key={finding.subject.id} className={css.point}>
            <SeverityIcon severity={severity} />
            <FindingRow finding={finding} context={context} mend={false} />
          </li>
        ))}
      </>
    );
  }
  return (
    <li className={css.kind}>
      <div className={css.point}>
        <SeverityIcon severity={severity} />
        <span className={css.sentence}>
          <Rich segments={findingGroupSentence(findings, context)} />
        </span>
        <Button
          look="text"
          aria-expanded={open}
          aria-label={words.say(open ? 'screens.points.collapse' : 'screens.points.expand', {
            heading: words.say(`findings.${points.code}.heading`),
          })}
          onClick={() => setOpen(!open)}
        >
          {words.say(open ? 'labels.button.collapse' : 'labels.button.expand')}
        </Button>
      </div>
      {open && (
        <ul className={css.unfolded}>
          {findings.map((finding) => (
            <li key={finding.subject.id}>
              <FindingRow finding={finding} context={context} mend={false} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
