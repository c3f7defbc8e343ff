import { findingExplain, findingHeading, penetrationSentence } from '@kaskade/wording';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { AgreementItems, Asides } from '../editing/Records';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Panel, PanelSection } from '../ui/Panel';
import { SeverityIcon } from '../ui/SeverityIcon';
import { unitFigures, wholeSight } from '../reading/figures';
import { groupPoints, noPointsKey, type PointGroup, type PointsOfCode } from '../reading/points';
import type { Reading } from '../reading/reading';
import { agreementsOf, isDue, splitPoints } from '../reading/records';
import { withParam } from '../reading/with-param';
import { useFindingContext } from '../reading/use-finding-context';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { PointItem } from './PointItem';
import css from './PointsPanel.module.css';

/** Kinds of points in a group that stand open at once; the others are a click away. */
const KINDS = 5;
/** Points of one kind that are listed; the rest are on the overview. */
const LISTED = 30;

/** The panel when nothing is selected: how far the goals get, and the points to discuss in their three groups. */
export function PointsPanel({ onClose, ...reading }: Reading & { readonly onClose: () => void }): JSX.Element {
  const { report, graph } = reading;
  const words = useWords();
  const { href } = useView();
  const sentence = penetrationSentence(report, words.language);
  const context = useFindingContext({ graph, report });
  const { open, aside } = splitPoints(report.findings, graph);
  const due = agreementsOf(graph, null).filter((one) => isDue(one, report.asOf));
  const { pointsWanted, set } = useUi();
  const points = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!pointsWanted) return;
    set({ pointsWanted: false });
    points.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [pointsWanted, set]);
  return (
    <Panel
      title={words.say('labels.points')}
      count={words.number(open.length)}
      onClose={onClose}
      closeLabel={words.say('screens.closePanel')}
      foot={
        <>
          <span>{words.say('labels.asOf', { date: words.date(report.asOf) })}</span>
          <Link className={css.how} to={withParam(href({}, 'overblik'), 'fane', 'punkter')}>
            {words.say('labels.howCounted')}
          </Link>
        </>
      }
    >
      <UnitLine {...reading} />
      {sentence !== null && (
        <div className={css.lead}>
          <p className={css.key}>{sentence}</p>
          <p className={css.explain}>{words.say('figures.penetration.explain')}</p>
        </div>
      )}
      {report.findings.length === 0 && <p className={css.empty}>{words.say(noPointsKey(report))}</p>}
      {/* F leads here; from there arrows go on, and Enter is what has the focus: Vis, or fold out. */}
      <div ref={points} onKeyDown={walkPoints}>
        {groupPoints(open)
          .filter((group) => group.count > 0)
          .map((group) => (
            <Group key={group.severity} group={group} {...reading} />
          ))}
      </div>
      <Asides points={aside} context={context} />
      {due.length > 0 && (
        <PanelSection
          title={words.say('editing.agreement.title')}
          aside={words.say('editing.agreement.due', { count: due.length })}
        >
          <AgreementItems agreements={due} asOf={report.asOf} graph={graph} />
        </PanelSection>
      )}
    </Panel>
  );
}

function walkPoints(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button:not([data-beside])')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** With a unit chosen: its own figures beside those of the whole. */
function UnitLine({ graph, report }: Reading): JSX.Element | null {
  const words = useWords();
  const { view } = useView();
  const unit = graph.nodes.unit.get(view.unit ?? '');
  const figures = unit === undefined ? null : unitFigures(report, unit.id);
  if (unit === undefined || figures === null) return null;
  const whole = wholeSight(report);
  return (
    <p className={css.unit}>
      {words.say('labels.unitBesideWhole', {
        unit: unit.name,
        unitConnected: figures.connected,
        unitLeaders: figures.leaders,
        organisation: graph.settings.organisation ?? words.say('screens.organisation'),
        connected: whole.connected,
        leaders: whole.leaders,
      })}
    </p>
  );
}

function Group({ group, ...reading }: Reading & { readonly group: PointGroup }): JSX.Element {
  const words = useWords();
  const [all, setAll] = useState(false);
  const high = group.severity === 'high';
  const shown = high || all ? group.codes : group.codes.slice(0, KINDS);
  const name = words.say(`labels.severity.${group.severity}`);
  return (
    <section aria-label={name}>
      <h3 className={css.group}>
        <SeverityIcon severity={group.severity} />
        {name}
        <span>{words.number(group.count)}</span>
      </h3>
      {shown.map((points) =>
        high ? (
          <OpenKind key={points.code} points={points} {...reading} />
        ) : (
          <FoldedKind key={points.code} points={points} {...reading} />
        ),
      )}
      {shown.length < group.codes.length && (
        <p className={css.others}>
          <Button look="text" onClick={() => setAll(true)}>
            {words.say('screens.points.others', { count: group.codes.length - shown.length })}
          </Button>
        </p>
      )}
    </section>
  );
}

type KindProps = Reading & { readonly points: PointsOfCode };

function OpenKind({ points, ...reading }: KindProps): JSX.Element {
  const words = useWords();
  return (
    <section className={css.open}>
      <h4>
        {findingHeading(points.code, words.language)}
        <span>{words.number(points.findings.length)}</span>
      </h4>
      <Points points={points} {...reading} />
    </section>
  );
}

function FoldedKind({ points, ...reading }: KindProps): JSX.Element {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className={css.folded}>
      <h4>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={13} />
          <span className={css.heading}>{findingHeading(points.code, words.language)}</span>
          <span className={css.count}>{words.number(points.findings.length)}</span>
        </button>
      </h4>
      {open && (
        <div className={css.inside}>
          <Points points={points} {...reading} />
        </div>
      )}
    </section>
  );
}

function Points({ points, graph, report }: KindProps): JSX.Element {
  const words = useWords();
  const context = useFindingContext({ graph, report });
  const { findings } = points;
  const rest = findings.length - LISTED;
  return (
    <>
      <ul>
        {findings.slice(0, LISTED).map((finding) => (
          <PointItem key={finding.subject.id} finding={finding} context={context} report={report} />
        ))}
      </ul>
      {rest > 0 && <p className={css.explain}>{words.say('screens.points.rest', { count: rest })}</p>}
      <p className={css.explain}>{findingExplain(findings, context)}</p>
    </>
  );
}
