import { deepStrictEqual } from 'node:assert';
import type { BoundaryFigures, LevelFigures, Penetration, UnitFigures } from '@kaskade/analysis';

/** The figures of method.md 3, 4 and 6. */
export interface Figures {
  readonly boundaries: readonly BoundaryFigures[];
  readonly levels: readonly LevelFigures[];
  readonly penetration: Penetration;
  readonly units: readonly UnitFigures[];
}

/** Stops the benchmark where the two sides have not done the same work. Shares are compared to nine digits. */
export function sameFigures(ours: Figures, theirs: Figures): void {
  const rounded = (figures: Figures): unknown =>
    JSON.parse(
      JSON.stringify(figures, (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
      ),
    );
  deepStrictEqual(rounded(ours), rounded(theirs));
}
