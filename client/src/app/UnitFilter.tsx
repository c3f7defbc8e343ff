import type { FindingCode, Report } from '@kaskade/analysis';
import { useMemo, useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { foldedAtFirst, unfolded, unitForest } from '../reading/forest';
import { Icon } from '../ui/Icon';
import { LeaderMark } from '../ui/LeaderMark';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import rail from './Rail.module.css';
import css from './UnitFilter.module.css';

/** The units as a tree; one can be chosen, which dims the rest. Points to discuss about a unit stand as its mark. */
export function UnitFilter(): JSX.Element | null {
  const { say } = useWords();
  const { graph, report } = useCascade();
  const { view, change } = useView();
  const rows = useMemo(() => unitForest(graph), [graph]);
  const [folded, setFolded] = useState(() => foldedAtFirst(rows, view.unit));
  const disconnected = useMemo(() => unitsWith(report, 'UNIT_DISCONNECTED'), [report]);
  const unmapped = useMemo(() => unitsWith(report, 'UNIT_UNMAPPED'), [report]);
  const choose = (unit: string | null): void => change({ unit: view.unit === unit ? null : unit });
  const fold = (unit: string): void => {
    const next = new Set(folded);
    if (!next.delete(unit)) next.add(unit);
    setFolded(next);
  };
  if (rows.length === 0) return null;

  return (
    <section aria-label={say('labels.filter.unit')}>
      <div className={rail.section}>
        <h2>{say('labels.filter.unit')}</h2>
      </div>
      <ul className={css.tree}>
        <li className={view.unit === null ? `${css.row} ${css.on}` : css.row}>
          <span className={css.twist} />
          <button type="button" className={css.root} aria-pressed={view.unit === null} onClick={() => choose(null)}>
            {say('shell.allUnits')}
          </button>
        </li>
        {unfolded(rows, folded).map(({ id, depth, hasChildren }) => {
          const name = graph.nodes.unit.get(id)?.name ?? id;
          return (
            <li
              key={id}
              className={view.unit === id ? `${css.row} ${css.on}` : css.row}
              style={{ paddingLeft: depth * 10 }}
            >
              {hasChildren ? (
                <button
                  type="button"
                  className={css.twist}
                  aria-expanded={!folded.has(id)}
                  aria-label={say(folded.has(id) ? 'shell.unfold' : 'shell.fold', { unit: name })}
                  onClick={() => fold(id)}
                >
                  <Icon name={folded.has(id) ? 'right' : 'down'} size={12} />
                </button>
              ) : (
                <span className={css.twist} />
              )}
              <button
                type="button"
                className={depth === 0 ? css.root : css.unit}
                aria-pressed={view.unit === id}
                title={name}
                onClick={() => choose(id)}
              >
                {name}
              </button>
              {disconnected.has(id) && (
                <span
                  className={css.mark}
                  role="img"
                  aria-label={say('shell.unitDisconnected')}
                  title={say('shell.unitDisconnected')}
                >
                  <Icon name="noLine" size={13} />
                </span>
              )}
              {unmapped.has(id) && (
                <span
                  className={css.mark}
                  role="img"
                  aria-label={say('shell.unitUnmapped')}
                  title={say('shell.unitUnmapped')}
                >
                  <LeaderMark state="unmapped" size={13} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The units that a finding speaks of. */
const unitsWith = ({ findings }: Report, code: FindingCode): ReadonlySet<string> =>
  new Set(findings.filter((finding) => finding.code === code).map(({ subject }) => subject.id));
