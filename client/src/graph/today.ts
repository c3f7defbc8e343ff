const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Denmark at an instant, ISO. */
export const dayInDenmark = (instant: Date): string => DAY.format(instant);
