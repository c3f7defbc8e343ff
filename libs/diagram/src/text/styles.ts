import type { PlacedText, TextRun, Tone } from '../map-diagram';
import { textWidth, type TextStyle } from './text-width';

/** The type roles of tokens.md section 3 that the map uses. */
export const STYLES = {
  laneName: { size: 13, weight: 650, tracking: -0.005 },
  figures: { size: 11.5, weight: 400, tracking: -0.005 },
  strongFigures: { size: 11.5, weight: 600, tracking: -0.005 },
  bandName: { size: 12.5, weight: 650, tracking: -0.015 },
  bandClass: { size: 11.5, weight: 550, tracking: -0.015 },
  title: { size: 12, weight: 550, tracking: -0.012 },
  owner: { size: 11, weight: 400, tracking: -0.005 },
  missing: { size: 11, weight: 550, tracking: -0.005 },
  tag: { size: 11, weight: 600, tracking: -0.01 },
  chip: { size: 11, weight: 500, tracking: 0 },
  network: { size: 11, weight: 550, tracking: 0.005 },
  disc: { size: 11, weight: 650, tracking: 0 },
  heading: { size: 11, weight: 600, tracking: 0 },
  note: { size: 11, weight: 400, tracking: 0 },
  coOwner: { size: 11, weight: 550, tracking: 0 },
  count: { size: 11, weight: 600, tracking: 0 },
} as const satisfies Record<string, TextStyle>;

/** A run of text in a role and tone. */
export const run = (text: string, style: TextStyle, tone: Tone): TextRun => ({ text, ...style, tone });

/** Text at (x, y), y being the baseline. */
export const placed = (
  x: number,
  y: number,
  runs: readonly TextRun[],
  anchor: PlacedText['anchor'] = 'start',
  turned = false,
): PlacedText => ({ x, y, anchor, turned, runs });

/** The width of runs that stand after one another. */
export const runsWidth = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, part) => sum + textWidth(part.text, part), 0);
