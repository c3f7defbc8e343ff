import { useEffect, useReducer, useRef, type JSX } from 'react';
import { apiErrorOf } from '../graph/api-error';
import { useCascade } from '../graph/use-cascade';
import { useWords } from '../view/use-words';
import { ChooseStep } from './ChooseStep';
import { DoneStep } from './DoneStep';
import { importReducer, START, type Chosen, type ImportState } from './import-state';
import { LookStep } from './LookStep';
import { MappingStep } from './MappingStep';
import { ReadingStep } from './ReadingStep';
import { commitImport, dryRun } from './send-import';
import { Steps } from './Steps';
import css from './DataScreen.module.css';

/** *Data*: a workbook in, in three steps of which only the last stores anything; workbook and template out. */
export function DataScreen(): JSX.Element {
  const words = useWords();
  const { workspace, reload } = useCascade();
  const [state, dispatch] = useReducer(importReducer, START);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = (chosen: Chosen): void => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    dispatch({ type: 'chosen', chosen });
    dryRun(workspace.id, chosen, (message) => dispatch({ type: 'message', message }), control.signal)
      .then(() => dispatch({ type: 'ended', at: new Date().toISOString() }))
      .catch((error: unknown) => {
        if (!control.signal.aborted) refuse(error);
      });
  };
  const store = (): void => {
    if (state.step !== 'look') return;
    const { revision = null, digest = null } = state.preview ?? {};
    if (revision === null || digest === null) return;
    dispatch({ type: 'store' });
    commitImport(workspace.id, state.chosen, revision, digest)
      .then(async (answer) => {
        if (answer.type === 'imported') await reload();
        dispatch({ type: 'answer', answer, at: new Date().toISOString() });
      })
      .catch(refuse);
  };
  const refuse = (error: unknown): void => {
    const { code, params } = apiErrorOf(error);
    dispatch({ type: 'refused', refusal: { code, params: params as Record<string, string | number> } });
  };
  const cancel = (): void => {
    running.current?.abort();
    dispatch({ type: 'cancel' });
  };

  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1>{words.say('labels.button.importWorkbook')}</h1>
        <p>
          {workspace.name}
          {(state.step !== 'choose' || state.refusal !== null) &&
            !mayBeStored(state) &&
            ` · ${words.say(state.step === 'done' ? 'data.stored' : 'data.nothingStored')}`}
        </p>
        <span className={css.spacer} />
        <Steps at={placeOf(state)} />
      </header>
      {element()}
    </div>
  );

  function element(): JSX.Element {
    switch (state.step) {
      case 'choose':
        return (
          <ChooseStep
            mode={state.mode}
            refusal={state.refusal}
            onMode={(mode) => dispatch({ type: 'mode', mode })}
            onFile={(file) => read({ file, mode: state.mode, mapping: null, question: null })}
          />
        );
      case 'reading':
        return <ReadingStep file={state.chosen.file.name} progress={state.progress} onCancel={cancel} />;
      case 'mapping':
        return (
          <MappingStep
            question={state.question}
            previous={state.chosen.mapping}
            onCancel={cancel}
            onAnswer={(mapping) => read({ ...state.chosen, mapping, question: state.question })}
          />
        );
      case 'look':
        return (
          <LookStep
            state={state}
            onChoose={read}
            onRemap={() => dispatch({ type: 'remap' })}
            onCancel={cancel}
            onStore={store}
          />
        );
      case 'storing':
        return <ReadingStep file={state.chosen.file.name} progress="storing" onCancel={null} />;
      case 'done':
        return <DoneStep file={state.file} changes={state.changes} onAnother={cancel} />;
      default:
        return state satisfies never;
    }
  }
}

/** While it is being stored, and when the answer to that was lost, nobody here knows whether it is. */
const mayBeStored = (state: ImportState): boolean =>
  state.step === 'storing' ||
  (state.step === 'look' && (state.refusal?.code === 'OFFLINE' || state.refusal?.code === 'UNKNOWN_OUTCOME'));

function placeOf({ step }: ImportState): 1 | 2 | 3 {
  return step === 'choose' || step === 'reading' ? 1 : step === 'storing' || step === 'done' ? 3 : 2;
}
