import type { NodeKind } from '@kaskade/domain';
import { useEffect, useMemo, useState, type JSX } from 'react';
import { nameOf } from '../editing/problem-words';
import { useActor } from '../graph/actor';
import { useCascade } from '../graph/use-cascade';
import { leaderLabel } from '../reading/names';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Select, TextField } from '../ui/Field';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './HistoryDialog.module.css';
import { PastDay } from './PastDay';
import { addressOf } from './read-past';
import { readChangers, type Changer, type HistoryQuestion } from './read-history';
import { RevisionDays } from './RevisionDays';
import { useHistory } from './use-history';

/** Who changed what when, the newest first: all of it, or of one node, of one person, on some days. Open while the interface says so. */
export function HistoryDialog(): JSX.Element | null {
  const { historyOf, set } = useUi();
  if (historyOf === null) return null;
  return <History subject={historyOf === 'all' ? null : historyOf} onClose={() => set({ historyOf: null })} />;
}

function History({
  subject,
  onClose,
}: {
  readonly subject: { readonly kind: NodeKind; readonly id: string } | null;
  readonly onClose: () => void;
}): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const { graph } = useCascade();
  const { view, workspace, go } = useView();
  const { set } = useUi();
  const self = useActor((actor) => actor.id);
  const [actor, setActor] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const question = useMemo(
    (): HistoryQuestion => ({
      subject: subject && { kind: subject.kind, id: subject.id },
      actor,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    }),
    [subject, actor, from, to],
  );
  const { status, revisions, before, more } = useHistory(workspace, question);

  const [changers, setChangers] = useState<readonly Changer[]>([]);
  useEffect(() => {
    // Where they cannot be had, those are known who are seen.
    readChangers(workspace).then(setChangers, () => null);
  }, [workspace]);
  const people = useMemo(() => {
    const known = new Map<string, string>();
    for (const { actor: id, name: given } of [...changers, ...revisions]) {
      const called = given ?? say('history.noName');
      if (!known.has(id)) known.set(id, id === self ? say('history.you', { name: called }) : called);
    }
    return known;
  }, [changers, revisions, self, say]);

  const open = (at: string): void => {
    onClose();
    go('kaskade', { at, asOf: null });
  };
  const name =
    subject &&
    (subject.kind === 'leader'
      ? leaderLabel(graph, subject.id, view.names, language)
      : nameOf(graph, subject.kind, subject.id));
  const isFiltered = actor !== null || from !== '' || to !== '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={name === null ? say('history.title') : say('history.titleOf', { subject: name })}
      closeLabel={say('screens.close')}
      width={640}
    >
      <div className={css.filters}>
        <Select
          label={say('history.person')}
          value={actor ?? ''}
          options={[
            { value: '', label: say('history.everyone') },
            ...[...people].map(([value, label]) => ({ value, label })),
          ]}
          onChange={(event) => setActor(event.target.value === '' ? null : event.target.value)}
        />
        <TextField
          type="date"
          label={say('history.from')}
          value={from}
          max={to === '' ? undefined : to}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          type="date"
          label={say('history.to')}
          value={to}
          min={from === '' ? undefined : from}
          onChange={(event) => setTo(event.target.value)}
        />
        {isFiltered && (
          <Button
            look="text"
            onClick={() => {
              setActor(null);
              setFrom('');
              setTo('');
            }}
          >
            {say('labels.filter.clear')}
          </Button>
        )}
      </div>
      {subject !== null && (
        <Button look="text" size="small" className={css.whole} onClick={() => set({ historyOf: 'all' })}>
          {say('history.whole')}
        </Button>
      )}
      <PastDay onOpen={open} />
      <p role="status" className={status === 'ready' && revisions.length > 0 ? 'hidden-visually' : css.state}>
        {status === 'loading' && say('history.loading')}
        {status === 'ready' && revisions.length > 0 && say('history.shown', { count: revisions.length })}
        {status === 'ready' &&
          revisions.length === 0 &&
          before === null &&
          say(isFiltered ? 'history.noneFits' : 'history.none')}
      </p>
      <RevisionDays
        revisions={revisions}
        reader={{ graph, names: view.names, words }}
        isOfSubject={subject !== null}
        people={people}
        onOpen={(revision) => open(addressOf(revision))}
      />
      {status === 'error' && (
        <p role="alert" className={css.state}>
          {say('history.error')}{' '}
          <Button look="text" onClick={more}>
            {say('shell.error.retry')}
          </Button>
        </p>
      )}
      {status === 'ready' && before !== null && (
        <div>
          <Button onClick={more}>{say('history.more')}</Button>
        </div>
      )}
    </Dialog>
  );
}
