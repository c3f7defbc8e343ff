/**
 * Something outside Kaskade stops it from starting. The message is whole and says what to do, so that it is printed
 * alone, without a stack.
 */
export class StartProblem extends Error {
  /** @param {string} code short and stable, for tests and callers @param {string} message what is wrong and what to do */
  constructor(code, message) {
    super(message);
    this.name = 'StartProblem';
    this.code = code;
  }
}
