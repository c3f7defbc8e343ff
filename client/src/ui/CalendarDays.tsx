import { DatePicker, DatesProvider, type DatePickerProps, type DatePickerType } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/da';
import type { JSX } from 'react';

export type DaysProps = DatePickerProps<DatePickerType> & { readonly language: string };

/** The days of a calendar, with what they need of the kit. Read when a calendar is first opened. */
export function CalendarDays({ language, ...picker }: DaysProps): JSX.Element {
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker {...picker} />
    </DatesProvider>
  );
}
