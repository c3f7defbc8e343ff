import type { Lane, Tray } from '@kaskade/diagram';
import type { JSX } from 'react';
import { openEditDialog } from '../../editing/edit-dialog';
import { useEditor } from '../../graph/use-editor';
import { useWords } from '../../view/use-words';
import { useMapZoom } from '../map-zoom';
import { PlacedWords } from '../PlacedWords';
import css from './marks.module.css';
import { at } from './place';

/** Where the floors of the levels lie, and the tray of goals that have none (the canvas draws them), with the words on lanes that are empty. */
export function LaneFloors({
  lanes,
  tray,
}: {
  readonly lanes: readonly Lane[];
  readonly tray: Tray | null;
}): JSX.Element {
  const { step, textSize } = useMapZoom();
  const canEdit = useEditor() !== null;
  return (
    <>
      {tray && <div className={css.tray} style={at(tray.box)} data-tray="" />}
      {lanes.map((lane) => (
        <div key={lane.level} className={css.lane} style={at(lane.box)} data-lane={lane.level} />
      ))}
      {step !== 'far' && canEdit && lanes.map((lane) => <CreateFirst key={lane.level} lane={lane} size={textSize} />)}
      {step !== 'far' && (
        <svg className={css.words}>
          <PlacedWords texts={lanes.flatMap(({ empty }) => empty ?? [])} least={textSize} />
        </svg>
      )}
    </>
  );
}

/** Beside the words on an empty lane: what makes its first goal. The words stand once more, unseen, to keep the distance. */
function CreateFirst({ lane, size }: { readonly lane: Lane; readonly size: number }): JSX.Element | null {
  const { say } = useWords();
  const { empty, level, name } = lane;
  const words = empty?.runs[0];
  if (empty === null || words === undefined) return null;
  return (
    <div
      className={css.first}
      style={{ left: empty.x, top: empty.y - 18, fontSize: Math.max(words.size, size), fontWeight: words.weight }}
    >
      <span aria-hidden="true">{words.text}</span>
      <button
        type="button"
        className="nopan nodrag"
        aria-label={`${say('editing.createGoal')}: ${name}`}
        onClick={() => openEditDialog({ type: 'newGoal', level, parent: null })}
      >
        {say('editing.createGoal')}
      </button>
    </div>
  );
}
