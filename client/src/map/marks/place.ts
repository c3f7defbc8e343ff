import type { Box } from '@kaskade/diagram';
import type { CSSProperties } from 'react';

/** The style that puts an element on a box of the map, or of another box's inside. */
export const at = (box: Box, inside?: Box): CSSProperties => ({
  left: box.x - (inside?.x ?? 0),
  top: box.y - (inside?.y ?? 0),
  width: box.width,
  height: box.height,
});
