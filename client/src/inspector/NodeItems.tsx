import type { Graph } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import { useState, type JSX, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { pejlemaerkeMarks } from '../reading/figures';
import { afterFirstComma, leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import { levelOfGoal, levelOfLeader, ownersOf, unitOfLeader } from '../reading/places';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './Inspector.module.css';

/** Entries of a list that are drawn at first. */
const FIRST = 12;

/** A list that shows its first entries, and all of them at a click. */
export function Items({
  items,
}: {
  readonly items: readonly (readonly [key: string, item: ReactNode])[];
}): JSX.Element {
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <ul className={css.list}>
        {shown.map(([key, item]) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button look="text" onClick={() => setAll(true)}>
          {words.say('screens.showMore', { count: items.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** A leader as a link, with unit or level underneath. */
export function LeaderItem({
  graph,
  id,
  under,
}: {
  readonly graph: Graph;
  readonly id: string;
  readonly under?: ReactNode;
}): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const level = levelOfLeader(graph, id);
  const where = [level && levelName(level, words.language), unitOfLeader(graph, id)?.name].filter(Boolean).join(' · ');
  return (
    <>
      <NodeLink to={{ type: 'leader', id }}>{leaderLabel(graph, id, view.names, words.language)}</NodeLink>
      <small className={css.small}>{under === undefined ? where : under}</small>
    </>
  );
}

/** `Topledelse · Job og Uddannelse +1`: a goal's level and its first owner, shortened as on its card unless it is to be in full. */
export function useGoalPlace(graph: Graph): (goal: string, full?: boolean) => string {
  const words = useWords();
  const { view } = useView();
  return (goal, full = false) => {
    const level = levelOfGoal(graph, goal);
    const [first, ...others] = ownersOf(graph, goal);
    const label =
      first === undefined ? words.say('labels.noOwner') : leaderLabel(graph, first.id, view.names, words.language);
    const owner = full ? label : afterFirstComma(label);
    const more = others.length > 0 ? ` +${others.length}` : '';
    return `${level === undefined ? words.say('labels.notPlaced') : levelName(level, words.language)} · ${owner}${more}`;
  };
}

/** A goal as a link, with its level and owner underneath. */
export function GoalItem({
  graph,
  id,
  under,
}: {
  readonly graph: Graph;
  readonly id: string;
  readonly under?: ReactNode;
}): JSX.Element {
  const place = useGoalPlace(graph);
  return (
    <>
      <NodeLink to={{ type: 'goal', id }}>{graph.nodes.goal.get(id)?.title ?? id}</NodeLink>
      <small className={css.small}>{under ?? place(id)}</small>
    </>
  );
}

/** A network as a link, with how many leaders are in it. */
export function NetworkItem({
  graph,
  id,
  under,
}: {
  readonly graph: Graph;
  readonly id: string;
  readonly under?: string;
}): JSX.Element {
  const words = useWords();
  const members = graph.links.memberOf.in.get(id)?.length ?? 0;
  return (
    <span className={css.marked}>
      <Icon name="networks" size={15} />
      <div>
        <NodeLink to={{ type: 'network', id }}>{graph.nodes.network.get(id)?.name ?? id}</NodeLink>{' '}
        <span className={css.quiet}>{words.say('labels.count.leader', { count: members })}</span>
        {under !== undefined && <small className={css.small}>{under}</small>}
      </div>
    </span>
  );
}

/** A pejlemærke with its code and full name, as a link. */
export function PejlemaerkeItem({ graph, id }: { readonly graph: Graph; readonly id: string }): JSX.Element {
  const mark = pejlemaerkeMarks(graph).get(id);
  return (
    <span className={css.tagged}>
      {mark !== undefined && <PejlemaerkeTag code={mark.code} place={mark.place} />}
      <NodeLink to={{ type: 'pejlemaerke', id }}>{graph.nodes.pejlemaerke.get(id)?.name ?? id}</NodeLink>
    </span>
  );
}
