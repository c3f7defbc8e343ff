import type { Problem, Problems } from '@kaskade/workbook';
import { problemWords } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { Segmented } from '../ui/Segmented';
import { SeverityIcon } from '../ui/SeverityIcon';
import { useWords } from '../view/use-words';
import css from './DataScreen.module.css';
import own from './ProblemsCard.module.css';

type Shown = 'all' | 'error' | 'warning';

/** What is wrong with the file, and what is worth knowing: where, what stands there, what it should be, and what is probably meant. */
export function ProblemsCard({ problems }: { readonly problems: Problems }): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState<Shown>('all');
  const { errors, warnings, listed } = problems;
  const rows = listed.filter(({ severity }) => shown === 'all' || severity === shown);
  const all = errors + warnings;
  const title =
    errors > 0
      ? words.say('data.problems.errors', { count: errors })
      : words.say('data.problems.warnings', { count: warnings });
  return (
    <section className={css.card}>
      <header className={own.head}>
        <h2>{title}</h2>
        {errors > 0 && warnings > 0 && <p>{words.say('data.problems.andWarnings', { count: warnings })}</p>}
        <span className={css.spacer} />
        {errors > 0 && warnings > 0 && (
          <Segmented
            label={words.say('data.problems.show')}
            value={shown}
            options={[
              { value: 'all', label: words.say('data.problems.all', { count: all }) },
              { value: 'error', label: words.say('data.problems.onlyErrors', { count: errors }) },
              { value: 'warning', label: words.say('data.problems.onlyWarnings', { count: warnings }) },
            ]}
            onChange={setShown}
          />
        )}
      </header>
      <div className={own.scroll} tabIndex={0} role="region" aria-label={title}>
        <table className={own.table}>
          <caption className="hidden-visually">{title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{words.say('data.problems.severity')}</span>
              </th>
              <th scope="col">{words.say('data.problems.sheet')}</th>
              <th scope="col">{words.say('data.problems.row')}</th>
              <th scope="col">{words.say('data.problems.column')}</th>
              <th scope="col">{words.say('data.problems.value')}</th>
              <th scope="col">{words.say('data.problems.expected')}</th>
              <th scope="col">{words.say('data.problems.advice')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((problem, at) => (
              <ProblemRow key={at} problem={problem} />
            ))}
          </tbody>
        </table>
      </div>
      {listed.length < all && (
        <p className={css.text}>{words.say('data.problems.listed', { listed: listed.length, count: all })}</p>
      )}
    </section>
  );
}

function ProblemRow({ problem }: { readonly problem: Problem }): JSX.Element {
  const words = useWords();
  const { severity, sheet, row, column, value } = problem;
  const { expected, advice } = problemWords(problem, words.language);
  const error = severity === 'error';
  return (
    <tr>
      <td>
        <SeverityIcon
          severity={error ? 'high' : 'medium'}
          label={words.say(error ? 'data.problems.error' : 'data.problems.warning')}
        />
      </td>
      <td>{sheet ?? words.say('workbook.place.file')}</td>
      <td>{row === null ? '–' : String(row)}</td>
      <td>{column ?? '–'}</td>
      <td>{value !== null && value !== '' && <span className={error ? own.value : own.warned}>{value}</span>}</td>
      <td className={own.quiet}>{expected}</td>
      <td>{advice}</td>
    </tr>
  );
}
