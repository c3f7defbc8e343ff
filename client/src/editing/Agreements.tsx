import type { Agreement, Graph, IsoDate } from '@kaskade/domain';
import type { JSX } from 'react';
import { setField } from '../graph/edits/make-changes';
import { useEditor } from '../graph/use-editor';
import { ShowLink } from '../reading/NodeLink';
import { agreementsOf, agreementSubject, isDue, placeOfAgreement } from '../reading/records';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Field';
import { PanelSection } from '../ui/Panel';
import { useWords } from '../view/use-words';
import { openEditDialog } from './edit-dialog';
import css from './Records.module.css';
import { useEdit } from './use-edit';

/** *Aftaler* of a goal or a boundary: what, who, when, and whether it is done; with what can be done about them. */
export function Agreements({
  graph,
  asOf,
  of,
}: {
  readonly graph: Graph;
  readonly asOf: IsoDate;
  readonly of: Pick<Agreement, 'about' | 'subject'>;
}): JSX.Element | null {
  const { say, number } = useWords();
  const canEdit = useEditor() !== null;
  const agreements = agreementsOf(graph, of);
  if (agreements.length === 0 && !canEdit) return null;
  const due = agreements.filter((one) => isDue(one, asOf)).length;
  return (
    <PanelSection
      title={say('editing.agreement.title')}
      aside={
        due > 0
          ? say('editing.agreement.due', { count: due })
          : agreements.length > 0
            ? number(agreements.length)
            : undefined
      }
    >
      <AgreementItems agreements={agreements} asOf={asOf} />
      {canEdit && (
        <Button
          look="text"
          size="small"
          icon="plus"
          onClick={() => openEditDialog({ type: 'agreement', of, id: null })}
        >
          {say('editing.agreement.new')}
        </Button>
      )}
    </PanelSection>
  );
}

/** Agreements one below the other; `graph`: with what each is about, and the way there. */
export function AgreementItems({
  agreements,
  asOf,
  graph,
}: {
  readonly agreements: readonly Agreement[];
  readonly asOf: IsoDate;
  readonly graph?: Graph;
}): JSX.Element | null {
  const { say, language, date } = useWords();
  const edit = useEdit();
  const canEdit = useEditor() !== null;
  if (agreements.length === 0) return null;
  return (
    <ul className={css.list}>
      {agreements.map((one) => {
        const { id, what, who, due, done, about, subject } = one;
        const words = <span className={`${css.words} ${done ? css.done : ''}`}>{what}</span>;
        const name = graph && agreementSubject(one, graph, language);
        const told = [name, who, due === null ? null : date(due)].filter((part) => part !== null && part !== undefined);
        return (
          <li key={id} className={css.item}>
            {canEdit ? (
              <Checkbox checked={done} onChange={(to) => edit(setField('agreement', id, 'done', done, to))}>
                {words} <span className="hidden-visually">{say('editing.agreement.done')}</span>
              </Checkbox>
            ) : (
              words
            )}
            <small className={css.small}>
              {told.join(' · ')}
              {isDue(one, asOf) && (
                <>
                  {told.length > 0 && ' · '}
                  <span className={css.due}>{say('editing.agreement.isDue')}</span>
                </>
              )}
              {!canEdit && done && ` · ${say('editing.agreement.done')}`}
            </small>
            {(canEdit || name !== undefined) && (
              <span className={css.ways}>
                {name !== undefined && (
                  <ShowLink to={placeOfAgreement(one)} label={say('screens.points.showOnMap', { subject: name })}>
                    {say('labels.button.show')}
                  </ShowLink>
                )}
                {canEdit && name === undefined && (
                  <>
                    <Button
                      look="text"
                      size="small"
                      aria-label={say('editing.agreement.editWhich', { what })}
                      onClick={() => openEditDialog({ type: 'agreement', of: { about, subject }, id })}
                    >
                      {say('editing.edit')}
                    </Button>
                    <Button
                      look="text"
                      size="small"
                      aria-label={say('editing.remove', { name: what })}
                      onClick={() => edit([{ type: 'remove', kind: 'agreement', id }])}
                    >
                      {say('labels.button.delete')}
                    </Button>
                  </>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
