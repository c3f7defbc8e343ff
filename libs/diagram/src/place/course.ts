import { at } from '../geometry';

/** The way a line runs: as a path, and flattened (x, y, x, y …) for picking. */
export interface Course {
  readonly d: string;
  readonly points: readonly number[];
}

const STEPS = 10;
/** How far the control points of a bend stand off, as a share of its height (tokens.md section 5, edges). */
const TENSION = 0.55;

/** Draws a course piece by piece. */
export interface Pen {
  /** Straight on to (x, y). */
  to(x: number, y: number): Pen;
  /** Straight down from here. */
  down(y: number): Pen;
  /** One cubic to (x, y) that leaves and arrives upright; straight when it is right below. */
  bend(x: number, y: number): Pen;
  /** One cubic with the given control points. */
  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): Pen;
  done(): Course;
}

/** Sets the pen down at (x, y). */
export function penAt(startX: number, startY: number): Pen {
  let d = `M${at(startX)} ${at(startY)}`;
  const points = [startX, startY];
  let px = startX;
  let py = startY;
  const pen: Pen = {
    to(x, y) {
      if (x === px && y === py) return pen;
      d += x === px ? `V${at(y)}` : `L${at(x)} ${at(y)}`;
      points.push(x, y);
      px = x;
      py = y;
      return pen;
    },
    down: (y) => pen.to(px, y),
    bend(x, y) {
      if (x === px) return pen.to(x, y);
      const pull = (y - py) * TENSION;
      return pen.curve(px, py + pull, x, y - pull, x, y);
    },
    curve(x1, y1, x2, y2, x, y) {
      d += `C${at(x1)} ${at(y1)} ${at(x2)} ${at(y2)} ${at(x)} ${at(y)}`;
      for (let i = 1; i <= STEPS; i++) {
        const t = i / STEPS;
        const s = 1 - t;
        points.push(
          s * s * s * px + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
          s * s * s * py + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y,
        );
      }
      px = x;
      py = y;
      return pen;
    },
    done: () => ({ d, points }),
  };
  return pen;
}
