import type { LaneLeaders } from '@kaskade/diagram';
import type { JSX } from 'react';
import { LeaderMark } from '../ui/LeaderMark';
import { FloatingList } from './FloatingList';
import { leadersKey } from './stops';

/** The leaders of one group of marks (or of a whole lane, where a bar stands for them) as a list to choose from. */
export function LeaderMenu({
  leaders,
  group,
  place,
  onChoose,
  onClose,
}: {
  readonly leaders: readonly LaneLeaders[];
  /** The stop of the group. */
  readonly group: string;
  readonly place: { readonly x: number; readonly y: number };
  readonly onChoose: (leader: string) => void;
  readonly onClose: () => void;
}): JSX.Element | null {
  for (const { level, groups, summary } of leaders) {
    const one = groups.find(({ unit }) => leadersKey(level, unit) === group);
    const found =
      one ??
      (leadersKey(level, null) === group ? { name: summary.name, marks: groups.flatMap(({ marks }) => marks) } : null);
    if (found === null) continue;
    return (
      <FloatingList
        title={found.name}
        items={found.marks.map(({ leader, name, state }) => ({
          key: leader,
          text: name,
          mark: <LeaderMark state={state} />,
          value: leader,
        }))}
        place={place}
        onChoose={onChoose}
        onClose={onClose}
      />
    );
  }
  return null;
}
