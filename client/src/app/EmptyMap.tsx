import type { JSX } from 'react';
import { Link } from 'react-router';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import button from './ButtonLink.module.css';
import { Message } from './Message';

/** A workspace with nothing in it: how to get something in. */
export function EmptyMap(): JSX.Element {
  const { say } = useWords();
  const { href } = useView();
  return (
    <Message title={say('labels.empty.title')} text={say('labels.empty.text')}>
      <Link className={button.primary} to={href({}, 'data')}>
        {say('labels.button.importWorkbook')}
      </Link>
      <span>
        {say('labels.empty.template')} <Link to={href({}, 'data')}>{say('labels.button.downloadTemplate')}</Link>
      </span>
    </Message>
  );
}
