import type { DatePickerProps, DatePickerType } from '@mantine/dates';
import { lazy, Suspense, type JSX } from 'react';
import css from './Calendar.module.css';
import type { DaysProps } from './CalendarDays';

const CalendarDays = lazy(async () => ({ default: (await import('./CalendarDays')).CalendarDays }));

/** A calendar to choose a day from, or with `type="range"` two; keeps its room while it is being read. */
export function Calendar<Type extends DatePickerType = 'default'>(
  props: DatePickerProps<Type> & { readonly language: string },
): JSX.Element {
  return (
    <div className={css.room}>
      <Suspense fallback={null}>
        <CalendarDays {...(props as unknown as DaysProps)} />
      </Suspense>
    </div>
  );
}
