import { lazy, Suspense, useEffect, type JSX, type ReactNode } from 'react';
import { OfPresent } from '../drafts/OfPresent';
import { ConflictNotes } from '../editing/ConflictNotes';
import { PendingNote } from '../editing/PendingNote';
import { useCascadeState } from '../graph/use-cascade';
import { PastBar } from '../history/PastBar';
import { RestoreDialog } from '../history/RestoreDialog';
import { SearchDialog } from '../search/SearchDialog';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import type { Screen } from '../view/view';
import css from './Frame.module.css';
import { Editing } from './Editing';
import { KeysDialog } from './KeysDialog';
import { LoadError } from './LoadError';
import { Loading } from '../ui/Loading';
import { Rail } from './Rail';
import { ScreenOf } from './ScreenOf';
import { SidePanel } from './SidePanel';
import { TopBar } from './TopBar';
import { useShortcuts } from './use-shortcuts';
import { useWidth } from './use-width';

const SnapshotsDialog = lazy(async () => ({ default: (await import('../history/SnapshotsDialog')).SnapshotsDialog }));
const CompareBar = lazy(async () => ({ default: (await import('../history/CompareBar')).CompareBar }));
const DraftBar = lazy(async () => ({ default: (await import('../drafts/DraftBar')).DraftBar }));
const DraftsDialog = lazy(async () => ({ default: (await import('../drafts/DraftsDialog')).DraftsDialog }));
const HistoryDialog = lazy(async () => ({ default: (await import('../history/HistoryDialog')).HistoryDialog }));

/** The page: top bar, rail, the screen, and the panel at the right. Narrow windows lay rail and panel over the screen. */
export function Frame({ screen }: { readonly screen: Screen }): JSX.Element {
  const state = useCascadeState();
  const { view } = useView();
  const { say } = useWords();
  const { railBeside, panelBeside } = useWidth();
  const { overlay, panelOpen, historyOf, snapshotsOpen, draftsOpen, set } = useUi();
  const ready = state.status === 'ready';
  const isDraft = view.at === null && view.draft !== null;
  const hasPanel = ready && (screen === 'kaskade' || view.selected !== null || view.before !== null || isDraft);
  useShortcuts(screen);

  useEffect(() => {
    const name = state.status === 'ready' ? `${state.cascade.workspace.name} · ` : '';
    document.title = `${name}Kaskade`;
  }, [state]);

  // What is selected is shown: a closed panel opens for it.
  const selected = view.selected === null ? null : `${view.selected.type}:${view.selected.id}`;
  useEffect(() => {
    if (selected !== null) set({ panelOpen: true, overlay: panelBeside ? null : 'panel' });
  }, [selected, panelBeside, set]);

  const rail = ready && <Rail screen={screen} />;
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#content">
        {say('shell.skip')}
      </a>
      <TopBar railBeside={railBeside} panelBeside={panelBeside} hasPanel={hasPanel} />
      <PastBar />
      {view.before !== null && (
        <Suspense fallback={null}>
          <CompareBar />
        </Suspense>
      )}
      {isDraft && (
        <Suspense fallback={null}>
          <DraftBar />
        </Suspense>
      )}
      <div className={css.below}>
        {railBeside ? (
          <div className={css.rail}>{rail}</div>
        ) : (
          overlay === 'rail' && (
            <Overlay side="left" onClose={() => set({ overlay: null })}>
              {rail}
            </Overlay>
          )
        )}
        <main id="content" className={css.main} tabIndex={-1}>
          {ready && (
            <OfPresent>
              <PendingNote offline={state.cascade.status === 'offline'} />
            </OfPresent>
          )}
          {ready && <ConflictNotes />}
          {state.status === 'loading' && <Loading label={say('labels.loadingMap')} />}
          {state.status === 'error' && <LoadError error={state.error} onRetry={state.retry} />}
          {ready && <ScreenOf screen={screen} />}
        </main>
        {hasPanel &&
          (panelBeside
            ? panelOpen && <SidePanel beside />
            : overlay === 'panel' && (
                <Overlay side="right" onClose={() => set({ overlay: null })}>
                  <SidePanel beside={false} />
                </Overlay>
              ))}
      </div>
      {ready && <SearchDialog />}
      {ready && <Editing />}
      {ready && <RestoreDialog />}
      {ready && (historyOf !== null || snapshotsOpen) && (
        <Suspense fallback={null}>{snapshotsOpen ? <SnapshotsDialog /> : <HistoryDialog />}</Suspense>
      )}
      {ready && draftsOpen && (
        <Suspense fallback={null}>
          <DraftsDialog />
        </Suspense>
      )}
      <KeysDialog />
    </div>
  );
}

function Overlay({
  side,
  onClose,
  children,
}: {
  readonly side: 'left' | 'right';
  readonly onClose: () => void;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <div className={css.overlay}>
      <div className={css.shade} onClick={onClose} />
      <div className={side === 'left' ? css.overLeft : css.overRight}>{children}</div>
    </div>
  );
}
