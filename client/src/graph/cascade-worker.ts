import type { Answer, Request, ResultOf, Work } from './worker-protocol';

/** The worker's end on the main thread: one promise per piece of work. */
export class CascadeWorker {
  readonly #worker = new Worker(new URL('./cascade.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(event.data.id);
      this.#waiting.delete(event.data.id);
      if ('result' in event.data) waiting?.resolve(event.data.result);
      else waiting?.reject(new Error(event.data.problem));
    });
    this.#worker.addEventListener('error', (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.#waiting.clear();
    });
  }

  /** Has the work done, after all that was asked before. */
  ask<T extends Work['type']>(work: Extract<Work, { type: T }>): Promise<ResultOf[T]> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#worker.postMessage({ id, work } satisfies Request);
    });
  }

  stop(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }
}
