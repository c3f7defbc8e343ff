import { isMeasured, isMet, ratioOf, type Demand, type Measurement, type NotMeasured } from './measurement';

const HEAD = ['what', 'against', 'ours', 'theirs', 'ratio', 'demanded', ''];

/** The measured rows as a table of text, the notes below it. */
export function tableOf(rows: readonly (Measurement | NotMeasured)[]): string {
  const cells = rows.map((row) =>
    isMeasured(row)
      ? [
          row.what,
          row.against,
          amount(row.ours, row.unit),
          amount(row.theirs, row.unit),
          row.demand.type === 'atMost' ? ratioOf(row).toFixed(2) : `${figure(ratioOf(row))}×`,
          demanded(row.demand),
          row.demand.type === 'printed' ? '' : isMet(row) ? 'met' : 'NOT MET',
        ]
      : [row.what, row.against, '', '', '', '', row.failed ? 'FAILED' : 'not measured'],
  );
  const widths = HEAD.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  const notes = rows.map((row) => `- ${row.what} | ${row.against}: ${isMeasured(row) ? row.note : row.reason}`);
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line), '', ...notes].join('\n');
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function amount(value: number, unit: Measurement['unit']): string {
  if (unit === 'bytes') return `${Math.round(value / 1024)} kB`;
  if (unit === 'crossings') return String(value);
  return `${figure(value)} ms`;
}

function demanded(demand: Demand): string {
  if (demand.type === 'printed') return 'printed';
  return demand.type === 'atLeast' ? `≥ ${demand.ratio}×` : `≤ ${demand.ratio}`;
}
