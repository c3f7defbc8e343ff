import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { Link } from 'react-router';
import { useCascadeState } from '../graph/use-cascade';
import { Button } from '../ui/Button';
import { Menu, MenuDivider, MenuItem, MenuLabel } from '../ui/Menu';
import { useView, useWorkspaceAddress } from '../view/use-view';
import { useWords } from '../view/use-words';
import { NewWorkspace } from './NewWorkspace';
import css from './WorkspaceMenu.module.css';
import { WorkspaceSettings } from './WorkspaceSettings';
import { WORKSPACES } from './workspaces';

/** Organisation and workspace: the others to go to, a new one, and what this one has chosen. */
export function WorkspaceMenu(): JSX.Element | null {
  const { say } = useWords();
  const addressOf = useWorkspaceAddress();
  const state = useCascadeState();
  const { view } = useView();
  // Asked for when somebody goes to the menu: at the start of a page there is other work.
  const [wanted, setWanted] = useState(false);
  const want = (): void => setWanted(true);
  const { data, refetch } = useQuery(WORKSPACES, { skip: !wanted });
  const [dialog, setDialog] = useState<'new' | 'settings' | null>(null);
  if (state.status !== 'ready') return null;
  const { workspace } = state.cascade;
  const organisation = state.cascade.graph.settings.organisation;
  const close = (): void => setDialog(null);
  return (
    <>
      <Menu
        width={280}
        target={
          <Button
            look="ghost"
            opens
            className={css.button}
            onPointerEnter={want}
            onFocus={want}
            onClick={() => void refetch()}
          >
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
        {(data?.workspaces ?? []).map((other) => (
          <MenuItem key={other.id} component={Link} to={addressOf(other.id)} aria-current={other.id === workspace.id}>
            <span className={css.one}>
              {other.name}
              {other.organisation && <small>{other.organisation}</small>}
            </span>
          </MenuItem>
        ))}
        <MenuDivider />
        <MenuItem onClick={() => setDialog('new')}>{say('shell.newWorkspace')}</MenuItem>
        {view.at === null && (
          <MenuItem onClick={() => setDialog('settings')}>{say('shell.workspaceSettings')}</MenuItem>
        )}
      </Menu>
      <NewWorkspace open={dialog === 'new'} onClose={close} />
      {dialog === 'settings' && <WorkspaceSettings onClose={close} />}
    </>
  );
}
