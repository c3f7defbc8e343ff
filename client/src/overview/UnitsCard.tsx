import { levelName, originInSentence } from '@kaskade/wording';
import { useMemo, useState, type JSX } from 'react';
import { Icon } from '../ui/Icon';
import { levelsBelowTop, unitFigures } from '../reading/figures';
import { unfolded, unitForest } from '../reading/forest';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import { HeatCell } from './HeatCell';
import { HeatLegend } from './HeatLegend';
import css from './UnitsCard.module.css';

/** Units × levels: who has a line of sight. The unit tree folds; the chosen unit's row is marked, the figures never change. */
export function UnitsCard({
  graph,
  report,
  chosen,
}: Omit<Reading, 'index'> & { readonly chosen: string | null }): JSX.Element {
  const words = useWords();
  const { language } = words;
  const forest = useMemo(() => unitForest(graph), [graph]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const levels = levelsBelowTop(report);
  const origin = originInSentence(report, language);
  const title = words.say('labels.whoHasLine', { origin });
  const codes = new Map(
    report.findings.flatMap(({ code, subject }) =>
      code === 'UNIT_DISCONNECTED' || code === 'UNIT_UNMAPPED' ? [[subject.id, code] as const] : [],
    ),
  );

  const toggle = (unit: string): void => {
    const next = new Set(folded);
    if (!next.delete(unit)) next.add(unit);
    setFolded(next);
  };

  if (forest.length === 0) {
    return (
      <Card title={title}>
        <p className={css.empty}>{words.say('screens.units.none')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={title}
      explain={words.say('screens.units.explain', { origin })}
      more={words.say('figures.unit.explain')}
    >
      <div className={css.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={css.table}>
          <caption className="hidden-visually">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={css.unitHead}>
                {words.say('labels.kind.unit')}
              </th>
              {levels.map((level) => {
                const node = graph.nodes.level.get(level.id);
                return (
                  <th key={level.id} scope="col">
                    {node === undefined ? level.name : levelName(node, language)}
                  </th>
                );
              })}
              <th scope="col">{words.say('screens.units.all')}</th>
              <th scope="col" className={css.withoutHead}>
                {words.say('labels.withoutLine')}
              </th>
            </tr>
          </thead>
          <tbody>
            {unfolded(forest, folded).map((row) => {
              const unit = graph.nodes.unit.get(row.id);
              const figures = unitFigures(report, row.id);
              if (unit === undefined || figures === null) return null;
              const without = figures.leaders - figures.connected;
              const code = codes.get(row.id);
              const open = !folded.has(row.id);
              return (
                <tr key={row.id} className={row.id === chosen ? css.chosen : undefined}>
                  <th scope="row" style={{ paddingInlineStart: row.depth * 14 }}>
                    <span className={css.unit}>
                      {row.hasChildren ? (
                        <button
                          type="button"
                          className={css.twist}
                          aria-expanded={open}
                          aria-label={words.say(open ? 'screens.units.fold' : 'screens.units.unfold', {
                            unit: unit.name,
                          })}
                          onClick={() => toggle(row.id)}
                        >
                          <Icon name={open ? 'down' : 'right'} size={12} />
                        </button>
                      ) : (
                        <span className={css.twist} />
                      )}
                      <span className={row.depth === 0 ? css.root : undefined} title={unit.name}>
                        <NodeLink to={{ type: 'unit', id: row.id }} screen="kaskade">
                          {unit.name}
                        </NodeLink>
                      </span>
                      {code === 'UNIT_DISCONNECTED' && (
                        <Mark icon="noLine" label={words.say('screens.units.disconnected')} />
                      )}
                      {code === 'UNIT_UNMAPPED' && <Mark icon="unmapped" label={words.say('screens.units.unmapped')} />}
                    </span>
                  </th>
                  {levels.map((level) => (
                    <td key={level.id}>
                      <HeatCell counts={figures.levels.find((one) => one.level === level.id) ?? null} />
                    </td>
                  ))}
                  <td>
                    <HeatCell counts={figures} total />
                  </td>
                  <td className={css.without}>
                    {figures.leaders > 0 && (
                      <>
                        <b>{words.number(without)}</b>
                        {figures.unmapped > 0 && (
                          <span> {words.say('labels.ofWhomUnmapped', { count: figures.unmapped })}</span>
                        )}
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <HeatLegend />
    </Card>
  );
}

function Mark({ icon, label }: { readonly icon: 'noLine' | 'unmapped'; readonly label: string }): JSX.Element {
  return (
    <span role="img" aria-label={label} title={label} className={css.mark}>
      {icon === 'noLine' ? <Icon name="noLine" size={13} /> : <span className={css.dotted}>?</span>}
    </span>
  );
}
