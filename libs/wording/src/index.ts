export * from './language';
export * from './say';
export type { SayKey } from './resources';
export * from './number-format';
export * from './date-format';
