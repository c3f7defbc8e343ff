import type { JSX } from 'react';
import { Link } from 'react-router';
import { useCascade } from '../graph/use-cascade';
import { splitPoints } from '../reading/records';
import { Icon, type IconName } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { isPresent, type Screen } from '../view/view';
import { PejlemaerkeFilter } from './PejlemaerkeFilter';
import { PeriodFilter } from './PeriodFilter';
import css from './Rail.module.css';
import { ShowFilter } from './ShowFilter';
import { UnitFilter } from './UnitFilter';

const ICONS: Readonly<Record<Screen, IconName>> = {
  kaskade: 'cascade',
  overblik: 'overview',
  netvaerk: 'networks',
  spoergerunde: 'survey',
  data: 'data',
};

/** Where to go, and what to look at: screens, units, pejlemærker, period, kinds. */
export function Rail({ screen }: { readonly screen: Screen }): JSX.Element {
  const { say, number } = useWords();
  const { href, view } = useView();
  const { set } = useUi();
  const { graph, report } = useCascade();
  const open = [...graph.nodes.network.values()].filter((network) => network.status !== 'closed').length;
  const entries: readonly { readonly screen: Screen; readonly label: string; readonly count?: number }[] = [
    { screen: 'kaskade', label: say('labels.screen.cascade') },
    {
      screen: 'overblik',
      label: say('labels.screen.overview'),
      count: splitPoints(report.findings, graph).open.length,
    },
    { screen: 'netvaerk', label: say('labels.screen.networks'), count: open },
    // A workspace without answers has no survey to look at.
    ...(report.perception === null ? [] : [{ screen: 'spoergerunde' as const, label: say('labels.screen.survey') }]),
    // Nothing is read into what was, or into a draft.
    ...(isPresent(view) ? [{ screen: 'data' as const, label: say('labels.screen.data') }] : []),
  ];
  return (
    <div className={css.rail}>
      <nav aria-label={say('shell.screens')} className={css.nav}>
        {entries.map((entry) => (
          <Link
            key={entry.screen}
            to={href({}, entry.screen)}
            className={entry.screen === screen ? `${css.entry} ${css.here}` : css.entry}
            aria-current={entry.screen === screen ? 'page' : undefined}
            onClick={() => set({ overlay: null })}
          >
            <Icon name={ICONS[entry.screen]} />
            <span>{entry.label}</span>
            {entry.count !== undefined && <span className={css.count}>{number(entry.count)}</span>}
          </Link>
        ))}
      </nav>
      <UnitFilter />
      <PejlemaerkeFilter />
      <PeriodFilter />
      <ShowFilter />
    </div>
  );
}
