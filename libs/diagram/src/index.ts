export * from './map-diagram';
export * from './layout-input';
export * from './display-item';
