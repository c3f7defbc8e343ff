import { goalState, type BoundaryDetail } from '@kaskade/analysis';
import { byCodePoint, ROOMS, type Level } from '@kaskade/domain';
import { boundaryName, levelInSentence } from '@kaskade/wording';
import type { JSX } from 'react';
import { useEditor } from '../graph/use-editor';
import { Dialog } from '../ui/Dialog';
import { LeaderMark } from '../ui/LeaderMark';
import { Table } from '../ui/Table';
import { GoalMark } from '../reading/GoalMark';
import { leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import { unitOfLeader } from '../reading/places';
import type { Reading } from '../reading/reading';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './BoundaryDialog.module.css';
import { LinkValue } from './LinkForm';

const LINK_FIELDS = ['translation', 'involvement', 'room'] as const;
const STATES = ['connected', 'notConnected', 'unmapped'] as const;

/** The two sides of a boundary with the links between them, side by side. */
export function BoundaryDialog({
  open,
  onClose,
  reading: { graph, index, report },
  detail,
  upper,
  lower,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly reading: Reading;
  readonly detail: BoundaryDetail;
  readonly upper: Level;
  readonly lower: Level;
}): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const canEdit = useEditor() !== null;
  const title = (goal: string): string => graph.nodes.goal.get(goal)?.title ?? goal;
  const { passing, stopping, ending } = detail.goals;
  const upperGoals = [...passing.map(({ goal }) => goal), ...stopping, ...ending].sort(byCodePoint);
  const lowerLeaders = STATES.flatMap((state) => detail.leaders[state].map((leader) => ({ leader, state })));
  const goals = words.say('screens.boundary.goals', { level: levelInSentence(upper, words.language) });
  const leaders = words.say('screens.boundary.allLeaders', { level: levelInSentence(lower, words.language) });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={boundaryName(upper, lower, words.language)}
      closeLabel={words.say('screens.close')}
      width={canEdit ? 1480 : 1240}
    >
      <div className={canEdit ? `${css.sides} ${css.edited}` : css.sides}>
        <section>
          <h3>
            {goals} <span>{words.number(upperGoals.length)}</span>
          </h3>
          <Table caption={goals}>
            <thead>
              <tr>
                <th scope="col">{words.say('labels.kind.goal')}</th>
                <th scope="col">{words.say('screens.goal.state')}</th>
              </tr>
            </thead>
            <tbody>
              {upperGoals.map((goal) => (
                <tr key={goal}>
                  <th scope="row">
                    <NodeLink to={{ type: 'goal', id: goal }}>{title(goal)}</NodeLink>
                  </th>
                  <td>
                    <GoalMark graph={graph} index={index} report={report} id={goal} state={goalState(index, goal)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <section>
          <h3>
            {words.say('screens.boundary.links')} <span>{words.number(detail.links.length)}</span>
          </h3>
          {canEdit && detail.links.length > 0 && (
            <p className={css.rooms}>{ROOMS.map((room) => words.say(`editing.room.${room}`)).join(' · ')}</p>
          )}
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
              {detail.links.map(({ id, parent, child, translation, involvement, room, skips }) => (
                <tr key={id}>
                  <th scope="row">
                    <NodeLink to={{ type: 'goal', id: parent }}>{title(parent)}</NodeLink>
                    {skips && <small>{words.say('screens.link.skips')}</small>}
                  </th>
                  <td>
                    <NodeLink to={{ type: 'goal', id: child }}>{title(child)}</NodeLink>
                  </td>
                  {canEdit ? (
                    LINK_FIELDS.map((field) => (
                      <td key={field} className={css[field]}>
                        <LinkValue id={id} field={field} hideLabel />
                      </td>
                    ))
                  ) : (
                    <>
                      <td>{translation ?? '–'}</td>
                      <td>{involvement === null ? '–' : words.say(involvement ? 'screens.yes' : 'screens.no')}</td>
                      <td>{room === null ? '–' : words.say(`labels.room.${room}`)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <section>
          <h3>
            {leaders} <span>{words.number(lowerLeaders.length)}</span>
          </h3>
          <Table caption={leaders}>
            <thead>
              <tr>
                <th scope="col">{words.say('labels.kind.leader')}</th>
                <th scope="col">{words.say('screens.goal.state')}</th>
              </tr>
            </thead>
            <tbody>
              {lowerLeaders.map(({ leader, state }) => (
                <tr key={leader}>
                  <th scope="row">
                    <NodeLink to={{ type: 'leader', id: leader }}>
                      {leaderLabel(graph, leader, view.names, words.language)}
                    </NodeLink>
                    <small>{unitOfLeader(graph, leader)?.name ?? words.say('labels.noUnit')}</small>
                  </th>
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
