import { fieldRule, type FieldValue, type SettableKind } from '@kaskade/domain';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { setField } from '../graph/edits/make-changes';
import { useWords } from '../view/use-words';
import { readField, textOf } from './field-text';
import { faultWords } from './problem-words';
import { useEdit } from './use-edit';

/** Which field of what. */
export interface FieldPlace {
  readonly kind: SettableKind;
  readonly id: string;
  readonly field: string;
  readonly value: FieldValue;
}

/** A field as it is typed in: what stands there, what is wrong with it, and what the keys do. */
export interface DraftField {
  readonly text: string;
  readonly fault: string | null;
  readonly faultId: string;
  readonly type: (text: string) => void;
  readonly save: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * What is typed in a field until it is left: then it is saved. Esc takes it back. It is saved as a change from what stood there when the
 * typing began, so that what somebody else has written meanwhile is never overwritten unseen.
 */
export function useDraft({ kind, id, field, value }: FieldPlace, several = false): DraftField {
  const words = useWords();
  const edit = useEdit();
  const faultId = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: FieldValue } | null>(null);
  const rule = fieldRule(kind, field)!;
  const typed = draft === null ? null : readField(rule, draft.text);
  const drop = (): void => {
    latest.current = () => {};
    setDraft(null);
  };
  const save = (): void => {
    if (draft === null || typed?.ok !== true) return;
    drop();
    edit(setField(kind, id, field, draft.from, typed.value));
  };
  // What is selected elsewhere takes the field away with the keyboard in it.
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);
  return {
    text: draft?.text ?? textOf(value, words.language),
    fault: typed?.ok === false ? faultWords(typed.fault, words) : null,
    faultId,
    type: (text) => setDraft({ text, from: draft === null ? value : draft.from }),
    save,
    onKeyDown: (event) => {
      if (event.key === 'Escape' && draft !== null) {
        event.preventDefault();
        event.stopPropagation();
        drop();
      } else if (event.key === 'Enter' && (!several || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      }
    },
  };
}
