export * from './kinds';
export * from './links';
export * from './graph';
export * from './change';
export * from './code-point-order';
export * from './domain-error';
