import { useState, type FormEvent, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Select } from '../ui/Field';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { mapName } from './past-words';
import { addressOf } from './read-past';
import type { Snapshot } from './snapshots';
import css from './SnapshotsDialog.module.css';

/** What stands for the map of now among the choices. */
const NOW = '';

/** Chooses two of the snapshots, or one and now, to be seen on one map; what is looked at is chosen already. */
export function CompareForm({
  list,
  onDone,
}: {
  readonly list: readonly Snapshot[];
  readonly onDone: () => void;
}): JSX.Element {
  const { say, language } = useWords();
  const { view, go } = useView();
  const [before, setBefore] = useState(view.before ?? addressOf(list.at(-1)!));
  const [after, setAfter] = useState(view.at ?? NOW);
  const known = list.map((one) => ({ value: addressOf(one), label: one.name }));
  // A revision or a day that is looked at need not have a name.
  const others = [view.before, view.at].filter((at) => at !== null && known.every(({ value }) => value !== at));
  const options = [
    ...known,
    ...others.map((at) => ({ value: at!, label: mapName(at, list, null, { say, language }) })),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (before === after) return;
    onDone();
    go('kaskade', { before, at: after === NOW ? null : after, asOf: null, draft: null });
  };
  return (
    <form className={css.compare} onSubmit={submit} aria-label={say('compare.pickTitle')}>
      <h3>{say('compare.pickTitle')}</h3>
      <Select
        label={say('compare.from')}
        value={before}
        options={options}
        onChange={({ target }) => setBefore(target.value)}
      />
      <Select
        label={say('compare.to')}
        value={after}
        options={[...options, { value: NOW, label: say('compare.now') }]}
        onChange={({ target }) => setAfter(target.value)}
      />
      <Button type="submit" disabled={before === after}>
        {say('compare.show')}
      </Button>
      {before === after && <p className={css.note}>{say('compare.sameTwice')}</p>}
    </form>
  );
}
