import { lazy, Suspense, type JSX } from 'react';
import { Link } from 'react-router';
import { useCascadeState } from '../graph/use-cascade';
import { useEditor } from '../graph/use-editor';
import { Timeline } from '../history/Timeline';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useWorkspaceAddress } from '../view/use-view';
import { useWords } from '../view/use-words';
import { CreateMenu } from './CreateMenu';
import { Logo } from './Logo';
import { isMac } from './platform';
import { Settings } from './Settings';
import css from './TopBar.module.css';
import { UndoButtons } from './UndoButtons';
import { WorkspaceMenu } from './WorkspaceMenu';

const Others = lazy(async () => ({ default: (await import('./Others')).Others }));

/** Logo, workspace, search, settings; and the buttons for what does not stand beside the screen. */
export function TopBar({
  railBeside,
  panelBeside,
  hasPanel,
}: {
  readonly railBeside: boolean;
  readonly panelBeside: boolean;
  readonly hasPanel: boolean;
}): JSX.Element {
  const { say } = useWords();
  const addressOf = useWorkspaceAddress();
  const state = useCascadeState();
  const editor = useEditor();
  const { overlay, panelOpen, set } = useUi();
  const ready = state.status === 'ready';
  const toggle = (which: 'rail' | 'panel'): void => set({ overlay: overlay === which ? null : which });
  return (
    <header className={css.bar}>
      {ready && !railBeside && (
        <Button
          look="ghost"
          icon="menu"
          aria-label={say('shell.rail')}
          aria-expanded={overlay === 'rail'}
          onClick={() => toggle('rail')}
        />
      )}
      <Link to={addressOf(null)} className={css.logo} aria-label={say('shell.home')}>
        <Logo />
        <span className={css.name}>Kaskade</span>
      </Link>
      <WorkspaceMenu />
      {ready && (
        <button type="button" className={css.search} onClick={() => set({ searchOpen: true })}>
          <Icon name="search" />
          <span className={css.searchWords}>{say('labels.button.search')}</span>
          <kbd className={css.keys}>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
        </button>
      )}
      {ready && <CreateMenu />}
      {ready && <UndoButtons />}
      {ready && (
        <Button look="ghost" icon="draft" aria-label={say('drafts.open')} onClick={() => set({ draftsOpen: true })} />
      )}
      <span className={css.spacer} />
      {ready && editor !== null && (
        <Suspense fallback={null}>
          <Others />
        </Suspense>
      )}
      {ready && <Timeline />}
      {ready && (
        <Button look="ghost" icon="history" aria-label={say('history.title')} onClick={() => set({ historyOf: 'all' })}>
          <span className={css.word}>{say('history.title')}</span>
        </Button>
      )}
      <Settings />
      {hasPanel && (!panelBeside || !panelOpen) && (
        <Button
          look="ghost"
          icon="flag"
          aria-label={say('shell.panel')}
          aria-expanded={panelBeside ? panelOpen : overlay === 'panel'}
          onClick={() => (panelBeside ? set({ panelOpen: true }) : toggle('panel'))}
        />
      )}
    </header>
  );
}
