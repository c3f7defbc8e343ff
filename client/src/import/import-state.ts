import type {
  ImportAnswer,
  ImportMessage,
  ImportMode,
  ImportPreview,
  Mapping,
  MappingQuestion,
  Problems,
} from '@kaskade/workbook';

/** A file that someone has chosen, and how it is to be read. */
export interface Chosen {
  readonly file: File;
  readonly mode: ImportMode;
  /** The answers of the mapping step; null: none were asked for. */
  readonly mapping: Mapping | null;
  /** What the mapping step asked, so that one can go back to it. */
  readonly question: MappingQuestion | null;
}

/** Where an import stands. Nothing is stored before `done`. */
export type ImportState =
  | { readonly step: 'choose'; readonly mode: ImportMode; readonly refusal: Refusal | null }
  | {
      readonly step: 'reading';
      readonly chosen: Chosen;
      readonly progress: Progress;
      readonly problems: Problems | null;
      readonly preview: ImportPreview | null;
    }
  | { readonly step: 'mapping'; readonly chosen: Chosen; readonly question: MappingQuestion }
  | {
      readonly step: 'look';
      readonly chosen: Chosen;
      readonly readAt: string;
      readonly problems: Problems;
      readonly preview: ImportPreview | null;
      /** The workspace was changed by others since the preview before this one. */
      readonly outdated: boolean;
      /** Why the last try to store came to nothing; null: there was none. */
      readonly refusal: Refusal | null;
    }
  | { readonly step: 'storing'; readonly chosen: Chosen; readonly look: Look }
  | { readonly step: 'done'; readonly file: string; readonly changes: number };

/** The preview, and what is wrong with the file. */
export type Look = Extract<ImportState, { step: 'look' }>;

type Progress = Extract<ImportMessage, { type: 'progress' }>['step'] | 'sending';

/** Why nothing came of it: the code that its sentence is made of. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ImportEvent =
  | { readonly type: 'chosen'; readonly chosen: Chosen }
  | { readonly type: 'mode'; readonly mode: ImportMode }
  | { readonly type: 'message'; readonly message: ImportMessage }
  /** The answer of the dry run is over. */
  | { readonly type: 'ended'; readonly at: string }
  | { readonly type: 'store' }
  | { readonly type: 'answer'; readonly answer: ImportAnswer; readonly at: string }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  /** Back from the preview to the columns of a foreign sheet. */
  | { readonly type: 'remap' }
  | { readonly type: 'cancel' };

export const START: ImportState = { step: 'choose', mode: 'merge', refusal: null };
const NO_PROBLEMS: Problems = { listed: [], errors: 0, warnings: 0 };

/** The next state after an event; an event that does not fit the state changes nothing. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'chosen':
      return { step: 'reading', chosen: event.chosen, progress: 'sending', problems: null, preview: null };
    case 'mode':
      return state.step === 'choose' ? { ...state, mode: event.mode } : state;
    case 'message':
      return state.step === 'reading' ? withMessage(state, event.message) : state;
    case 'ended':
      return state.step === 'reading' ? ended(state, event.at) : state;
    case 'store':
      return state.step === 'look' ? { step: 'storing', chosen: state.chosen, look: state } : state;
    case 'answer':
      return state.step === 'storing' ? withAnswer(state.chosen, event.answer, event.at) : state;
    case 'refused':
      // What could not be stored can be tried again: the same file on the same revision is the same import.
      return state.step === 'storing'
        ? { ...state.look, refusal: event.refusal }
        : { step: 'choose', mode: modeOf(state), refusal: event.refusal };
    case 'remap':
      return state.step === 'look' && state.chosen.question !== null
        ? { step: 'mapping', chosen: state.chosen, question: withTitles(state.chosen.question, state.problems) }
        : state;
    case 'cancel':
      return { step: 'choose', mode: modeOf(state), refusal: null };
    default:
      return event satisfies never;
  }
}

export const modeOf = (state: ImportState): ImportMode =>
  state.step === 'choose' ? state.mode : state.step === 'done' ? 'merge' : state.chosen.mode;

type Reading = Extract<ImportState, { step: 'reading' }>;

function withMessage(state: Reading, message: ImportMessage): ImportState {
  switch (message.type) {
    case 'progress':
      return { ...state, progress: message.step };
    case 'problems':
      return { ...state, problems: message.problems };
    case 'preview':
      return { ...state, preview: message.preview };
    case 'mapping':
      return { step: 'mapping', chosen: { ...state.chosen, question: message.question }, question: message.question };
    case 'failed':
      return { step: 'choose', mode: state.chosen.mode, refusal: { code: message.code, params: message.params } };
    default:
      return message satisfies never;
  }
}

function ended({ chosen, problems, preview }: Reading, at: string): ImportState {
  // An answer that breaks off without either is a lost connection.
  if (problems === null && preview === null)
    return { step: 'choose', mode: chosen.mode, refusal: { code: 'OFFLINE', params: {} } };
  return {
    step: 'look',
    chosen,
    readAt: at,
    problems: problems ?? NO_PROBLEMS,
    preview,
    outdated: false,
    refusal: null,
  };
}

function withAnswer(chosen: Chosen, answer: ImportAnswer, at: string): ImportState {
  switch (answer.type) {
    case 'imported':
      return { step: 'done', file: chosen.file.name, changes: answer.changes };
    case 'mismatch':
      return {
        step: 'look',
        chosen,
        readAt: at,
        problems: answer.problems,
        preview: answer.preview,
        outdated: true,
        refusal: null,
      };
    case 'refused':
      return {
        step: 'look',
        chosen,
        readAt: at,
        problems: answer.problems,
        preview: null,
        outdated: false,
        refusal: null,
      };
    default:
      return answer satisfies never;
  }
}

/** The question with the titles that turned out to have no level added to its own. */
function withTitles(question: MappingQuestion, { listed }: Problems): MappingQuestion {
  const known = new Set(question.titles.map(({ title }) => title));
  const more = new Map<string, number>();
  for (const { code, value } of listed) {
    if (code === 'titleWithoutLevel' && value !== null && !known.has(value))
      more.set(value, (more.get(value) ?? 0) + 1);
  }
  return { ...question, titles: [...question.titles, ...[...more].map(([title, count]) => ({ title, count }))] };
}
