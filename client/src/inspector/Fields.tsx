import type { JSX, ReactNode } from 'react';
import css from './Inspector.module.css';

/** Fields with their values; those without a value are left out. */
export function Fields({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, value: ReactNode])[];
}): JSX.Element | null {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className={css.fields}>
      {known.map(([name, value]) => (
        <FieldRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FieldRow({ name, value }: { readonly name: string; readonly value: ReactNode }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
