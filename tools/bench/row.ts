import type { Measurement, NotMeasured } from './measurement';
import { measure as indexAndFigures } from './rows/index-and-figures';

/** Every row's measurement, by the name it is asked for with. */
export const ROWS: Readonly<Record<string, () => Promise<(Measurement | NotMeasured)[]>>> = {
  figures: indexAndFigures,
};
