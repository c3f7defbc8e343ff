import { carriesFromOrigin, passages, type BoundaryFigures } from '@kaskade/analysis';
import type { BandStripProps } from '../ui/BandStrip';
import type { Reading } from './reading';

/** What the strip of a boundary is drawn from; sizes are the screen's own. */
export function stripOf(
  { index, report }: Reading,
  boundary: BoundaryFigures,
): Omit<BandStripProps, 'width' | 'height' | 'full'> {
  const rank = report.boundaries.findIndex(({ upper }) => upper === boundary.upper);
  return {
    id: `${boundary.upper}->${boundary.lower}`,
    index: boundary.index,
    indexMapped: boundary.indexMapped,
    passed: boundary.down.passed,
    of: boundary.down.of,
    followed: passages(index, rank).filter(({ goal }) => carriesFromOrigin(index, goal)).length,
    origin: boundary.upper === report.penetration.origin,
  };
}
