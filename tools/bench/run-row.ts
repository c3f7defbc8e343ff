import { ROWS } from './row';

// Each row has a process of its own, so that no row pays for another's heap or compiled code.
const measure = ROWS[process.argv[2] ?? ''];
if (!measure) throw new Error(`There is no row “${process.argv[2]}”.`);
void measure().then((rows) => {
  process.send?.(rows);
  // A row may leave something open that it has no handle on (elkjs keeps a worker).
  process.disconnect?.();
});
