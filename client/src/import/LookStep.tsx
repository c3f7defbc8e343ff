import type { ImportMode } from '@kaskade/workbook';
import { useState, type JSX } from 'react';
import { apiErrorOf } from '../graph/api-error';
import { useCascade } from '../graph/use-cascade';
import { Button } from '../ui/Button';
import { SeverityIcon } from '../ui/SeverityIcon';
import { useWords } from '../view/use-words';
import { Consequences } from './Consequences';
import { FileCard } from './FileCard';
import type { Chosen, Look, Refusal } from './import-state';
import { ProblemsCard } from './ProblemsCard';
import { refusalWords } from './refusal-words';
import { markedWorkbook } from './send-import';
import css from './DataScreen.module.css';
import bar from './LookStep.module.css';

/** The second step: what would happen, and what is wrong. Nothing is stored until *Indlæs*. */
export function LookStep({
  state,
  onChoose,
  onRemap,
  onCancel,
  onStore,
}: {
  readonly state: Look;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onRemap: () => void;
  readonly onCancel: () => void;
  readonly onStore: () => void;
}): JSX.Element {
  const words = useWords();
  const { workspace } = useCascade();
  const { chosen, problems, preview, outdated } = state;
  const [notMarked, setRefusal] = useState<Refusal | null>(null);
  const refusal = notMarked ?? state.refusal;
  const canStore = problems.errors === 0 && preview !== null && preview.digest !== null;
  const again = (mode: ImportMode): void => onChoose({ ...chosen, mode });

  const download = (): void => {
    setRefusal(null);
    markedWorkbook(workspace.id, chosen, words.language)
      .then(({ file, name }) => {
        const address = URL.createObjectURL(file);
        const link = document.createElement('a');
        link.href = address;
        link.download = name;
        link.click();
        URL.revokeObjectURL(address);
      })
      .catch((error: unknown) => {
        const { code, params } = apiErrorOf(error);
        setRefusal({ code, params: params as Refusal['params'] });
      });
  };

  return (
    <>
      {outdated && (
        <p className={css.notice} role="alert">
          <SeverityIcon severity="medium" />
          {words.say('data.outdated')}
        </p>
      )}
      <div className={bar.cards}>
        <FileCard
          state={state}
          onFile={(file) => onChoose({ file, mode: chosen.mode, mapping: null, question: null })}
          onMode={again}
          onRemap={chosen.question === null ? null : onRemap}
        />
        <Consequences preview={preview} errors={problems.errors} />
      </div>
      {problems.errors + problems.warnings > 0 && (
        <div className={bar.problems}>
          <ProblemsCard problems={problems} />
        </div>
      )}
      <footer className={bar.bar}>
        <p className={bar.why} role="status">
          {refusal !== null ? (
            <>
              <SeverityIcon severity="high" /> {refusalWords(refusal, words.language)}
            </>
          ) : problems.errors > 0 ? (
            <>
              <SeverityIcon severity="high" /> {words.say('data.mendFirst', { count: problems.errors })}
            </>
          ) : (
            words.say('data.ready')
          )}
        </p>
        <Button look="ghost" onClick={onCancel}>
          {words.say('labels.button.cancel')}
        </Button>
        {problems.errors + problems.warnings > 0 && (
          <Button icon="download" onClick={download}>
            {words.say('labels.button.downloadMarked')}
          </Button>
        )}
        <Button look="primary" disabled={!canStore} onClick={onStore}>
          {words.say('labels.button.import')}
        </Button>
      </footer>
    </>
  );
}
