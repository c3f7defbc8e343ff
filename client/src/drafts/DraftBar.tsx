import { NODE_KINDS } from '@kaskade/domain';
import { useState, type FormEvent, type JSX } from 'react';
import { useAgainst } from '../graph/use-against';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { ApplyDialog } from './ApplyDialog';
import { AskToDrop } from './AskToDrop';
import css from './Drafts.module.css';
import { keepDraft, readDraft, useDrafts } from '../graph/edits/kept-drafts';
import { useDraft } from './use-draft';

/** Over a draft: that it is one and what it is called, and the ways on: apply it or a part, keep it by a name, throw it away, or leave it as it is. */
export function DraftBar(): JSX.Element | null {
  const { say } = useWords();
  const { view, workspace, change } = useView();
  const open = useDraft();
  const against = useAgainst();
  const known = useDrafts((state) => state.list.find(({ id }) => id === view.draft));
  const [doing, setDoing] = useState<'apply' | 'name' | 'drop' | null>(null);
  if (view.draft === null) return null;
  const id = view.draft;
  const kept = known ?? readDraft(workspace, id);
  const name = kept?.name ?? say('drafts.unnamed');
  const leave = (): void => change({ draft: null });
  const close = (): void => setDoing(null);
  const count =
    against === null
      ? 0
      : NODE_KINDS.reduce((sum, kind) => {
          const { added, changed, removed } = against.comparison[kind];
          return sum + added.length + changed.length + removed.length;
        }, 0);
  return (
    <section className={css.bar} aria-label={say('drafts.title')}>
      <Icon name="draft" />
      <p role="status">
        {kept === null
          ? say('drafts.missing')
          : `${say('drafts.bar', { name })} ${
              open === null ? say('drafts.loading') : count === 0 ? say('drafts.empty') : say('drafts.count', { count })
            }`}
      </p>
      {open !== null && (
        <Button size="small" look="primary" onClick={() => setDoing('apply')}>
          {say('drafts.apply')}
        </Button>
      )}
      {kept !== null && doing !== 'name' && (
        <Button size="small" onClick={() => setDoing('name')}>
          {say('drafts.saveAs')}
        </Button>
      )}
      {kept !== null && doing === 'name' && (
        <NameForm
          name={kept.name ?? ''}
          onDone={(given) => {
            close();
            keepDraft(workspace, { ...(readDraft(workspace, id) ?? kept), name: given });
          }}
        />
      )}
      {kept !== null && (
        <Button size="small" onClick={() => setDoing('drop')}>
          {say('drafts.drop')}
        </Button>
      )}
      <Button size="small" onClick={leave}>
        {say('drafts.close')}
      </Button>
      {doing === 'apply' && open !== null && <ApplyDialog draft={open} onClose={close} />}
      {doing === 'drop' && <AskToDrop workspace={workspace} id={id} name={name} onClose={close} onDropped={leave} />}
    </section>
  );
}

function NameForm({ name, onDone }: { readonly name: string; readonly onDone: (name: string) => void }): JSX.Element {
  const { say } = useWords();
  const [text, setText] = useState(name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onDone(text.trim());
  };
  return (
    <form className={css.name} onSubmit={submit}>
      <TextField
        label={say('drafts.name')}
        value={text}
        maxLength={300}
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
      <Button size="small" type="submit" disabled={text.trim() === ''}>
        {say('labels.button.save')}
      </Button>
    </form>
  );
}
