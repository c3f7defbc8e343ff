import { levelName } from '@kaskade/wording';
import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import { levelsBelowTop, unitFigures, wholeSight } from './figures';
import { unitsUnder } from './forest';
import type { Reading } from './reading';
import css from './UnitBesideWhole.module.css';

/** A unit's own figures beside those of the whole: they never stand alone (tokens.md, principle 7). */
export function UnitBesideWhole({
  graph,
  report,
  unit,
}: Pick<Reading, 'graph' | 'report'> & { readonly unit: string }): JSX.Element | null {
  const words = useWords();
  const node = graph.nodes.unit.get(unit);
  const figures = unitFigures(report, unit);
  if (node === undefined || figures === null) return null;
  const whole = wholeSight(report);
  const { organisation } = graph.settings;
  const ofCount = (count: number, of: number): string => words.say('labels.ofCount', { count, of });
  return (
    <>
      <p className={css.under}>
        {words.say('screens.unit.under', { count: unitsUnder(graph, unit).size })} ·{' '}
        {words.say('screens.unit.unmapped', { unmapped: figures.unmapped, count: figures.leaders })}
      </p>
      <table className={css.table}>
        <caption className="hidden-visually">{words.say('screens.unit.beside', { unit: node.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('labels.lineOfSight')}</th>
            <th scope="col">{node.name}</th>
            <th scope="col">
              {organisation === null
                ? words.say('screens.unit.whole')
                : words.say('screens.unit.wholeOf', { organisation })}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.say('screens.units.all')}</th>
            <td>{figures.leaders === 0 ? '–' : ofCount(figures.connected, figures.leaders)}</td>
            <td>{ofCount(whole.connected, whole.leaders)}</td>
          </tr>
          {levelsBelowTop(report).map((level) => {
            const own = figures.levels.find((one) => one.level === level.id);
            return (
              <tr key={level.id}>
                <th scope="row">{levelName(graph.nodes.level.get(level.id) ?? level, words.language)}</th>
                <td>{own === undefined ? '–' : ofCount(own.connected, own.leaders)}</td>
                <td>{ofCount(level.connected, level.leaders)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
