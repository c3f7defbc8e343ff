import { memo, type JSX } from 'react';
import type { Reading } from '../reading/reading';
import { BandLine } from './BandLine';
import { EmptyLine } from './EmptyLine';
import { GoalLine } from './GoalLine';
import { SectionLine } from './SectionLine';
import type { ListRow } from './sections';
import type { Place } from './use-visible-rows';

export interface LineProps {
  readonly row: ListRow;
  readonly reading: Reading;
  readonly place: Place;
  /** Tab comes to this line; the others are reached by arrows. */
  readonly active: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly selected: boolean;
  readonly dimmed: boolean;
}

/** One line of the list: a heading, a goal, what stands where there are none, or the band under a level. */
export const ListLine = memo(
  function ListLine(props: LineProps): JSX.Element {
    const { row } = props;
    switch (row.kind) {
      case 'section':
        return <SectionLine {...props} section={row.section} />;
      case 'goal':
        return <GoalLine {...props} goal={row.row} />;
      case 'band':
        return <BandLine {...props} band={row.band} />;
      case 'empty':
        return <EmptyLine {...props} />;
      default:
        return row satisfies never;
    }
  },
  // `onToggle` is made anew at every drawing but does the same as long as the row is the same and open as it was.
  (a, b) =>
    a.row === b.row &&
    a.reading === b.reading &&
    a.place.top === b.place.top &&
    a.place.height === b.place.height &&
    a.active === b.active &&
    a.open === b.open &&
    a.selected === b.selected &&
    a.dimmed === b.dimmed,
);
