import { levelGoals } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { SaveImage } from '../export/SaveImage';
import { ListTools } from '../list/ListTools';
import { Legend } from '../map/Legend';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { Segmented } from '../ui/Segmented';
import { tidyUp, useKeptOrder } from '../view/kept-order';
import { useHighlight } from '../view/use-highlight';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { AsOf } from './AsOf';
import { FilterNote } from './FilterNote';
import css from './MapHeader.module.css';
import { titleOf } from './selected-title';

/** Over map and list: which of the two, what is shown and as of when, and how it is ordered. In lineage focus: whose line, and which way. */
export function MapHeader({ form }: { readonly form: 'map' | 'list' }): JSX.Element {
  const { say, language } = useWords();
  const { graph, report } = useCascade();
  const { view, change } = useView();
  const [legend, setLegend] = useState(false);
  const bright = useHighlight();
  const kept = useKeptOrder(({ laid }) => laid !== null && laid.from !== null) && view.order === 'lines';
  const origin = report.penetration.origin === null ? null : graph.nodes.level.get(report.penetration.origin);
  const focused = view.focus !== null && view.selected !== null ? titleOf(graph, view.selected) : null;

  return (
    <header className={css.room}>
      <div className={css.head}>
        <Segmented
          label={say('shell.form')}
          value={form}
          options={[
            { value: 'map', label: say('labels.button.map') },
            { value: 'list', label: say('labels.button.list') },
          ]}
          onChange={(chosen) => change({ form: chosen })}
        />
        <div className={css.words}>
          <h1 className={css.title}>
            {focused !== null ? (
              say('shell.lineFor', { title: focused })
            ) : bright !== null ? (
              <FilterNote bright={bright} />
            ) : origin ? (
              say('shell.mapTitle', { goals: levelGoals(origin, language) })
            ) : (
              say('shell.mapTitleBare')
            )}
          </h1>
          <AsOf />
        </div>
        {focused !== null ? (
          <>
            <Segmented
              label={say('shell.direction')}
              value={view.focus ?? 'both'}
              options={[
                { value: 'both', label: say('labels.button.upAndDown') },
                { value: 'up', label: say('labels.button.upOnly') },
                { value: 'down', label: say('labels.button.downOnly') },
              ]}
              onChange={(focus) => change({ focus }, { replace: true })}
            />
            <Button size="header" onClick={() => change({ focus: null })}>
              {say('labels.button.showAllGoals')} <kbd className={css.key}>Esc</kbd>
            </Button>
          </>
        ) : (
          form === 'map' && (
            <>
              {view.opened.length > 0 && (
                <Button size="header" onClick={() => change({ opened: [] })}>
                  {say('labels.button.collapse')}
                </Button>
              )}
              {kept && (
                <Button size="header" onClick={tidyUp}>
                  {say('labels.button.tidyUp')}
                </Button>
              )}
              <span className={css.orderLabel} aria-hidden="true">
                {say('labels.orderBy')}
              </span>
              <Segmented
                label={say('labels.orderBy')}
                value={view.order}
                options={[
                  { value: 'lines', label: say('labels.order.lines') },
                  { value: 'unit', label: say('labels.order.unit') },
                  { value: 'pejlemaerke', label: say('labels.order.pejlemaerke') },
                ]}
                onChange={(order) => change({ order })}
              />
              <Popover
                open={legend}
                onChange={setLegend}
                label={say('labels.legend')}
                width={470}
                side="bottom-end"
                target={
                  <Button
                    size="header"
                    icon="help"
                    aria-label={say('labels.legend')}
                    onClick={() => setLegend(!legend)}
                  >
                    <span className={css.wide}>{say('labels.legend')}</span>
                  </Button>
                }
              >
                <Legend />
              </Popover>
            </>
          )
        )}
        {form === 'map' ? <SaveImage /> : <ListTools />}
      </div>
    </header>
  );
}
