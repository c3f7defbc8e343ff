import { targets, sources } from '@kaskade/domain';
import { carriesFromOrigin } from '@kaskade/analysis';
import { Fragment, useState, type JSX, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { PanelSection } from '../ui/Panel';
import { afterFirstComma, leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { initiativesOf, lineOfGoal } from './goal-line';
import { useGoalPlace } from './NodeItems';
import css from './GoalLine.module.css';

/** Goals of one side that are listed at first. */
const FIRST = 20;

/** A goal's line as a list from the top: the goals above, itself, and below it the goals and initiatives that carry it on. */
export function GoalLine({ graph, index, id }: Reading & { readonly id: string }): JSX.Element {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { up, down } = lineOfGoal(index, id);
  const shownUp = all ? up : up.slice(-FIRST);
  const shownDown = all ? down : down.slice(0, FIRST);
  const hidden = up.length - shownUp.length + down.length - shownDown.length;
  const counts = words.say('screens.line.counts', { up: up.length, down: down.length });
  return (
    <PanelSection title={words.say('labels.lineOfSight')} aside={counts}>
      <ol className={css.line}>
        {shownUp.map((goal) => (
          <GoalStep key={goal} graph={graph} id={goal} solid={carriesFromOrigin(index, goal)} />
        ))}
        <li className={`${css.step} ${css.self}`} aria-current="true">
          {graph.nodes.goal.get(id)?.title}
          <small>{words.say('screens.line.self')}</small>
        </li>
        {initiativesOf(graph, id).map((initiative) => (
          <InitiativeStep key={initiative} graph={graph} id={initiative} />
        ))}
        {shownDown.map((goal) => (
          <Fragment key={goal}>
            <GoalStep graph={graph} id={goal} solid={carriesFromOrigin(index, goal)} />
            {initiativesOf(graph, goal).map((initiative) => (
              <InitiativeStep key={initiative} graph={graph} id={initiative} />
            ))}
          </Fragment>
        ))}
      </ol>
      {hidden > 0 && (
        <Button look="text" onClick={() => setAll(true)}>
          {words.say('screens.showMore', { count: hidden })}
        </Button>
      )}
      {up.length === 0 && sources(graph, 'cascadesTo', id).length === 0 && (
        <Note>{words.say('screens.line.none')}</Note>
      )}
      {down.length === 0 && targets(graph, 'cascadesTo', id).length === 0 && (
        <Note>{words.say('screens.line.noneBelow')}</Note>
      )}
    </PanelSection>
  );
}

const Note = ({ children }: { readonly children: ReactNode }): JSX.Element => <p className={css.note}>{children}</p>;

type StepProps = Pick<Reading, 'graph'> & { readonly id: string };

function GoalStep({ graph, id, solid }: StepProps & { readonly solid: boolean }): JSX.Element {
  const place = useGoalPlace(graph);
  return (
    <li className={solid ? css.step : `${css.step} ${css.hollow}`}>
      <NodeLink to={{ type: 'goal', id }}>{graph.nodes.goal.get(id)?.title ?? id}</NodeLink>
      <small title={place(id, true)}>{place(id)}</small>
    </li>
  );
}

function InitiativeStep({ graph, id }: StepProps): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const [responsible] = sources(graph, 'responsibleFor', id);
  const who =
    responsible === undefined ? null : afterFirstComma(leaderLabel(graph, responsible, view.names, words.language));
  return (
    <li className={`${css.step} ${css.initiative}`}>
      <NodeLink to={{ type: 'initiative', id }}>{graph.nodes.initiative.get(id)?.title ?? id}</NodeLink>
      <small>{[words.say('labels.kind.initiative'), who].filter((part) => part !== null).join(' · ')}</small>
    </li>
  );
}
