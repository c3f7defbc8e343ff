import { fieldRule, type FieldValue, type SettableKind } from '@kaskade/domain';
import type { SayKey } from '@kaskade/wording';
import type { Words } from '../view/use-words';

/** What a field is called. */
export const fieldLabel = (kind: SettableKind, field: string, { say }: Words): string =>
  say(`editing.field.${kind}.${field}` as SayKey);

/** The values of a choice with their words, in the order of the rule. */
export function choicesOf(
  kind: SettableKind,
  field: string,
  words: Words,
): readonly { readonly value: string; readonly label: string }[] {
  const rule = fieldRule(kind, field);
  if (rule?.type !== 'choice') return [];
  return rule.values.map((value) => ({ value, label: choiceWord(kind, field, value, words) }));
}

function choiceWord(kind: SettableKind, field: string, value: string, { say }: Words): string {
  switch (field) {
    case 'status':
      if (kind === 'goal') return say(`labels.goalStatus.${value}` as SayKey);
      return kind === 'initiative'
        ? say(`labels.initiativeStatus.${value}` as SayKey)
        : say(`labels.networkStatus.${value}` as SayKey);
    case 'kind':
      return say(`labels.networkKind.${value}` as SayKey);
    case 'participation':
      return say(`labels.participation.${value}` as SayKey);
    case 'facilitation':
      return say(`labels.facilitation.${value}` as SayKey);
    case 'room':
      return say(`editing.room.${value}` as SayKey);
    default:
      return say(`labels.layer.${value}` as SayKey);
  }
}

/** A value in words, as a reader sees it. */
export function valueWords(kind: SettableKind, field: string, value: FieldValue, words: Words): string {
  if (value === null) return words.say('editing.nothing');
  switch (fieldRule(kind, field)?.type) {
    case 'choice':
      return choiceWord(kind, field, String(value), words);
    case 'date':
      return words.date(String(value));
    case 'flag':
      return words.say(value === true ? 'screens.yes' : 'screens.no');
    case 'integer':
    case 'decimal':
      return words.number(Number(value));
    default:
      return String(value);
  }
}
