import { findingHeading, subjectName } from '@kaskade/wording';
import { useState, type FormEvent, type JSX, type ReactNode } from 'react';
import { setField } from '../graph/edits/make-changes';
import { newAgreement, setAside } from '../graph/edits/record-commands';
import { dayInDenmark } from '../graph/today';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/Field';
import { withLabels } from '../reading/names';
import { agreementSubject } from '../reading/records';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { openEditDialog, type EditDialog } from './edit-dialog';
import css from './EditDialogs.module.css';
import { fieldLabel } from './field-words';
import { useEdit } from './use-edit';
import { useShown } from './use-shown';

const close = (): void => openEditDialog(null);
/** The longest text of a field, in characters (workbook.md, Bad input). */
const TEXT = 10_000;
const NAME = 300;

type Of<T extends EditDialog['type']> = Extract<EditDialog, { type: T }>;

/** The windows of records: why a point is set aside, and what is agreed on. */
export function RecordDialogs({ dialog }: { readonly dialog: Of<'aside'> | Of<'agreement'> }): JSX.Element {
  return dialog.type === 'aside' ? <AsideForm {...dialog} /> : <AgreementForm {...dialog} />;
}

function AsideForm({ point }: Of<'aside'>): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const { view } = useView();
  // A name that is hidden is not said here either.
  const graph = withLabels(useShown(), view.names, language);
  const edit = useEdit();
  const [reason, setReason] = useState('');
  const [date, setDate] = useState(() => dayInDenmark(new Date()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (edit(setAside(point, reason.trim(), date))) close();
  };
  return (
    <Form
      title={say('editing.aside.title')}
      about={`${findingHeading(point.code, language)}: ${subjectName(point.subject, graph)}`}
      isReady={reason.trim() !== '' && date !== ''}
      submit={say('editing.aside.do')}
      onSubmit={submit}
    >
      <TextField
        label={fieldLabel('aside', 'reason', words)}
        note={say('editing.aside.note')}
        value={reason}
        maxLength={TEXT}
        data-first
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        type="date"
        label={fieldLabel('aside', 'date', words)}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
    </Form>
  );
}

function AgreementForm({ of, id }: Of<'agreement'>): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const graph = useShown();
  const edit = useEdit();
  // What stood there when the window was opened is what is changed: what others write meanwhile is not overwritten unseen.
  const [before] = useState(() => (id === null ? undefined : graph.nodes.agreement.get(id)));
  const [what, setWhat] = useState(before?.what ?? '');
  const [who, setWho] = useState(before?.who ?? '');
  const [due, setDue] = useState(before?.due ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fields = { what: what.trim(), who: who.trim() || null, due: due || null };
    const changes =
      id === null || before === undefined
        ? newAgreement(of.about, of.subject, fields)
        : (['what', 'who', 'due'] as const).flatMap((field) =>
            setField('agreement', id, field, before[field], fields[field]),
          );
    if (changes.length === 0 || edit(changes)) close();
  };
  return (
    <Form
      title={say(id === null ? 'editing.agreement.new' : 'editing.agreement.editTitle')}
      about={agreementSubject({ id: '', ...of, what: '', who: null, due: null, done: false }, graph, language)}
      isReady={what.trim() !== ''}
      submit={say('labels.button.save')}
      onSubmit={submit}
    >
      <TextField
        label={fieldLabel('agreement', 'what', words)}
        value={what}
        maxLength={TEXT}
        data-first
        onChange={(event) => setWhat(event.target.value)}
      />
      <TextField
        label={fieldLabel('agreement', 'who', words)}
        value={who}
        maxLength={NAME}
        onChange={(event) => setWho(event.target.value)}
      />
      <TextField
        type="date"
        label={fieldLabel('agreement', 'due', words)}
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
    </Form>
  );
}

function Form({
  title,
  about,
  isReady,
  submit,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly isReady: boolean;
  readonly submit: string;
  readonly onSubmit: (event: FormEvent) => void;
  readonly children: ReactNode;
}): JSX.Element {
  const { say } = useWords();
  return (
    <Dialog open onClose={close} title={title} closeLabel={say('screens.close')} width={420}>
      <form className={css.form} onSubmit={onSubmit}>
        <p>{about}</p>
        {children}
        <div className={css.foot}>
          <Button onClick={close}>{say('labels.button.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
