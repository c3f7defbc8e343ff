export * from './report';
export * from './reading';
