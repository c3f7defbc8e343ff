import { parentPort } from 'node:worker_threads';
import type { FileTask } from './file-task';
import { runFileTask } from './file-tasks';

// The parser's own thread: one task, one result, and it ends.
parentPort?.once('message', (task: FileTask) => {
  const result = runFileTask(task, (step) => parentPort?.postMessage({ type: 'progress', step }));
  parentPort?.postMessage({ type: 'done', result });
});
