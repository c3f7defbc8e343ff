import { useEffect, useRef, useState, type JSX } from 'react';
import { calledOf, type Graph } from '@kaskade/domain';
import { boundaryName, type Language } from '@kaskade/wording';
import { useActor } from '../graph/actor';
import { followPresence, goTo, usePresence, type Place, type Present } from '../graph/presence';
import { useCascade } from '../graph/use-cascade';
import { nodeOf } from '../reading/HereMark';
import { initials } from '../reading/initials';
import { NodeLink } from '../reading/NodeLink';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { Selected } from '../view/view';
import css from './Others.module.css';

/** So many are shown one by one; the others by their names when that is pointed at. */
const SHOWN = 4;

/** Who else is here, by their initials, each a way to what they look at. Nothing when one is alone. */
export function Others(): JSX.Element | null {
  const { say, language } = useWords();
  const { graph, report, workspace } = useCascade();
  const { view } = useView();
  const { id, name } = useActor();
  const others = usePresence((state) => state.others);
  const place = view.selected === null ? null : nodeOf(view.selected);
  useSeen(workspace.id, id, name ?? say('history.noName'), place);

  const people = peopleIn(others);
  if (people.length === 0) return null;
  const rest = people.slice(SHOWN);
  return (
    <ul className={css.others} aria-label={say('shell.others')}>
      {people.slice(0, SHOWN).map((person) => {
        const to = person.at === null ? null : selectedOf(person.at);
        const subject = to === null ? null : titleOf(to, graph, report.boundaries, language);
        const label = subject === null ? person.name : say('shell.otherAt', { name: person.name, subject });
        return (
          <li key={person.actor} title={label}>
            {to === null || subject === null ? (
              <>
                <span className={css.avatar} aria-hidden="true">
                  {initials(person.name)}
                </span>
                <span className="hidden-visually">{label}</span>
              </>
            ) : (
              <NodeLink to={to} label={label}>
                <span className={css.avatar}>{initials(person.name)}</span>
              </NodeLink>
            )}
          </li>
        );
      })}
      {rest.length > 0 && (
        <li title={say('shell.moreOthers', { names: rest.map((one) => one.name).join(', ') })}>
          <span className={css.avatar} aria-hidden="true">
            +{rest.length}
          </span>
          <span className="hidden-visually">
            {say('shell.moreOthers', { names: rest.map((one) => one.name).join(', ') })}
          </span>
        </li>
      )}
    </ul>
  );
}

/** Is seen by the others for as long as this stands, where the window is. */
function useSeen(workspace: string, actor: string, name: string, place: Place): void {
  const [visit] = useState(() => crypto.randomUUID());
  const at = useRef(place);
  useEffect(() => followPresence({ workspace, visit, actor, name }, () => at.current), [workspace, visit, actor, name]);
  const key = place === null ? '' : `${place.kind} ${place.id}`;
  const told = useRef(key);
  useEffect(() => {
    at.current = place;
    if (told.current === key) return;
    told.current = key;
    void goTo(workspace, visit, place);
  }, [key, place, workspace, visit]);
}

/** Each once, where one of their windows has something in front of it. */
function peopleIn(others: readonly Present[]): readonly Present[] {
  const people = new Map<string, Present>();
  for (const one of others) if ((people.get(one.actor)?.at ?? null) === null) people.set(one.actor, one);
  return [...people.values()];
}

const selectedOf = ({ kind, id }: NonNullable<Place>): Selected => ({ type: kind === 'level' ? 'boundary' : kind, id });

/** What something is called; null where it is not there any more. */
function titleOf(
  { type, id }: Selected,
  graph: Graph,
  boundaries: readonly { readonly upper: string; readonly lower: string }[],
  language: Language,
): string | null {
  if (type !== 'boundary') {
    const node = graph.nodes[type].get(id);
    return node === undefined ? null : calledOf(node);
  }
  const [upper, lower] = [id, boundaries.find((one) => one.upper === id)?.lower ?? ''].map((level) =>
    graph.nodes.level.get(level),
  );
  return upper && lower ? boundaryName(upper, lower, language) : null;
}
