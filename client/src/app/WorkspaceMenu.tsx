import { lazy, Suspense, useState, type JSX } from 'react';
import { Link } from 'react-router';
import { useCascadeState } from '../graph/use-cascade';
import { Button } from '../ui/Button';
import { Menu, MenuDivider, MenuItem, MenuLabel } from '../ui/Menu';
import { useView, useWorkspaceAddress } from '../view/use-view';
import { isPresent } from '../view/view';
import { useWords } from '../view/use-words';
import css from './WorkspaceMenu.module.css';
import { loadWorkspaces, useWorkspaces } from './workspaces';

const NewWorkspace = lazy(async () => ({ default: (await import('./NewWorkspace')).NewWorkspace }));
const WorkspaceSettings = lazy(async () => ({ default: (await import('./WorkspaceSettings')).WorkspaceSettings }));

/** Organisation and workspace: the others to go to, a new one, and what this one has chosen. */
export function WorkspaceMenu(): JSX.Element | null {
  const { say } = useWords();
  const addressOf = useWorkspaceAddress();
  const state = useCascadeState();
  const { view } = useView();
  const { list } = useWorkspaces();
  const [dialog, setDialog] = useState<'new' | 'settings' | null>(null);
  if (state.status !== 'ready') return null;
  const { workspace } = state.cascade;
  const organisation = state.cascade.graph.settings.organisation;
  const close = (): void => setDialog(null);
  const read = (): void => void loadWorkspaces();
  return (
    <>
      <Menu
        width={280}
        target={
          // Asked for when somebody goes to the menu: at the start of a page there is other work.
          <Button look="ghost" opens className={css.button} onPointerEnter={read} onFocus={read} onClick={read}>
            {organisation !== null && (
              <>
                <span className={css.organisation}>{organisation}</span>
                <span className={css.slash} aria-hidden="true">
                  /
                </span>
              </>
            )}
            <span className={css.workspace}>{workspace.name}</span>
          </Button>
        }
      >
        <MenuLabel>{say('shell.workspaces')}</MenuLabel>
        {(list ?? []).map((other) => (
          <MenuItem key={other.id} component={Link} to={addressOf(other.id)} aria-current={other.id === workspace.id}>
            <span className={css.one}>
              {other.name}
              {other.organisation && <small>{other.organisation}</small>}
            </span>
          </MenuItem>
        ))}
        <MenuDivider />
        <MenuItem onClick={() => setDialog('new')}>{say('shell.newWorkspace')}</MenuItem>
        {isPresent(view) && <MenuItem onClick={() => setDialog('settings')}>{say('shell.workspaceSettings')}</MenuItem>}
      </Menu>
      <Suspense fallback={null}>
        {dialog === 'new' && <NewWorkspace open onClose={close} />}
        {dialog === 'settings' && <WorkspaceSettings onClose={close} />}
      </Suspense>
    </>
  );
}
