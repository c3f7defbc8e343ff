import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useCascade } from '../graph/use-cascade';
import { Segmented } from '../ui/Segmented';
import { ExcelMenu } from '../reading/ExcelMenu';
import { UnitBesideWhole } from '../reading/UnitBesideWhole';
import { useAge } from '../reading/use-age';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { AgreementsCard } from './AgreementsCard';
import { BottlenecksView } from './BottlenecksView';
import { BoundariesCard } from './BoundariesCard';
import { Card } from './Card';
import { FunnelCard } from './FunnelCard';
import { MovesView } from './MovesView';
import { PartnersCard } from './PartnersCard';
import { PointsCard } from './PointsCard';
import { PointsView } from './PointsView';
import { UnitsCard } from './UnitsCard';
import css from './OverviewScreen.module.css';

/** The words of the address for the other views. */
const WORD_OF = { overview: null, points: 'punkter', bottlenecks: 'flaskehalse', moves: 'flytter' } as const;
type Tab = keyof typeof WORD_OF;

const tabOf = (word: string | null): Tab =>
  (['points', 'bottlenecks', 'moves'] as const).find((tab) => WORD_OF[tab] === word) ?? 'overview';

/** *Overblik*: the figures of the report, each beside what it is counted from. */
export function OverviewScreen(): JSX.Element {
  const words = useWords();
  const { view } = useView();
  const { graph, index, report } = useCascade();
  const reading = { graph, index, report };
  const age = useAge();
  const [search, setSearch] = useSearchParams();
  const tab = tabOf(search.get('fane'));
  const choose = (next: Tab): void => {
    const changed = new URLSearchParams(search);
    const word = WORD_OF[next];
    if (word === null) changed.delete('fane');
    else changed.set('fane', word);
    setSearch(changed);
  };
  const unit = view.unit === null ? undefined : graph.nodes.unit.get(view.unit);
  return (
    <div className={css.overview}>
      <header className={css.head}>
        <h1>{words.say('labels.screen.overview')}</h1>
        <p className={css.age}>{age}</p>
        <span className={css.spacer} />
        <Segmented
          label={words.say('screens.overview.views')}
          value={tab}
          options={[
            { value: 'overview', label: words.say('labels.button.overview') },
            { value: 'points', label: words.say('labels.button.allPoints') },
            { value: 'bottlenecks', label: words.say('labels.button.bottlenecks') },
            { value: 'moves', label: words.say('drafts.moves.title') },
          ]}
          onChange={choose}
        />
        <ExcelMenu report={reading.report} />
      </header>
      {tab === 'points' && <PointsView {...reading} />}
      {tab === 'bottlenecks' && <BottlenecksView {...reading} />}
      {tab === 'moves' && <MovesView {...reading} />}
      {tab === 'overview' && (
        <div className={css.columns}>
          <div className={css.funnel}>
            <FunnelCard {...reading} />
          </div>
          <div className={css.boundaries}>
            <BoundariesCard {...reading} />
          </div>
          <div className={css.units}>
            <UnitsCard {...reading} chosen={view.unit} />
          </div>
          <div className={css.stack}>
            {unit !== undefined && (
              <Card title={unit.name} explain={words.say('figures.unit.explain')}>
                <div className={css.unit}>
                  <UnitBesideWhole {...reading} unit={unit.id} />
                </div>
              </Card>
            )}
            <PointsCard {...reading} />
            <AgreementsCard {...reading} />
            <PartnersCard {...reading} />
          </div>
        </div>
      )}
    </div>
  );
}
