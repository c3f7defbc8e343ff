export { toSvg, type SvgOptions } from './to-svg';
export { svgItems } from './svg-items';
