/*
 * What the map's marks are called in the page, for tests and style sheets. All boxes are the diagram's, so a mark's size on the
 * screen divided by the zoom is its size on the map.
 *
 *   data-lane="level"                        the floor of a level
 *   data-band="upper->lower"                 the button of a boundary, at least 24 high; data-class="open|noticeable|dense"
 *   data-part="body|hatching"                inside it, each exactly as thick as it is drawn
 *   data-part="against"                      as thick as the boundary is on the map that this one is seen against
 *   data-gone="goal"                         the card of a goal that is gone; data-mark-against="added|changed" on one that is there
 *   data-opening="goal|coOwner|stopsHere|skip|network|stack"
 *     data-band-of, data-multiple, data-counts="true|false"   the multiples of one band add up to `down.passed`
 *   data-end="blunt|double|dot|short"        what a line ends in; data-of is the goal (or stack), data-count how many goals it stands for
 *   data-ring="orphan|coowner"               the rings, likewise
 *   data-mark="connected|notConnected|unmapped"   a leader's mark; data-leader; in a bar one part per state with data-count
 *   data-leaders="level"                     the group or bar they stand in
 *   data-goal, data-stack, data-initiative, data-network    cards, stacks, chips, capsules; data-look="plain|dim|on|selected"
 *   data-line="id"                           the line that is hovered, picked or in focus in a list, as a real path
 *   data-stop="…"                            whatever the arrow keys stop at
 */
import type { Band } from '@kaskade/diagram';
import type { JSX } from 'react';
import { bandKey } from '../stops';
import css from './marks.module.css';
import { at } from './place';

/** The bands as buttons, with an element exactly as thick as the body and one as thick as the hatching. */
export function Bands({
  bands,
  active,
  selected,
}: {
  readonly bands: readonly Band[];
  readonly active: string | null;
  /** The upper level of the boundary that is selected. */
  readonly selected: string | null;
}): JSX.Element {
  return (
    <>
      {bands.map((band) => (
        <button
          key={band.id}
          type="button"
          className={css.band}
          style={at(band.button)}
          data-band={band.id}
          data-class={band.class ?? 'none'}
          data-stop={bandKey(band.upper)}
          tabIndex={active === bandKey(band.upper) ? 0 : -1}
          aria-label={band.name}
          aria-pressed={selected === band.upper}
        >
          {band.body && <span data-part="body" className={css.part} style={at(band.body, band.button)} />}
          {band.against && <span data-part="against" className={css.against} style={at(band.against, band.button)} />}
          {band.hatching && <span data-part="hatching" className={css.part} style={at(band.hatching, band.button)} />}
        </button>
      ))}
    </>
  );
}
