import { fieldRule, NAME_LIMIT } from '@kaskade/domain';
import { useId, type JSX, type ReactNode } from 'react';
import { setField } from '../graph/edits/make-changes';
import { useWords } from '../view/use-words';
import css from './ValueField.module.css';
import { useDraft, type FieldPlace } from './use-draft';
import { useEdit } from './use-edit';

export interface ValueFieldProps extends FieldPlace {
  readonly label: string;
  /** The words of a choice, by value. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Ready texts that can be chosen as they are. */
  readonly ready?: readonly string[];
  /** A text in one line, however long it may be. */
  readonly oneLine?: boolean;
  readonly large?: boolean;
  /** In a table the column's head says what it is; the label is for the ear, and says of what. */
  readonly hideLabel?: boolean;
}

/** A field with the control that its rule asks for: saved when it is left, Esc takes back, what is wrong is said while typing. */
export function ValueField(props: ValueFieldProps): JSX.Element {
  const rule = fieldRule(props.kind, props.field);
  switch (rule?.type) {
    case 'choice':
      return <ChoiceField {...props} isRequired={rule.required} />;
    case 'flag':
      return rule.required ? <FlagField {...props} /> : <YesNoField {...props} />;
    case 'text':
      if (props.large) return <TextField {...props} isTitle />;
      return rule.most <= NAME_LIMIT || props.oneLine ? <LineField {...props} /> : <TextField {...props} />;
    default:
      return <LineField {...props} type={rule?.type === 'date' ? 'date' : 'text'} isNumber={rule?.type !== 'date'} />;
  }
}

function LineField({
  label,
  hideLabel,
  ready,
  type = 'text',
  isNumber,
  ...place
}: ValueFieldProps & { readonly type?: 'text' | 'date'; readonly isNumber?: boolean }): JSX.Element {
  const { text, fault, faultId, type: typed, save, onKeyDown } = useDraft(place);
  const id = useId();
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel} fault={fault} faultId={faultId}>
      <input
        id={id}
        type={type}
        inputMode={isNumber ? 'decimal' : undefined}
        className={css.control}
        value={text}
        list={ready && `${id}-ready`}
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onChange={(event) => typed(event.target.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      {ready && (
        <datalist id={`${id}-ready`}>
          {ready.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}

function TextField({
  label,
  hideLabel,
  isTitle = false,
  ...place
}: ValueFieldProps & { readonly isTitle?: boolean }): JSX.Element {
  const { text, fault, faultId, type, save, onKeyDown } = useDraft(place, !isTitle);
  const id = useId();
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel} fault={fault} faultId={faultId}>
      <textarea
        id={id}
        rows={isTitle ? 1 : 2}
        className={`${css.control} ${isTitle ? css.large : css.text}`}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onChange={(event) => type(isTitle ? event.target.value.replaceAll('\n', ' ') : event.target.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
    </Labelled>
  );
}

function ChoiceField({
  label,
  hideLabel,
  choices = [],
  isRequired,
  kind,
  id: node,
  field,
  value,
}: ValueFieldProps & { readonly isRequired: boolean }): JSX.Element {
  const { say } = useWords();
  const edit = useEdit();
  const id = useId();
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel}>
      <select
        id={id}
        className={css.control}
        value={value === null ? '' : String(value)}
        onChange={(event) => edit(setField(kind, node, field, value, event.target.value || null))}
      >
        {!isRequired && <option value="">{say('editing.notSaid')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function FlagField({ label, kind, id, field, value }: ValueFieldProps): JSX.Element {
  const edit = useEdit();
  return (
    <label className={css.flag}>
      <input
        type="checkbox"
        checked={value === true}
        onChange={(event) => edit(setField(kind, id, field, value, event.target.checked))}
      />
      <span>{label}</span>
    </label>
  );
}

/** Yes, no, or nothing said. */
function YesNoField({ label, hideLabel, kind, id: node, field, value }: ValueFieldProps): JSX.Element {
  const { say } = useWords();
  const edit = useEdit();
  const id = useId();
  const values = { '': null, yes: true, no: false };
  return (
    <Labelled id={id} label={label} hideLabel={hideLabel}>
      <select
        id={id}
        className={css.control}
        value={value === null ? '' : value === true ? 'yes' : 'no'}
        onChange={(event) =>
          edit(setField(kind, node, field, value, values[event.target.value as keyof typeof values]))
        }
      >
        <option value="">{say('editing.notSaid')}</option>
        <option value="yes">{say('screens.yes')}</option>
        <option value="no">{say('screens.no')}</option>
      </select>
    </Labelled>
  );
}

function Labelled({
  id,
  label,
  hideLabel,
  fault = null,
  faultId,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hideLabel: boolean | undefined;
  readonly fault?: string | null;
  readonly faultId?: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <div className={css.field}>
      <label htmlFor={id} className={hideLabel ? 'hidden-visually' : undefined}>
        {label}
      </label>
      {children}
      {fault !== null && (
        <p id={faultId} className={css.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
