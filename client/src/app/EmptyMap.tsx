import { levelsByRank } from '@kaskade/domain';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { openEditDialog } from '../editing/edit-dialog';
import { useCascade } from '../graph/use-cascade';
import { useEditor } from '../graph/use-editor';
import { templateAddress } from '../reading/file-addresses';
import { Button } from '../ui/Button';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import button from './ButtonLink.module.css';
import { Message } from './Message';

/** A workspace with nothing in it: how to get something in. */
export function EmptyMap(): JSX.Element {
  const { say, language } = useWords();
  const { href, workspace, view } = useView();
  const { graph } = useCascade();
  const [top] = levelsByRank(graph);
  const canEdit = useEditor() !== null && top !== undefined;
  if (view.at !== null) return <Message title={say('history.past.empty')} />;
  return (
    <Message title={say('labels.empty.title')} text={say('labels.empty.text')}>
      <Link className={button.primary} to={href({}, 'data')}>
        {say('labels.button.importWorkbook')}
      </Link>
      {canEdit && (
        <Button onClick={() => openEditDialog({ type: 'newGoal', level: top.id, parent: null })}>
          {say('editing.createGoal')}
        </Button>
      )}
      <span>
        {say('labels.empty.template')}{' '}
        <a href={templateAddress(workspace, language)} download>
          {say('labels.button.downloadTemplate')}
        </a>
      </span>
    </Message>
  );
}
