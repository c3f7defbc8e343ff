import { SHEETS, writtenText, type CellProblem, type RawValue } from '@kaskade/workbook';
import { useMemo, useState, type JSX, type ReactNode } from 'react';
import { useEdit } from '../../editing/use-edit';
import { nameOf } from '../../editing/problem-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/Field';
import { SeverityIcon } from '../../ui/SeverityIcon';
import { useWords } from '../../view/use-words';
import { textIn } from './cell-choices';
import css from './PastePreview.module.css';
import type { PlacedBlock } from './place-block';
import { refusalWords } from './refusal-words';
import { columnTitle } from './table-columns';
import { kindOfTable } from './tables';
import { MOST_CHANGES, type TableModel } from './use-table';

/** So many lines of each sort are shown; all are counted, and all are done. */
const LISTED = 500;

/** What a block of cells would do, before it is done: the cells that change, the rows that are new, and what is not taken and why. */
export function PastePreview({
  table: { graph, sheet, plan: planOf, shownOf },
  block,
  title,
  onClose,
}: {
  readonly table: TableModel;
  readonly block: PlacedBlock;
  readonly title: string;
  readonly onClose: () => void;
}): JSX.Element {
  const words = useWords();
  const { say, language } = words;
  const edit = useEdit();
  const [given, setGiven] = useState(block.rows);
  const [makesNew, setMakesNew] = useState(true);
  const news = given.filter(({ isNew }) => isNew).length;
  const rows = useMemo(() => given.filter(({ isNew }) => makesNew || !isNew), [given, makesNew]);
  const plan = useMemo(() => planOf(rows), [planOf, rows]);
  const after = useMemo(() => shownOf(plan.graph), [shownOf, plan]);
  const { columns } = SHEETS[sheet];
  const kind = kindOfTable(sheet);
  const count = plan.changes.length;
  const canDo = count > 0 && count <= MOST_CHANGES;

  const header = (column: number): string => columnTitle(columns[column]!, language);
  const rowName = (row: number): ReactNode => {
    const { id, isNew } = rows[row]!;
    const name = isNew ? textOf(rows[row]!.cells[1]) : nameOf(graph, kind, id);
    return (
      <>
        {isNew && <span className={css.new}>{say('table.newRow')} </span>}
        {name === '' ? id : name}
      </>
    );
  };
  const text = (row: number, column: number, of = graph): string => textIn(of, sheet, column, rows[row]!.id, language);
  const suggested = plan.refused.flatMap((refusal) =>
    'problem' in refusal && refusal.problem.suggestion !== null ? [refusal] : [],
  );
  /** Writes in the cells that are refused what is suggested instead. */
  const follow = (followed: readonly CellProblem[]): void =>
    setGiven(
      given.map((one) =>
        followed
          .filter(({ row }) => rows[row]!.id === one.id)
          .reduce((mended, { column, problem: { suggestion, params } }) => {
            if (column === null || suggestion === null) return mended;
            const { part } = params;
            const written = textOf(mended.cells[column]);
            const to = typeof part === 'string' ? written.replace(part, () => suggestion) : suggestion;
            return { ...mended, cells: mended.cells.with(column, to) };
          }, one),
      ),
    );

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={say('screens.close')}
      width={860}
      footer={
        <>
          <Button onClick={onClose}>{say('labels.button.cancel')}</Button>
          <Button
            look="primary"
            data-first
            disabled={!canDo}
            onClick={() => {
              edit(plan.changes);
              onClose();
            }}
          >
            {say('table.accept')}
          </Button>
        </>
      }
    >
      <p className={css.sum} role="status">
        {plan.changed.length + plan.added.length === 0
          ? say('table.nothing')
          : [
              plan.changed.length > 0 && say('table.changed', { count: plan.changed.length }),
              plan.added.length > 0 && say('table.added', { count: plan.added.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
        {plan.refused.length > 0 && ` · ${say('table.refused', { count: plan.refused.length })}`}
      </p>
      {count > MOST_CHANGES && (
        <p role="alert" className={css.wrong}>
          {say('table.tooMany', { count, limit: MOST_CHANGES })}
        </p>
      )}
      {(block.by.header || block.by.id || block.outside > 0) && (
        <p className={css.quiet}>
          {block.by.header && say('table.byHeader')} {block.by.id && say('table.byId')}{' '}
          {block.outside > 0 && say('table.outside', { count: block.outside })}
        </p>
      )}
      {news > 0 && (
        <Checkbox checked={makesNew} onChange={setMakesNew}>
          {say('table.create', { count: news })}
        </Checkbox>
      )}
      {suggested.length > 1 && (
        <Button className={css.all} size="small" onClick={() => follow(suggested)}>
          {say('table.useAll', { count: suggested.length })}
        </Button>
      )}
      <Part
        title={say('table.refused', { count: plan.refused.length })}
        count={plan.refused.length}
        heads={[say('data.problems.row'), say('data.problems.column'), say('data.problems.value'), say('table.why')]}
      >
        {plan.refused.slice(0, LISTED).map((refusal, at) => {
          const { row, column } = refusal;
          const { why, wayOut, suggestion } = refusalWords(refusal, graph, words);
          const lost = rows[row]!.isNew && !plan.added.includes(row);
          return (
            <tr key={at}>
              <th scope="row">{rowName(row)}</th>
              <td>{column === null ? '–' : header(column)}</td>
              <td>
                <span className={css.refused}>{column === null ? '' : textOf(rows[row]!.cells[column])}</span>
              </td>
              <td>
                {why} {wayOut !== '' && <span className={css.quiet}>{`${say('table.wayOut')}: ${wayOut}.`}</span>}{' '}
                {lost && say('table.noRow')}
                {suggestion !== null && 'problem' in refusal && (
                  <Button size="small" onClick={() => follow([refusal])}>
                    {say('table.use', { suggestion })}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </Part>
      <Part
        title={say('table.changed', { count: plan.changed.length })}
        count={plan.changed.length}
        heads={[say('data.problems.row'), say('data.problems.column'), say('table.was'), say('table.becomes')]}
      >
        {plan.changed.slice(0, LISTED).map(({ row, column }) => (
          <tr key={`${row} ${column}`}>
            <th scope="row">{rowName(row)}</th>
            <td>{header(column)}</td>
            <td className={css.quiet}>{text(row, column) || say('table.empty')}</td>
            <td>{text(row, column, after) || <span className={css.quiet}>{say('table.empty')}</span>}</td>
          </tr>
        ))}
      </Part>
      <Part
        title={say('table.added', { count: plan.added.length })}
        count={plan.added.length}
        heads={[say('data.problems.row'), say('table.becomes')]}
      >
        {plan.added.slice(0, LISTED).map((row) => (
          <tr key={row}>
            <th scope="row">{text(row, 1, after)}</th>
            <td>
              {columns
                .map((_, column) => [column, column < 2 ? '' : text(row, column, after)] as const)
                .filter(([, written]) => written !== '')
                .map(([column, written]) => `${header(column)}: ${written}`)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </Part>
      <Part
        title={say('table.notes')}
        count={plan.notes.length}
        heads={[say('data.problems.row'), say('data.problems.column'), say('table.notes')]}
      >
        {plan.notes.slice(0, LISTED).map((note, at) => (
          <tr key={at}>
            <th scope="row">{rowName(note.row)}</th>
            <td>{note.column === null ? '–' : header(note.column)}</td>
            <td>
              <SeverityIcon severity="medium" size={12} /> {refusalWords(note, graph, words).why}
            </td>
          </tr>
        ))}
      </Part>
    </Dialog>
  );
}

/** One sort of what happens as a table, where there is any; only so many lines of it are shown. */
function Part({
  title,
  count,
  heads,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}): JSX.Element | null {
  const { say } = useWords();
  if (count === 0) return null;
  return (
    <section className={css.part}>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={title}>
        <table className={css.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {count > LISTED && <p className={css.quiet}>{say('table.listed', { listed: LISTED, count })}</p>}
    </section>
  );
}

/** What is written in a cell of the block, as a reader sees it. */
const textOf = (cell: RawValue | undefined): string => (cell === undefined ? '' : writtenText(cell).trim());
