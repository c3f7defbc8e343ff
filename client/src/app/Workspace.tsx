import type { JSX } from 'react';
import { Navigate, useParams } from 'react-router';
import { CascadeProvider } from '../graph/CascadeProvider';
import { DraftProvider } from '../drafts/DraftProvider';
import { CompareProvider } from '../history/CompareProvider';
import { PastProvider } from '../history/PastProvider';
import { useView } from '../view/use-view';
import { SCREENS, type Screen } from '../view/view';
import { Frame } from './Frame';

/** One workspace, as it is or as it was, on the screen that the address names. */
export function Workspace(): JSX.Element {
  const { screen } = useParams();
  const { view, workspace, href } = useView();
  if (!isScreen(screen)) return <Navigate to={href({}, 'kaskade')} replace />;
  const frame = (
    <CompareProvider workspace={workspace} before={view.before} asOf={view.asOf}>
      <DraftProvider workspace={workspace} draft={view.at === null ? view.draft : null} asOf={view.asOf}>
        <Frame screen={screen} />
      </DraftProvider>
    </CompareProvider>
  );
  if (view.at !== null)
    return (
      <PastProvider key={workspace} workspace={workspace} at={view.at} asOf={view.asOf}>
        {frame}
      </PastProvider>
    );
  return (
    <CascadeProvider key={workspace} workspace={workspace} asOf={view.asOf}>
      {frame}
    </CascadeProvider>
  );
}

const isScreen = (text: string | undefined): text is Screen => SCREENS.includes(text as Screen);
