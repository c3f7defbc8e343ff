import { boundaryDetail, goalState } from '@kaskade/analysis';
import { cascadeId } from '@kaskade/domain';
import { bandLabel, boundaryName, layerExplain, layerSum, levelInSentence, mappedSum } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { Agreements } from '../editing/Records';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LeaderMark } from '../ui/LeaderMark';
import { Panel, PanelSection } from '../ui/Panel';
import { GoalMark } from '../reading/GoalMark';
import { leaderLabel } from '../reading/names';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { BoundaryDialog } from './BoundaryDialog';
import { CrossingItem } from './CrossingItem';
import { MissingPanel } from './MissingPanel';
import { GoalItem, Items, LeaderItem } from './NodeItems';
import { PanelFoot } from './PanelFoot';
import type { PanelProps } from './RightPanel';
import css from './Inspector.module.css';

const STATES = ['connected', 'notConnected', 'unmapped'] as const;

/** A boundary: the explanation of the layer, both shares, what does not get through yet, the leaders, the links, and the sum. */
export function BoundaryPanel({ id, onClose, ...reading }: PanelProps): JSX.Element | null {
  const { graph, index, report } = reading;
  const words = useWords();
  const { language } = words;
  const { view } = useView();
  const [sum, setSum] = useState(false);
  const [wide, setWide] = useState(false);
  const rank = report.boundaries.findIndex((one) => one.upper === id);
  const figures = report.boundaries[rank];
  const detail = boundaryDetail(index, rank);
  const upper = graph.nodes.level.get(id);
  const lower = graph.nodes.level.get(figures?.lower ?? '');
  if (figures === undefined || detail === null || upper === undefined || lower === undefined)
    return <MissingPanel onClose={onClose} />;
  const label = bandLabel(figures, graph.settings.layerWord, language);
  const sums = [layerSum(figures, language), mappedSum(figures, language)].filter((line) => line !== null);
  return (
    <Panel
      title={label.grade === null ? label.layer : `${label.layer} · ${label.grade}`}
      kicker={words.say('labels.kind.boundary')}
      onClose={onClose}
      closeLabel={words.say('screens.close')}
      foot={<PanelFoot to={{ type: 'boundary', id }} line={false} />}
    >
      <p className={`${css.text} ${css.quiet}`}>{boundaryName(upper, lower, language)}</p>
      {figures.index === null ? (
        <p className={css.text}>{words.say('labels.band.notMeasurableWhy')}</p>
      ) : (
        <>
          <p className={css.text}>{layerExplain(figures, language)}</p>
          {figures.up.unmapped > 0 && (
            <p className={css.text}>
              {words.say('figures.unmapped.explain', { leaders: figures.up.of })} {label.mapped}
            </p>
          )}
        </>
      )}
      {sums.length > 0 && (
        <div className={css.text}>
          <Button look="text" aria-expanded={sum} onClick={() => setSum(!sum)}>
            <Icon name={sum ? 'down' : 'right'} size={13} />
            {words.say('labels.showSum')}
          </Button>
          {sum &&
            sums.map((line) => (
              <p key={line} className={css.sum}>
                {line}
              </p>
            ))}
        </div>
      )}
      <div className={css.text}>
        <Button size="small" icon="list" onClick={() => setWide(true)}>
          {words.say('screens.boundary.sideBySide')}
        </Button>
      </div>
      <BoundaryDialog
        open={wide}
        onClose={() => setWide(false)}
        reading={reading}
        detail={detail}
        upper={upper}
        lower={lower}
      />
      <Agreements graph={graph} asOf={report.asOf} of={{ about: 'boundary', subject: cascadeId(upper.id, lower.id) }} />
      <PanelSection title={words.say('screens.boundary.goals', { level: levelInSentence(upper, language) })}>
        <p className={css.share}>
          {label.passed ?? words.say('labels.band.passed', { passed: figures.down.passed, count: figures.down.of })}
        </p>
        <p className={css.explain}>{words.say('figures.down.explain')}</p>
      </PanelSection>
      {detail.goals.stopping.length > 0 && (
        <PanelSection
          title={words.say('findings.GOAL_STOPS.heading')}
          aside={words.number(detail.goals.stopping.length)}
        >
          <Items items={detail.goals.stopping.map((goal) => [goal, <GoalItem key={goal} graph={graph} id={goal} />])} />
        </PanelSection>
      )}
      <PanelSection title={words.say('screens.boundary.leaders', { level: levelInSentence(lower, language) })}>
        <p className={css.share}>
          {label.connected ??
            words.say('labels.band.connected', { connected: figures.up.connected, count: figures.up.of })}
        </p>
        <ul className={css.list}>
          {STATES.map((state) => (
            <li key={state} className={css.marked}>
              <LeaderMark state={state} />
              <div>
                {words.number(detail.leaders[state].length)} {words.say(`labels.leader.${state}`)}
              </div>
            </li>
          ))}
        </ul>
        <p className={css.explain}>{words.say('figures.up.explain')}</p>
      </PanelSection>
      <PanelSection title={words.say('screens.boundary.links')} aside={words.number(figures.links.of)}>
        <p className={css.share}>
          {[
            words.say('figures.links.crossing', { count: figures.links.of }),
            words.say('figures.links.translated', { count: figures.links.translated }),
            words.say('figures.links.involved', { count: figures.links.involved }),
            ...(figures.links.skipping > 0
              ? [words.say('figures.links.skipping', { count: figures.links.skipping })]
              : []),
          ].join(' ')}
        </p>
        <p className={css.explain}>{words.say('figures.links.explain')}</p>
        <Items
          items={detail.links.map((link) => [link.id, <CrossingItem key={link.id} graph={graph} link={link} />])}
        />
      </PanelSection>
      <PanelSection title={words.say('screens.boundary.passing')} aside={words.number(detail.goals.passing.length)}>
        <Items
          items={detail.goals.passing.map(({ goal, coOwner }) => [
            goal,
            <GoalItem
              key={goal}
              graph={graph}
              id={goal}
              under={
                coOwner === null ? (
                  <GoalMark graph={graph} index={index} report={report} id={goal} state={goalState(index, goal)} />
                ) : (
                  words.say('labels.coOwned', { leader: leaderLabel(graph, coOwner, view.names, language) })
                )
              }
            />,
          ])}
        />
      </PanelSection>
      <PanelSection title={words.say('screens.boundary.allLeaders', { level: levelInSentence(lower, language) })}>
        <Items
          items={STATES.flatMap((state) =>
            detail.leaders[state].map(
              (leader) =>
                [
                  leader,
                  <span key={leader} className={css.marked}>
                    <LeaderMark state={state} />
                    <div>
                      <LeaderItem graph={graph} id={leader} under={words.say(`labels.leader.${state}`)} />
                    </div>
                  </span>,
                ] as const,
            ),
          )}
        />
      </PanelSection>
    </Panel>
  );
}
