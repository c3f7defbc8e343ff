import type { Report } from '../src';

/** Everything in a report but `related`, numbers rounded to 1e-9: what method.md section 8 says that reports are compared by. */
export const comparedReport = (report: Report): unknown =>
  JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (key === 'related') return undefined;
    return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value;
  });
