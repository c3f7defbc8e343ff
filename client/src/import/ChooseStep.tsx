import type { ImportMode } from '@kaskade/workbook';
import type { JSX } from 'react';
import { SeverityIcon } from '../ui/SeverityIcon';
import { fileAddress, templateAddress, type FileName } from '../reading/file-addresses';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { DropZone } from './DropZone';
import type { Refusal } from './import-state';
import { ModeChoice } from './ModeChoice';
import { refusalWords } from './refusal-words';
import css from './DataScreen.module.css';

const EXPORTS: readonly (readonly [FileName, 'data.export.xlsx' | 'data.export.zip'])[] = [
  ['workbook.xlsx', 'data.export.xlsx'],
  ['workbook.zip', 'data.export.zip'],
];

/** The first step: a file in; and the ways out, the whole workbook and an empty template. */
export function ChooseStep({
  mode,
  refusal,
  onMode,
  onFile,
}: {
  readonly mode: ImportMode;
  readonly refusal: Refusal | null;
  readonly onMode: (mode: ImportMode) => void;
  readonly onFile: (file: File) => void;
}): JSX.Element {
  const words = useWords();
  const { workspace } = useView();
  return (
    <div className={css.two}>
      <section className={css.card}>
        <h2>{words.say('data.file')}</h2>
        {refusal !== null && (
          <div className={css.refusal} role="alert">
            <SeverityIcon severity="high" size={16} />
            <p>
              <b>{words.say('labels.refused.title')}</b> {refusalWords(refusal, words.language)}
            </p>
          </div>
        )}
        <DropZone
          onFile={onFile}
          button={words.say(refusal === null ? 'data.chooseFile' : 'labels.button.chooseAgain')}
        />
        <ModeChoice mode={mode} onChange={onMode} />
      </section>
      <section className={css.card}>
        <h2>{words.say('data.how.title')}</h2>
        <p className={css.text}>{words.say('data.how.text')}</p>
        <p className={css.text}>{words.say('data.how.foreign')}</p>
        <ul className={css.files}>
          <li>
            <a href={templateAddress(workspace, words.language)} download>
              <Icon name="download" size={14} />
              {words.say('labels.button.downloadTemplate')}
            </a>
            <small>{words.say('data.template.note')}</small>
          </li>
        </ul>
        <h2>{words.say('data.export.title')}</h2>
        <ul className={css.files}>
          {EXPORTS.map(([file, key]) => (
            <li key={file}>
              <a href={fileAddress(workspace, file, { language: words.language })} download>
                <Icon name="download" size={14} />
                {words.say(key)}
              </a>
            </li>
          ))}
        </ul>
        <p className={css.text}>{words.say('data.export.note')}</p>
      </section>
    </div>
  );
}
