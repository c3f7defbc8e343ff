import type { Measurement, NotMeasured } from './measurement';
import { measure as bottlenecks } from './rows/bottlenecks';
import { measure as changes } from './rows/changes';
import { measure as indexAndFigures } from './rows/index-and-figures';
import { measure as importing } from './rows/import';
import { measure as layout } from './rows/layout';
import { measure as mapGraph } from './rows/map-graph';
import { measure as oneEdit } from './rows/one-edit';
import { measure as screen } from './rows/screen';
import { measure as wholeReport } from './rows/whole-report';

/** Every row's measurement, by the name it is asked for with. */
export const ROWS: Readonly<Record<string, () => Promise<(Measurement | NotMeasured)[]>>> = {
  layout,
  figures: indexAndFigures,
  // First of those on the database, which is new then.
  import: importing,
  report: wholeReport,
  bottlenecks,
  mapGraph,
  changes,
  oneEdit,
  screen,
};
