import { applyChanges, LINK_RULES, sources, targets, type LinkKind } from '@kaskade/domain';
import { levelName } from '@kaskade/wording';
import { useCallback, useId, useMemo, useRef, useState, type JSX } from 'react';
import { linkNodes, unlinkNodes } from '../graph/edits/make-changes';
import { newNode, newNodeId } from '../graph/edits/node-commands';
import { Button } from '../ui/Button';
import { leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { NodeChoice } from './node-choices';
import { NodePicker } from './NodePicker';
import { nameOf } from './problem-words';
import { useEdit } from './use-edit';
import { vacantLevel } from './vacant-level';
import css from './ValueField.module.css';
import { useShown } from './use-shown';

/** What a node is linked to by some kinds of links, with what takes each away and what adds another. */
export function LinkField({
  label,
  links,
  end,
  id,
}: {
  readonly label: string;
  /** Several where one relation is split by the kind it points to. */
  readonly links: readonly LinkKind[];
  /** Which end of the links the node is. */
  readonly end: 'from' | 'to';
  readonly id: string;
}): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const graph = useShown();
  const edit = useEdit();
  const [picking, setPicking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const nameId = useId();
  const isOne = end === 'from' && links.every((link) => LINK_RULES[link].most === 1);
  const addLabel = words.say(isOne ? 'editing.chooseWhat' : 'editing.addWhat', { what: label });
  const across = end === 'from' ? 'to' : 'from';
  const linked = links.flatMap((link) =>
    (end === 'from' ? targets : sources)(graph, link, id).map((other) => ({
      link,
      other,
      kind: LINK_RULES[link][across],
    })),
  );
  const kinds = useMemo(() => links.map((link) => LINK_RULES[link][across]), [links, across]);
  const called = (kind: (typeof kinds)[number], other: string): string =>
    kind === 'leader' ? leaderLabel(graph, other, view.names, words.language) : nameOf(graph, kind, other);
  const changesTo = useCallback(
    ({ kind, id: other }: Pick<NodeChoice, 'kind' | 'id'>) => {
      const link = links.find((one) => LINK_RULES[one][across] === kind)!;
      return end === 'from' ? linkNodes(graph, link, id, other) : linkNodes(graph, link, other, id);
    },
    [graph, links, across, end, id],
  );
  const allowed = useCallback(
    (choice: NodeChoice) =>
      !linked.some(({ kind, other }) => kind === choice.kind && other === choice.id) &&
      applyChanges(graph, changesTo(choice)).ok,
    [graph, changesTo], // eslint-disable-line react-hooks/exhaustive-deps -- `linked` follows from the graph
  );
  const remove = (link: LinkKind, other: string): void => {
    edit(end === 'from' ? unlinkNodes(graph, link, id, other) : unlinkNodes(graph, link, other, id));
    // The button goes with its link; the keyboard stays with the field.
    group.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  const vacantOn = kinds.includes('leader') ? vacantLevel(graph, links, end, id) : undefined;
  const vacant =
    vacantOn === undefined
      ? undefined
      : {
          title: words.say('editing.vacant'),
          where: words.say('places.vacant.new', { level: levelName(vacantOn, words.language) }),
          choose: () => {
            const made = newNodeId('leader');
            const name = words.say('editing.vacant');
            edit([...newNode('leader', made, name, vacantOn.id), ...changesTo({ kind: 'leader', id: made })]);
          },
        };
  return (
    <div ref={group} className={css.field} role="group" aria-labelledby={nameId}>
      <span id={nameId} className={css.name}>
        {label}
      </span>
      {linked.map(({ link, kind, other }) => (
        <div key={`${link} ${other}`} className={css.linked}>
          <span>
            {kind === 'level' ? (
              nameOf(graph, kind, other)
            ) : (
              <NodeLink to={{ type: kind, id: other }}>{called(kind, other)}</NodeLink>
            )}
          </span>
          {link !== 'leaderLevel' && (
            <Button
              look="ghost"
              size="small"
              icon="close"
              aria-label={words.say('editing.remove', { name: called(kind, other) })}
              onClick={() => remove(link, other)}
            />
          )}
        </div>
      ))}
      <div className={css.actions}>
        <Button size="small" icon="plus" data-add aria-label={addLabel} onClick={() => setPicking(true)}>
          {words.say(isOne ? 'editing.choose' : 'editing.add')}
        </Button>
      </div>
      {picking && (
        <NodePicker
          title={addLabel}
          kinds={kinds}
          allowed={allowed}
          onPick={(choice) => edit(changesTo(choice))}
          besides={vacant}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
