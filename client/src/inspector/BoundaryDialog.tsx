import type { Level } from '@kaskade/domain';
import { boundaryName, levelInSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { Dialog } from '../ui/Dialog';
import { LeaderMark } from '../ui/LeaderMark';
import { Table } from '../ui/Table';
import type { BoundaryReading } from '../reading/boundary';
import { GoalMark } from '../reading/GoalMark';
import { leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import { unitOfLeader } from '../reading/places';
import type { Reading } from '../reading/reading';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './BoundaryDialog.module.css';

/** The two sides of a boundary with the links between them, side by side. */
export function BoundaryDialog({
  open,
  onClose,
  reading: { graph, index, report },
  boundary,
  upper,
  lower,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly reading: Reading;
  readonly boundary: BoundaryReading;
  readonly upper: Level;
  readonly lower: Level;
}): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const title = (goal: string): string => graph.nodes.goal.get(goal)?.title ?? goal;
  const goals = words.say('screens.boundary.goals', { level: levelInSentence(upper, words.language) });
  const leaders = words.say('screens.boundary.allLeaders', { level: levelInSentence(lower, words.language) });
  return (
    <Dialog open={open} onClose={onClose} title={boundaryName(upper, lower, words.language)} closeLabel={words.say('screens.close')} width={1240}>
      <div className={css.sides}>
        <section>
          <h3>
            {goals} <span>{words.number(boundary.goals.length)}</span>
          </h3>
          <Table caption={goals}>
            <thead>
              <tr>
                <th scope="col">{words.say('labels.kind.goal')}</th>
                <th scope="col">{words.say('screens.goal.state')}</th>
              </tr>
            </thead>
            <tbody>
              {boundary.goals.map(({ goal, state }) => (
                <tr key={goal.id}>
                  <th scope="row">
                    <NodeLink to={{ type: 'goal', id: goal.id }}>{goal.title}</NodeLink>
                  </th>
                  <td>
                    <GoalMark graph={graph} index={index} report={report} id={goal.id} state={state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <section>
          <h3>
            {words.say('screens.boundary.links')} <span>{words.number(boundary.links.length)}</span>
          </h3>
          <Table caption={words.say('screens.boundary.links')}>
            <thead>
              <tr>
                <th scope="col">{words.say('labels.kind.parentGoal')}</th>
                <th scope="col">{words.say('labels.kind.subGoal')}</th>
                <th scope="col">{words.say('screens.link.translation')}</th>
                <th scope="col">{words.say('screens.link.involvement')}</th>
                <th scope="col">{words.say('screens.link.roomTitle')}</th>
              </tr>
            </thead>
            <tbody>
              {boundary.links.map(({ id, parent, child, fields, skips }) => (
                <tr key={id}>
                  <th scope="row">
                    <NodeLink to={{ type: 'goal', id: parent }}>{title(parent)}</NodeLink>
                    {skips && <small>{words.say('screens.link.skips')}</small>}
                  </th>
                  <td>
                    <NodeLink to={{ type: 'goal', id: child }}>{title(child)}</NodeLink>
                  </td>
                  <td>{fields?.translation ?? '–'}</td>
                  <td>
                    {fields?.involvement === true
                      ? words.say('screens.yes')
                      : fields?.involvement === false
                        ? words.say('screens.no')
                        : '–'}
                  </td>
                  <td>{fields?.room ? words.say(`labels.room.${fields.room}`) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <section>
          <h3>
            {leaders} <span>{words.number(boundary.leaders.length)}</span>
          </h3>
          <Table caption={leaders}>
            <thead>
              <tr>
                <th scope="col">{words.say('labels.kind.leader')}</th>
                <th scope="col">{words.say('labels.kind.unit')}</th>
                <th scope="col">{words.say('screens.goal.state')}</th>
              </tr>
            </thead>
            <tbody>
              {boundary.leaders.map(({ leader, state }) => (
                <tr key={leader}>
                  <th scope="row">
                    <NodeLink to={{ type: 'leader', id: leader }}>{leaderLabel(graph, leader, view.names, words.language)}</NodeLink>
                  </th>
                  <td>{unitOfLeader(graph, leader)?.name ?? '–'}</td>
                  <td>
                    <span className={css.state}>
                      <LeaderMark state={state} />
                      {words.say(`labels.leader.${state}`)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      </div>
    </Dialog>
  );
}
