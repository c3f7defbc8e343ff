/** What was used last, up to a number of things. A promise that fails is not kept. */
export class Recent<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly limit: number) {}

  get(key: string): T | undefined {
    const value = this.kept.get(key);
    if (value === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  /** Keeps and gives back the value. */
  put(key: string, value: T): T {
    this.kept.delete(key);
    this.kept.set(key, value);
    if (value instanceof Promise) value.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > this.limit && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
