import { formatInstant } from '@kaskade/wording';
import { useEffect, useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { AskToDrop } from './AskToDrop';
import css from './Drafts.module.css';
import { loadDrafts, newDraft, useDrafts } from '../graph/edits/kept-drafts';

/** The drafts that this browser keeps: a new one, one of them opened again, or thrown away. */
export function DraftsDialog(): JSX.Element {
  const { say, language } = useWords();
  const { workspace, go } = useView();
  const set = useUi((ui) => ui.set);
  const list = useDrafts((state) => (state.workspace === workspace ? state.list : []));
  const [dropped, setDropped] = useState<{ readonly id: string; readonly name: string } | null>(null);
  useEffect(() => loadDrafts(workspace), [workspace]);
  const close = (): void => set({ draftsOpen: false });
  const show = (draft: string): void => {
    close();
    go('kaskade', { draft, at: null, before: null, selected: null, focus: null });
  };
  return (
    <>
      <Dialog
        open
        onClose={close}
        title={say('drafts.title')}
        closeLabel={say('screens.close')}
        width={520}
        footer={
          <Button look="primary" data-first onClick={() => show(newDraft(workspace))}>
            {say('drafts.new')}
          </Button>
        }
      >
        <p className={css.text}>{say('drafts.intro')}</p>
        {list.length === 0 ? (
          <p className={css.text}>{say('drafts.none')}</p>
        ) : (
          <ul className={css.list} aria-label={say('drafts.list')}>
            {list.map(({ id, name: given, changed, edits }) => {
              const name = given ?? say('drafts.unnamed');
              return (
                <li key={id}>
                  <div>
                    <button
                      type="button"
                      className={css.open}
                      aria-label={say('drafts.show', { name })}
                      onClick={() => show(id)}
                    >
                      {name}
                    </button>
                    <small>
                      {say('drafts.item', { when: formatInstant(changed, language), count: edits.queue.length })}
                    </small>
                  </div>
                  <Button
                    look="text"
                    size="small"
                    aria-label={say('drafts.dropWhich', { name })}
                    onClick={() => setDropped({ id, name })}
                  >
                    {say('drafts.drop')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Dialog>
      {dropped !== null && <AskToDrop workspace={workspace} {...dropped} onClose={() => setDropped(null)} />}
    </>
  );
}
