import { cascadeEnds, cascadeId, sources, type CascadeFields } from '@kaskade/domain';
import type { JSX } from 'react';
import { fieldLabel } from '../editing/field-words';
import { useEdit } from '../editing/use-edit';
import { useShown } from '../editing/use-shown';
import { ValueField } from '../editing/ValueField';
import css from '../editing/ValueField.module.css';
import { makePrimary, unlinkNodes } from '../graph/edits/make-changes';
import { foldText } from '../reading/fold-text';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import { RoomField } from './RoomField';

type LinkFieldName = 'translation' | 'involvement' | 'room';

/** One field of a link of the cascade; of the translation it is said when it is not there or only repeats the parent goal. */
export function LinkValue({
  id,
  field,
  hideLabel,
}: {
  readonly id: string;
  readonly field: LinkFieldName;
  readonly hideLabel?: boolean;
}): JSX.Element | null {
  const words = useWords();
  const graph = useShown();
  const fields: CascadeFields | undefined = graph.cascade.get(id);
  if (fields === undefined) return null;
  const [parent, child] = cascadeEnds(id)!;
  const label = fieldLabel('cascade', field, words);
  const of = graph.nodes.goal.get(child)?.title ?? child;
  const called = hideLabel ? `${label}: ${of}` : label;
  if (field === 'room') return <RoomField id={id} value={fields.room} label={called} isCompact={hideLabel} />;
  return (
    <>
      <ValueField kind="cascade" id={id} field={field} value={fields[field]} label={called} hideLabel={hideLabel} />
      {field === 'translation' && (
        <TranslationNote text={fields.translation} parent={graph.nodes.goal.get(parent)?.title ?? ''} />
      )}
    </>
  );
}

function TranslationNote({
  text,
  parent,
}: {
  readonly text: string | null;
  readonly parent: string;
}): JSX.Element | null {
  const { say } = useWords();
  if (text === null) return <small className={css.name}>{say('editing.translation.none')}</small>;
  const isCopied = foldText(text).trim() === foldText(parent).trim();
  return isCopied ? <small className={css.name}>{say('editing.translation.copied')}</small> : null;
}

/** A link of the cascade with all its fields, what makes it the primary one, and what takes it away. */
export function LinkForm({ parent, child }: { readonly parent: string; readonly child: string }): JSX.Element {
  const { say } = useWords();
  const graph = useShown();
  const edit = useEdit();
  const id = cascadeId(parent, child);
  const isSecondary = sources(graph, 'cascadesTo', child).length > 1 && graph.cascade.get(id)?.primary === false;
  return (
    <div className={css.link}>
      <LinkValue id={id} field="translation" />
      <LinkValue id={id} field="involvement" />
      <LinkValue id={id} field="room" />
      <div className={css.actions}>
        {isSecondary && (
          <Button size="small" onClick={() => edit(makePrimary(graph, parent, child))}>
            {say('editing.makePrimary')}
          </Button>
        )}
        <Button size="small" onClick={() => edit(unlinkNodes(graph, 'cascadesTo', parent, child))}>
          {say('editing.removeLink')}
        </Button>
      </div>
    </div>
  );
}
