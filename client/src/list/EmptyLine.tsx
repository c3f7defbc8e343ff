import type { JSX } from 'react';
import { openEditDialog } from '../editing/edit-dialog';
import { useEditor } from '../graph/use-editor';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import css from './BandLine.module.css';
import type { LineProps } from './ListLine';
import lines from './Lines.module.css';

/** What stands under a level without goals: that it has none yet, and what makes the first. */
export function EmptyLine({ row, place, active }: LineProps): JSX.Element {
  const { say } = useWords();
  const canEdit = useEditor() !== null;
  const level = row.section.id ?? '';
  return (
    <div
      role="row"
      aria-rowindex={place.rowIndex}
      data-row={row.key}
      className={lines.line}
      style={{ transform: `translateY(${place.top}px)`, height: place.height }}
    >
      <div role="gridcell" aria-colspan={7} className={css.bandCell}>
        <span className={css.quiet} data-stop="" tabIndex={active && !canEdit ? 0 : -1}>
          {say('labels.laneEmpty')}
        </span>
        {canEdit && (
          <Button
            size="small"
            tabIndex={active ? 0 : -1}
            aria-label={`${say('editing.createGoal')}: ${row.section.name}`}
            onClick={() => openEditDialog({ type: 'newGoal', level, parent: null })}
          >
            {say('editing.createGoal')}
          </Button>
        )}
      </div>
    </div>
  );
}
