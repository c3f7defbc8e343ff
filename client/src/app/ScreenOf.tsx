import { lazy, Suspense, type JSX } from 'react';
import { useWords } from '../view/use-words';
import { useView } from '../view/use-view';
import type { Screen } from '../view/view';
import { CascadeScreen } from './CascadeScreen';
import { Loading } from '../ui/Loading';
import { Message } from './Message';

const OverviewScreen = lazy(async () => ({ default: (await import('../overview/OverviewScreen')).OverviewScreen }));
const NetworksScreen = lazy(async () => ({ default: (await import('../networks/NetworksScreen')).NetworksScreen }));
const SurveyScreen = lazy(async () => ({ default: (await import('../survey/SurveyScreen')).SurveyScreen }));
const DataScreen = lazy(async () => ({ default: (await import('../import/DataScreen')).DataScreen }));

/** The screen that the address names. Only the map comes at once; the others are fetched when they are opened. */
export function ScreenOf({ screen }: { readonly screen: Screen }): JSX.Element {
  const { say } = useWords();
  const { view } = useView();
  if (screen === 'data' && view.at === null && view.draft !== null)
    return <Message title={say('drafts.noData')} text={say('drafts.noDataText')} />;
  if (screen === 'data' && view.at !== null)
    return <Message title={say('history.past.noData')} text={say('history.past.noDataText')} />;
  return <Suspense fallback={<Loading label={say('labels.loadingMap')} />}>{element(screen)}</Suspense>;
}

function element(screen: Screen): JSX.Element {
  switch (screen) {
    case 'kaskade':
      return <CascadeScreen />;
    case 'overblik':
      return <OverviewScreen />;
    case 'netvaerk':
      return <NetworksScreen />;
    case 'spoergerunde':
      return <SurveyScreen />;
    case 'data':
      return <DataScreen />;
    default:
      return screen satisfies never;
  }
}
