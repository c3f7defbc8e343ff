import type { SayKey } from '@kaskade/wording';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ApiError } from '../graph/refusal';
import { Button } from '../ui/Button';
import { SeverityIcon } from '../ui/SeverityIcon';
import { useView, useWorkspaceAddress } from '../view/use-view';
import { useWords } from '../view/use-words';
import { Message } from './Message';

const TITLES: Partial<Record<ApiError['code'], SayKey>> = {
  OFFLINE: 'shell.error.offline',
  NOT_FOUND: 'shell.error.notFound',
};
const TEXTS: Partial<Record<ApiError['code'], SayKey>> = {
  OFFLINE: 'shell.error.offlineText',
  NOT_FOUND: 'shell.error.notFoundText',
};

/** The workspace could not be loaded: why, in words, and the way on. */
export function LoadError({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }): JSX.Element {
  const { say } = useWords();
  const addressOf = useWorkspaceAddress();
  const { view } = useView();
  const isBefore = view.at !== null && error.code === 'NOT_FOUND';
  return (
    <Message
      alert
      icon={<SeverityIcon severity="high" size={18} />}
      title={say(isBefore ? 'history.past.none' : (TITLES[error.code] ?? 'shell.error.other'))}
      text={say(isBefore ? 'history.past.noneText' : (TEXTS[error.code] ?? 'shell.error.otherText'))}
    >
      {error.code !== 'NOT_FOUND' && (
        <Button look="primary" onClick={onRetry}>
          {say('shell.error.retry')}
        </Button>
      )}
      <Link to={addressOf(null)}>{say('shell.error.workspaces')}</Link>
    </Message>
  );
}
