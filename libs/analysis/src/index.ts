export * from './report';
export * from './reading';
export { analyse, analyseIndex, figuresOf } from './analyse';
export { buildIndex, type GraphIndex } from './indexing/graph-index';
export { patchIndex } from './indexing/patch-index';
export { evaluationDue, restartDue } from './calendar';
