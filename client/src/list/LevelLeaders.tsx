import { leaderState, type LeaderState } from '@kaskade/analysis';
import { byCodePoint, sources } from '@kaskade/domain';
import type { JSX } from 'react';
import { LeaderBar } from '../ui/Bar';
import { LeaderMark } from '../ui/LeaderMark';
import { leaderLabel } from '../reading/names';
import type { Reading } from '../reading/reading';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './SectionLine.module.css';

/** More leaders than this are a bar in three parts. */
const MARKS = 40;
const ORDER: Readonly<Record<LeaderState, number>> = { connected: 0, notConnected: 1, unmapped: 2 };

/** A level's leaders as marks, by state; over 40 as a bar. The figures are those of the boundary above. */
export function LevelLeaders({
  reading: { graph, index, report },
  level,
}: {
  readonly reading: Reading;
  readonly level: string;
}): JSX.Element | null {
  const words = useWords();
  const { view } = useView();
  const top = report.levels[0]?.id === level;
  const leaders = sources(graph, 'leaderLevel', level).map((id) => ({ id, state: leaderState(index, id) }));
  if (leaders.length === 0) return null;
  const of = (state: LeaderState): number => leaders.filter((leader) => leader.state === state).length;
  const word = (state: LeaderState): string =>
    words.say(`labels.leader.${top && state !== 'unmapped' ? (state === 'connected' ? 'owns' : 'ownsNone') : state}`);
  const states: readonly LeaderState[] = ['connected', 'notConnected', 'unmapped'];
  const spoken = states
    .filter((state) => of(state) > 0)
    .map((state) => `${words.number(of(state))} ${word(state)}`)
    .join(', ');
  if (leaders.length > MARKS) {
    const counted = words.say('labels.ofCount', { count: of('connected'), of: leaders.length });
    return (
      <span className={css.leaders}>
        <LeaderBar
          connected={of('connected')}
          notConnected={of('notConnected')}
          unmapped={of('unmapped')}
          width={160}
          height={8}
        />
        <span>
          {counted}
          {of('unmapped') > 0 && ` · ${words.say('labels.band.unmapped', { count: of('unmapped') })}`}
        </span>
      </span>
    );
  }
  leaders.sort((a, b) => ORDER[a.state] - ORDER[b.state] || byCodePoint(a.id, b.id));
  return (
    <span className={css.leaders} role="img" aria-label={spoken}>
      {leaders.map(({ id, state }) => (
        <span key={id} title={`${leaderLabel(graph, id, view.names, words.language)}: ${word(state)}`}>
          <LeaderMark state={state} />
        </span>
      ))}
    </span>
  );
}
