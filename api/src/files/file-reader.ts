import path from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { DomainError } from '@kaskade/domain';
import { inspectFile, type FileRefusal } from '@kaskade/workbook';
import { repositoryFolder } from '../repository-folder';
import type { FileProgress, FileResult, FileTask } from './file-task';
import { refusedResult } from './refused-file';

/** What one file may cost. */
export interface ReaderLimits {
  /** Megabytes of heap for the parser's thread. */
  readonly heap: number;
  readonly milliseconds: number;
  /** How many files are read at a time, and how many may wait. */
  readonly threads: number;
  readonly waiting: number;
}

export const READER_LIMITS: ReaderLimits = { heap: 1_024, milliseconds: 60_000, threads: 2, waiting: 8 };

type Message =
  { readonly type: 'progress'; readonly step: FileProgress } | { readonly type: 'done'; readonly result: FileResult };

/**
 * Reads files behind the gate: what a file is, is judged by its first bytes and its directory; then it is parsed in a thread with a heap
 * and a time of its own, so that no file can take the server down.
 */
export class FileReader {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: ReaderLimits = READER_LIMITS) {}

  /** Does one task. Bad files come back as problems. Throws TOO_MANY_REQUESTS when too many files wait already. */
  async run(task: FileTask, progress: (step: FileProgress) => void = () => undefined): Promise<FileResult> {
    const refusal = gate(task);
    if (refusal) return refusedResult(task, refusal);
    await this.turn();
    try {
      return await this.inThread(task, progress);
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.running >= this.limits.threads) {
      if (this.queue.length >= this.limits.waiting) throw new DomainError('TOO_MANY_REQUESTS', { reason: 'FILES' });
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
    this.running += 1;
  }

  private inThread(task: FileTask, progress: (step: FileProgress) => void): Promise<FileResult> {
    return new Promise((resolve, reject) => {
      const thread = startThread({ resourceLimits: { maxOldGenerationSizeMb: this.limits.heap } });
      const timer = setTimeout(() => end(() => resolve(refusedResult(task, 'tooSlow'))), this.limits.milliseconds);
      let ended = false;
      const end = (answer: () => void): void => {
        if (ended) return;
        ended = true;
        clearTimeout(timer);
        void thread.terminate().then(answer, reject);
      };
      thread.on('message', (message: Message) => {
        if (message.type === 'progress') progress(message.step);
        else end(() => resolve(message.result));
      });
      thread.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') end(() => resolve(refusedResult(task, 'unsafe')));
        else end(() => reject(new DomainError('INTERNAL', { reason: 'FILE_THREAD' }, { cause: error })));
      });
      thread.postMessage(task);
    });
  }
}

/** From sources, as under Jest, the thread starts in a script that compiles what it loads. */
function startThread(options: WorkerOptions): Worker {
  if (!__filename.endsWith('.ts')) return new Worker(path.join(__dirname, 'file-thread.js'), options);
  const entry = path.join(__dirname, 'file-thread.ts');
  const script = path.join(repositoryFolder(), 'api', 'testing', 'typescript-thread.cjs');
  return new Worker(script, { ...options, workerData: { entry } });
}

function gate({ source, limits }: FileTask): FileRefusal | null {
  if (source.type === 'folder') return null;
  const inspection = inspectFile(source.file.bytes, limits);
  return inspection.ok ? null : inspection.code;
}
