import type { Severity } from '@kaskade/analysis';
import { findingGroupSentence, levelName, subjectName } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { AsideButton } from '../editing/AsideButton';
import { AsideList } from '../editing/AsideList';
import { Button } from '../ui/Button';
import { Select } from '../ui/Field';
import { SeverityIcon } from '../ui/SeverityIcon';
import { FindingRow } from '../reading/FindingRow';
import { groupPoints, noPointsKey, levelsOfFinding, type PointGroup, type PointsOfCode } from '../reading/points';
import type { Reading } from '../reading/reading';
import { splitPoints } from '../reading/records';
import { Rich } from '../reading/Rich';
import { useFindingContext } from '../reading/use-finding-context';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import css from './PointsCard.module.css';

/** The points to discuss in their three groups: those to discuss first one by one, the others by kind, to be unfolded. */
export function PointsCard({ graph, report }: Pick<Reading, 'graph' | 'report'>): JSX.Element {
  const words = useWords();
  const [level, setLevel] = useState('');
  const context = useFindingContext({ graph, report });
  const { open, aside } = splitPoints(report.findings, graph);
  const findings = level === '' ? open : open.filter((finding) => levelsOfFinding(finding, graph).includes(level));
  const all = open.length;
  return (
    <Card
      title={words.say('labels.points')}
      count={level === '' ? words.number(all) : words.say('labels.ofCount', { count: findings.length, of: all })}
      tools={
        <Select
          label={words.say('screens.points.level')}
          hideLabel
          style={{ minHeight: 26, padding: '0 6px', fontSize: 12 }}
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
      {report.findings.length === 0 ? (
        <p className={css.empty}>{words.say(noPointsKey(report))}</p>
      ) : (
        <div className={css.groups}>
          {groupPoints(findings).map((group) => (
            <GroupPoints key={group.severity} group={group} graph={graph} report={report} />
          ))}
        </div>
      )}
      <AsideList points={aside} context={context} />
    </Card>
  );
}

/** Kinds of points that stand there at once; the others at a click. What is to be discussed first stands there whole. */
const KINDS: Readonly<Record<Severity, number>> = { high: Number.POSITIVE_INFINITY, medium: 4, low: 1 };

function GroupPoints({
  group,
  graph,
  report,
}: Pick<Reading, 'graph' | 'report'> & { readonly group: PointGroup }): JSX.Element {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { severity, codes, count } = group;
  const shown = all ? codes : codes.slice(0, KINDS[severity]);
  return (
    <section>
      <header className={css.group}>
        <SeverityIcon severity={severity} />
        <h3>{words.say(`labels.severity.${severity}`)}</h3>
        {shown.length < codes.length && (
          <Button look="text" onClick={() => setAll(true)}>
            {words.say('screens.points.others', { count: codes.length - shown.length })}
          </Button>
        )}
        <span>{words.number(count)}</span>
      </header>
      <ul>
        {shown.map((points) => (
          <CodePoints key={points.code} points={points} graph={graph} report={report} />
        ))}
      </ul>
    </section>
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
            <FindingRow finding={finding} context={context} mend={false}>
              <AsideButton finding={finding} name={subjectName(finding.subject, context.graph)} />
            </FindingRow>
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
              <FindingRow finding={finding} context={context} mend={false}>
                <AsideButton finding={finding} name={subjectName(finding.subject, context.graph)} />
              </FindingRow>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
