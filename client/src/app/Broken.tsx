import type { JSX } from 'react';
import { SeverityIcon } from '../ui/SeverityIcon';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import { Message } from './Message';

/** A screen that could not be drawn, or not be fetched: in words, and the way on. What went wrong is in the browser's own log. */
export function Broken(): JSX.Element {
  const { say } = useWords();
  return (
    <Message
      alert
      icon={<SeverityIcon severity="high" size={18} />}
      title={say('shell.error.screen')}
      text={say('shell.error.screenText')}
    >
      <Button look="primary" onClick={() => window.location.reload()}>
        {say('shell.error.reload')}
      </Button>
      <a href="/">{say('shell.error.workspaces')}</a>
    </Message>
  );
}
