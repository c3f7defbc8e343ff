/** Wakes the one who waits for it; rung before that, there is no waiting. However often it rings meanwhile, that is once. */
export class Alarm {
  private rung = false;
  private wake: (() => void) | null = null;
  private over = false;

  /** True once nobody shall wait any more. */
  get isOver(): boolean {
    return this.over;
  }

  readonly ring = (): void => {
    this.rung = true;
    this.wake?.();
  };

  /** Rings for the last time. */
  end(): void {
    this.over = true;
    this.ring();
  }

  /** Resolves at the next ring, or at once when one has come since the last wait. */
  async wait(): Promise<void> {
    if (!this.rung) await new Promise<void>((resolve) => (this.wake = resolve));
    this.rung = false;
    this.wake = null;
  }
}

/**
 * Values as their taker asks for them: the generator waits by its alarm. A generator that waits would not notice that its
 * taker has gone; here the going rings the alarm first.
 */
export function taken<T>(make: (alarm: Alarm) => AsyncGenerator<T, void, void>): AsyncIterableIterator<T> {
  const alarm = new Alarm();
  const values = make(alarm);
  const iterator: AsyncIterableIterator<T> = {
    next: () => values.next(),
    return: () => {
      alarm.end();
      return values.return();
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
