import { applyChanges } from '@kaskade/domain';
import { useMemo, type JSX } from 'react';
import { problemWords } from '../editing/problem-words';
import { useEdit } from '../editing/use-edit';
import { useShown } from '../editing/use-shown';
import { useEditor } from '../graph/use-editor';
import { withLabels } from '../reading/names';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { restoring } from './restore';
import css from './SnapshotsDialog.module.css';
import { offerRestore, useRestoreOffer, type RestoreOffer } from './restore-offer';
import { sentencesOf } from './revision-words';

/** Says what it changes to have something as it was, and does it as one new change when that is wanted. On the map of now only. */
export function RestoreDialog(): JSX.Element | null {
  const { offer } = useRestoreOffer();
  const { workspace } = useView();
  if (offer === null || offer.workspace !== workspace) return null;
  return <Restore offer={offer} />;
}

/** So many sentences are shown; the rest is counted. */
const MOST = 12;
const close = (): void => offerRestore(null);

function Restore({ offer: { past, when, subject } }: { readonly offer: RestoreOffer }): JSX.Element | null {
  const words = useWords();
  const { say } = words;
  const { view } = useView();
  const graph = useShown();
  const edit = useEdit();
  const editor = useEditor();
  const { changes, problems, sentences } = useMemo(() => {
    const wanted = restoring(graph, past, subject);
    const applied = applyChanges(graph, wanted);
    return {
      changes: wanted,
      problems: applied.ok ? null : applied.problems,
      sentences: sentencesOf(wanted, [], { graph, names: view.names, words }),
    };
  }, [graph, past, subject, view.names, words]);
  if (editor === null) return null;
  const canRestore = changes.length > 0 && problems === null;
  const more = sentences.length - MOST;
  return (
    <Dialog
      open
      onClose={close}
      title={when === null ? say('history.restore.title') : say('history.restore.titleWhen', { when })}
      closeLabel={say('screens.close')}
      width={560}
      footer={
        <>
          <Button onClick={close} data-first>
            {say('labels.button.cancel')}
          </Button>
          {canRestore && (
            <Button
              look="primary"
              onClick={() => {
                close();
                edit(changes, 'restore');
              }}
            >
              {say('history.restore.do')}
            </Button>
          )}
        </>
      }
    >
      {changes.length === 0 && <p className={css.news}>{say('history.restore.nothing')}</p>}
      {problems !== null && (
        <p role="alert" className={css.news}>
          {say('history.restore.cannot', {
            why: problemWords(problems, withLabels(graph, view.names, words.language), words),
          })}
        </p>
      )}
      {canRestore && (
        <div className={css.form}>
          <p>{say('history.restore.will')}</p>
          {sentences.slice(0, MOST).map((sentence, at) => (
            <p key={at}>{sentence}</p>
          ))}
          {more > 0 && <p className={css.note}>{say('history.rest', { count: more })}</p>}
        </div>
      )}
    </Dialog>
  );
}
