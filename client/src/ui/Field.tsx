import { useId, type InputHTMLAttributes, type JSX, type ReactNode, type SelectHTMLAttributes } from 'react';
import css from './Field.module.css';

/** A labelled line of text. */
export function TextField({
  label,
  note,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { readonly label: string; readonly note?: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" className={css.input} aria-describedby={note ? `${id}-note` : undefined} {...rest} />
      {note && (
        <p id={`${id}-note`} className={css.note}>
          {note}
        </p>
      )}
    </div>
  );
}

/** A labelled choice from a list; the label may be hidden from sight. */
export function Select({
  label,
  hideLabel,
  options,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}): JSX.Element {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={hideLabel ? 'hidden-visually' : undefined}>
        {label}
      </label>
      <select id={id} className={css.input} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to tick, with its words. */
export function Checkbox({
  children,
  checked,
  onChange,
  disabled,
}: {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}): JSX.Element {
  return (
    <label className={css.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** One of several, with its words; those of one `name` belong together. */
export function Radio({
  children,
  name,
  checked,
  onChoose,
}: {
  readonly children: ReactNode;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <label className={css.check}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
