import { SHEET_KEYS, type ImportMode, type SheetKey } from '@kaskade/workbook';
import { formatInstant } from '@kaskade/wording';
import type { JSX } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../view/use-words';
import { DropZone } from './DropZone';
import type { Look } from './import-state';
import { ModeChoice } from './ModeChoice';
import { RowsTable } from './RowsTable';
import css from './DataScreen.module.css';
import own from './FileCard.module.css';

/** The kinds whose rows are named under the file; the others are in the table of rows. */
const TOLD = { leaders: 'leader', goals: 'goal', initiatives: 'initiative', networks: 'network' } as const;
const isTold = (sheet: SheetKey): sheet is keyof typeof TOLD => sheet in TOLD;

/** The file as it was read, what becomes of rows it no longer has, and the rows it adds, changes and removes. */
export function FileCard({
  state: { chosen, readAt, preview },
  onFile,
  onMode,
  onRemap,
}: {
  readonly state: Look;
  readonly onFile: (file: File) => void;
  readonly onMode: (mode: ImportMode) => void;
  readonly onRemap: (() => void) | null;
}): JSX.Element {
  const words = useWords();
  const rows = preview?.file.rows ?? {};
  const told = SHEET_KEYS.filter(isTold).flatMap((sheet) => {
    const count = rows[sheet];
    return count === undefined ? [] : [words.say(`labels.count.${TOLD[sheet]}`, { count })];
  });
  const sheets = preview === null ? [] : [words.say('data.sheets', { count: preview.file.sheets.length })];
  return (
    <section className={css.card}>
      <h2>{words.say('data.file')}</h2>
      <DropZone onFile={onFile} button={words.say('labels.button.chooseAnother')}>
        <span className={own.icon}>
          <Icon name="data" size={18} />
        </span>
        <p className={own.words}>
          <b>
            {chosen.file.name}
            {preview !== null && (
              <span className={own.read}>
                <Icon name="check" size={15} />
              </span>
            )}
          </b>
          <span>
            {size(chosen.file.size)} · {words.say('data.readAt', { at: formatInstant(readAt, words.language) })}
          </span>
          <span className={own.counts}>
            {[...sheets, ...told].map((count) => count.replaceAll(' ', '\u00a0')).join(' · ')}
          </span>
        </p>
      </DropZone>
      {onRemap !== null && (
        <p>
          <Button look="text" onClick={onRemap}>
            {words.say('data.mapping.again')}
          </Button>
        </p>
      )}
      <ModeChoice mode={chosen.mode} onChange={onMode} />
      {preview !== null && <RowsTable rows={preview.rows} />}
    </section>
  );

  function size(bytes: number): string {
    return bytes < 1_000_000
      ? words.say('data.kilobytes', { size: words.number(Math.max(1, Math.round(bytes / 1000))) })
      : words.say('data.megabytes', { size: words.number(bytes / 1_000_000, 1) });
  }
}
