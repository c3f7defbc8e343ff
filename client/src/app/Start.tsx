import { useEffect, useState, type JSX } from 'react';
import { Link } from 'react-router';
import { Button } from '../ui/Button';
import { useWorkspaceAddress } from '../view/use-view';
import { useWords } from '../view/use-words';
import { LoadError } from './LoadError';
import { Loading } from '../ui/Loading';
import { Logo } from './Logo';
import { NewWorkspace } from './NewWorkspace';
import { Settings } from './Settings';
import css from './Start.module.css';
import { loadWorkspaces, useWorkspaces } from './workspaces';

/** Where one comes in without a workspace in the address: those there are, and a new one. */
export function Start(): JSX.Element {
  const { say } = useWords();
  const addressOf = useWorkspaceAddress();
  const { list, error } = useWorkspaces();
  const [making, setMaking] = useState(false);
  useEffect(() => void loadWorkspaces(), []);
  return (
    <div className={css.page}>
      <header className={css.bar}>
        <Logo />
        <span>Kaskade</span>
        <span className={css.spacer} />
        <Settings />
      </header>
      <main id="content" className={css.main}>
        {error ? (
          <LoadError error={error} onRetry={() => void loadWorkspaces()} />
        ) : list === null ? (
          <Loading label={say('labels.loadingMap')} />
        ) : (
          <div className={css.box}>
            <h1>{say('shell.workspaces')}</h1>
            <ul className={css.list}>
              {list.map(({ id, name, organisation }) => (
                <li key={id}>
                  <Link to={addressOf(id)} className={css.one}>
                    <b>{name}</b>
                    {organisation && <span>{organisation}</span>}
                  </Link>
                </li>
              ))}
            </ul>
            <Button look={list.length === 0 ? 'primary' : 'line'} icon="plus" onClick={() => setMaking(true)}>
              {say('shell.newWorkspace')}
            </Button>
            <NewWorkspace open={making} onClose={() => setMaking(false)} />
          </div>
        )}
      </main>
    </div>
  );
}
