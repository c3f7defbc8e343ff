import type { Line } from '@kaskade/diagram';

const CELL_WIDTH = 512;
const CELL_HEIGHT = 48;

/** A spatial index over the flattened courses of lines: a grid of cells, each with the pieces that touch it. */
export interface LineIndex {
  readonly lines: readonly Line[];
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

const key = (column: number, row: number): number => row * 100_003 + column;
const column = (x: number): number => Math.floor(x / CELL_WIDTH);
const row = (y: number): number => Math.floor(y / CELL_HEIGHT);

/** Takes the lines of a diagram and gives the index. A piece is numbered `line × 4096 + place of its first point`. */
export function indexLines(lines: readonly Line[]): LineIndex {
  const cells = new Map<number, number[]>();
  lines.forEach(({ points }, at) => {
    for (let p = 0; p + 3 < points.length; p += 2) {
      const [x0, y0, x1, y1] = [points[p]!, points[p + 1]!, points[p + 2]!, points[p + 3]!];
      const lastColumn = column(Math.max(x0, x1));
      const lastRow = row(Math.max(y0, y1));
      for (let c = column(Math.min(x0, x1)); c <= lastColumn; c++) {
        for (let r = row(Math.min(y0, y1)); r <= lastRow; r++) {
          const cell = cells.get(key(c, r));
          if (cell === undefined) cells.set(key(c, r), [at * 4096 + p]);
          else cell.push(at * 4096 + p);
        }
      }
    }
  });
  return { lines, cells };
}

/** The line nearest to a point, within `reach` px of it; null when there is none. */
export function pickLine(index: LineIndex, x: number, y: number, reach: number): Line | null {
  let best: Line | null = null;
  let least = reach * reach;
  for (let c = column(x - reach); c <= column(x + reach); c++) {
    for (let r = row(y - reach); r <= row(y + reach); r++) {
      for (const piece of index.cells.get(key(c, r)) ?? []) {
        const line = index.lines[Math.floor(piece / 4096)]!;
        const distance = squaredDistance(line.points, piece % 4096, x, y);
        if (distance < least) {
          least = distance;
          best = line;
        }
      }
    }
  }
  return best;
}

function squaredDistance(points: readonly number[], p: number, x: number, y: number): number {
  const [x0, y0, x1, y1] = [points[p]!, points[p + 1]!, points[p + 2]!, points[p + 3]!];
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  return (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2;
}
