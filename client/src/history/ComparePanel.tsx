import { difference, NODE_KINDS, subjectOf, type Change, type NodeKind } from '@kaskade/domain';
import { boundaryShort, movedSentence } from '@kaskade/wording';
import { useMemo, useState, type JSX } from 'react';
import { nameOf } from '../editing/problem-words';
import { useAgainst, type Against } from '../graph/use-against';
import { useCascade } from '../graph/use-cascade';
import { leaderLabel } from '../reading/names';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { BandStrip } from '../ui/BandStrip';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Panel, PanelSection } from '../ui/Panel';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { comparedFigures, comparedShares } from './compared-figures';
import css from './ComparePanel.module.css';
import { sentencesOf } from './revision-words';

/** What has moved between two maps: each boundary in both thicknesses, the figures with their differences, and what is new, changed and removed. */
export function ComparePanel({
  onClose,
  onPoints,
}: {
  readonly onClose: () => void;
  /** Shows the points to discuss instead. */
  readonly onPoints: () => void;
}): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const { graph, index, report } = useCascade();
  const against = useAgainst();
  if (against === null) return null;
  const { comparison } = against;
  const isSame = NODE_KINDS.every((kind) => GROUPS.every((group) => comparison[kind][group].length === 0));
  const reading = { graph, index, report };
  return (
    <Panel
      title={say(`compare.panel.${against.is}`)}
      actions={<Button look="ghost" icon="flag" aria-label={say('compare.toPoints')} onClick={onPoints} />}
      onClose={onClose}
      closeLabel={say('compare.panelClose')}
    >
      {isSame && <p className={css.note}>{say('compare.nothing')}</p>}
      <PanelSection title={say('compare.boundaries')}>
        <ul className={css.boundaries}>
          {report.boundaries.map((boundary) => (
            <Boundary key={boundary.upper} against={against} boundary={boundary} {...reading} />
          ))}
        </ul>
      </PanelSection>
      <PanelSection title={say('compare.figures')}>
        <table className={css.figures}>
          <thead>
            <tr>
              <th scope="col">{say('compare.figure')}</th>
              <th scope="col">
                {say('data.change', {
                  before: say(`compare.was.${against.is}`),
                  after: say(`compare.then.${against.is}`),
                })}
              </th>
            </tr>
          </thead>
          <tbody>
            {comparedFigures(against, reading, words).map(({ label, before, after, by }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {say('data.change', { before, after })} <small>{by}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </PanelSection>
      {GROUPS.map((group) => (
        <Group key={group} group={group} against={against} {...reading} />
      ))}
    </Panel>
  );
}

const GROUPS = ['added', 'changed', 'removed'] as const;
type GroupName = (typeof GROUPS)[number];

function Boundary({
  boundary,
  against,
  graph,
  report,
}: Reading & { readonly against: Against; readonly boundary: Reading['report']['boundaries'][number] }): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const { upper, lower } = boundary;
  const levels = {
    upper: graph.nodes.level.get(upper) ?? { id: upper, name: upper },
    lower: graph.nodes.level.get(lower) ?? { id: lower, name: lower },
  };
  const was = against.report.boundaries.find((one) => one.upper === upper && one.lower === lower) ?? null;
  const share = comparedShares(was?.index ?? null, boundary.index, words);
  const strip = ({ index, indexMapped, down }: typeof boundary, label: string): JSX.Element => (
    <div className={css.strip}>
      <span>{label}</span>
      <BandStrip
        id={`${upper}->${lower}`}
        {...{ index, indexMapped }}
        {...{ passed: down.passed, of: down.of, followed: down.passed, origin: report.penetration.origin === upper }}
        {...{ width: 188, height: 58, full: 56 }}
      />
    </div>
  );
  return (
    <li>
      <p className={css.boundary}>
        <NodeLink to={{ type: 'boundary', id: upper }}>{boundaryShort(levels.upper, levels.lower, language)}</NodeLink>
        <span>{say('data.change', { before: share.before, after: share.after })}</span>
      </p>
      {was !== null && strip(was, say(`compare.was.${against.is}`))}
      {strip(boundary, say(`compare.then.${against.is}`))}
      <p>{movedSentence(was, boundary, levels, language)}</p>
      <p className={css.by}>{share.by}</p>
    </li>
  );
}

/** So many of a kind of difference are listed; the rest is counted. */
const LISTED = 60;

interface Item {
  readonly kind: NodeKind;
  readonly id: string;
}

function Group({
  group,
  against,
  graph,
}: Reading & { readonly group: GroupName; readonly against: Against }): JSX.Element | null {
  const { say, number } = useWords();
  const items = NODE_KINDS.flatMap((kind) => against.comparison[kind][group].map((id): Item => ({ kind, id })));
  const changes = useMemo(
    () => (group === 'changed' ? changesBySubject(difference(against.graph, graph)) : null),
    [group, against.graph, graph],
  );
  if (items.length === 0) return null;
  return (
    <PanelSection title={say(`compare.group.${group}`)} aside={number(items.length)}>
      <ul className={css.items}>
        {items.slice(0, LISTED).map((item) => (
          <li key={`${item.kind} ${item.id}`} data-against={group}>
            <ItemLine
              item={item}
              group={group}
              against={against}
              changes={changes?.get(`${item.kind} ${item.id}`) ?? NONE}
            />
          </li>
        ))}
      </ul>
      {items.length > LISTED && <p className={css.note}>{say('compare.rest', { count: items.length - LISTED })}</p>}
    </PanelSection>
  );
}

const NONE: readonly Change[] = [];

function changesBySubject(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    const { kind, id } = subjectOf(change);
    const key = `${kind} ${id}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [change]);
    else list.push(change);
  }
  return found;
}

/** A name that leads to what it names, where that is there; what is gone is struck through. */
function Called({
  item: { kind, id },
  group,
  name,
}: {
  readonly item: Item;
  readonly group: GroupName;
  readonly name: string;
}): JSX.Element {
  if (group === 'removed') return <s>{name}</s>;
  return kind === 'level' ? <>{name}</> : <NodeLink to={{ type: kind, id }}>{name}</NodeLink>;
}

/** What one thing is called, and what it is; of what has changed, how, when it is folded out. */
function ItemLine({
  item: { kind, id },
  group,
  against,
  changes,
}: {
  readonly item: Item;
  readonly group: GroupName;
  readonly against: Against;
  readonly changes: readonly Change[];
}): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const { view } = useView();
  const { graph } = useCascade();
  const [open, setOpen] = useState(false);
  const of = group === 'removed' ? against.graph : graph;
  const name = kind === 'leader' ? leaderLabel(of, id, view.names, language) : nameOf(of, kind, id);
  return (
    <>
      <div className={css.item}>
        <span>
          <Called item={{ kind, id }} group={group} name={name} /> <small>{say(`labels.kind.${kind}`)}</small>
        </span>
        {changes.length > 0 && (
          <button
            type="button"
            aria-expanded={open}
            aria-label={say('compare.how', { name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size={13} />
          </button>
        )}
      </div>
      {open &&
        sentencesOf(changes, [{ kind, id, name: nameOf(against.graph, kind, id) }], {
          graph,
          names: view.names,
          words,
        }).map((sentence) => (
          <p key={sentence} className={css.how}>
            {sentence}
          </p>
        ))}
    </>
  );
}
