import type { Mapping, MappingColumns, MappingQuestion } from '@kaskade/workbook';
import { levelName } from '@kaskade/wording';
import { useMemo, useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Select } from '../ui/Field';
import { Table } from '../ui/Table';
import { useWords } from '../view/use-words';
import { hasMoreTitles, MAPPED, missingOf, titlesOf } from './mapping-answers';
import css from './DataScreen.module.css';
import own from './MappingStep.module.css';

const NONE = '';
const NO_LEADER = '—';

/** A sheet that is not ours: which column is what, and which titles belong to which level. The answers are remembered. */
export function MappingStep({
  question,
  previous,
  onAnswer,
  onCancel,
}: {
  readonly question: MappingQuestion;
  /** The answers given before, when one comes back. */
  readonly previous: Mapping | null;
  readonly onAnswer: (mapping: Mapping) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const words = useWords();
  const [mapping, setMapping] = useState<Mapping>(previous ?? question.guess);
  const titles = useMemo(() => titlesOf(question, mapping), [question, mapping]);
  const missing = missingOf(question, mapping);
  const choose = (what: keyof MappingColumns, place: number | null): void =>
    setMapping({ ...mapping, columns: { ...mapping.columns, [what]: place } });
  const levelOptions = question.levels.map((level) => ({ value: level.id, label: levelName(level, words.language) }));
  const columnOptions = [
    { value: NONE, label: words.say('data.mapping.notThere') },
    ...question.columns
      .filter(({ cpr }) => !cpr)
      .map(({ place, header }) => ({
        value: String(place),
        label: header === '' ? words.say('data.mapping.column', { number: place + 1 }) : header,
      })),
  ];
  const rows = words.say('data.mapping.rows', { shown: question.rows.length, count: question.rowCount });
  return (
    <form
      className={own.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) onAnswer(mapping);
      }}
    >
      <section className={css.card}>
        <h2>{words.say('data.mapping.title', { sheet: question.sheet })}</h2>
        <p className={css.text}>{words.say('data.mapping.text')}</p>
        <div className={own.columns}>
          {MAPPED.map((what) => (
            <div key={what}>
              <Select
                label={words.say(`data.mapping.what.${what}`)}
                value={String(mapping.columns[what] ?? NONE)}
                onChange={(event) => choose(what, event.target.value === NONE ? null : Number(event.target.value))}
                options={columnOptions}
              />
              {(what === 'key' || what === 'superior' || what === 'level') && (
                <p className={own.note}>{words.say(`data.mapping.note.${what}`)}</p>
              )}
            </div>
          ))}
        </div>
      </section>
      {mapping.columns.title !== null && mapping.columns.level === null && (
        <section className={`${css.card} ${own.gap}`}>
          <h2>{words.say('data.mapping.titles')}</h2>
          <p className={css.text}>
            {words.say('data.mapping.titlesText')}
            {hasMoreTitles(question, mapping) &&
              ` ${words.say('data.mapping.titlesShown', { count: question.rows.length })}`}
          </p>
          <div className={own.titles}>
            {titles.map(({ title, count }) => (
              <Select
                key={title}
                label={`${title} (${words.number(count)})`}
                value={valueOf(mapping, title)}
                onChange={(event) => setMapping(withTitle(mapping, title, event.target.value))}
                options={[
                  { value: NONE, label: words.say('data.mapping.asOthers') },
                  ...levelOptions,
                  { value: NO_LEADER, label: words.say('data.mapping.noLeader') },
                ]}
              />
            ))}
          </div>
        </section>
      )}
      {mapping.columns.level === null && (
        <section className={`${css.card} ${own.gap}`}>
          <div className={own.others}>
            <Select
              label={words.say('data.mapping.others')}
              value={mapping.otherTitles ?? NONE}
              onChange={(event) =>
                setMapping({ ...mapping, otherTitles: event.target.value === NONE ? null : event.target.value })
              }
              options={[{ value: NONE, label: words.say('data.mapping.ask') }, ...levelOptions]}
            />
          </div>
        </section>
      )}
      <section className={`${css.card} ${own.last}`}>
        <h2>{rows}</h2>
        {question.columns.some(({ cpr }) => cpr) && <p className={css.text}>{words.say('data.mapping.cpr')}</p>}
        <Table caption={rows}>
          <thead>
            <tr>
              {question.columns.map(({ place, header, cpr }) => (
                <th key={place} scope="col">
                  {header} {cpr && <span className={own.note}>{words.say('data.mapping.notRead')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {question.rows.map((row, at) => (
              <tr key={at}>
                {question.columns.map(({ place, cpr }) => (
                  <td key={place}>{cpr ? '–' : row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <footer className={own.foot}>
        <p role="status">
          {missing.length === 0
            ? words.say('data.mapping.remembered')
            : words.say(`data.mapping.missing.${missing[0] ?? 'name'}`)}
        </p>
        <Button look="ghost" onClick={onCancel}>
          {words.say('labels.button.cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={missing.length > 0}>
          {words.say('data.mapping.go')}
        </Button>
      </footer>
    </form>
  );
}

function valueOf({ titles }: Mapping, title: string): string {
  if (!Object.hasOwn(titles, title)) return NONE;
  return titles[title] ?? NO_LEADER;
}

function withTitle(mapping: Mapping, title: string, value: string): Mapping {
  const titles = Object.fromEntries(Object.entries(mapping.titles).filter(([one]) => one !== title));
  if (value !== NONE) titles[title] = value === NO_LEADER ? null : value;
  return { ...mapping, titles };
}
