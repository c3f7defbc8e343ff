/** The measures of the map, px at zoom 1, from tokens.md section 5. */
export const EDGE = 6;
export const SPINE = 168;
export const SPINE_TEXT = 16;
export const SPINE_WIDTH = 156;
export const DEFAULT_WIDTH = 1154;

export const CARD_WIDTH = 140;
export const CARD_HEIGHT = 58;
export const ROW_GAP = 12;
export const GUTTER = 11;
export const COLUMN = CARD_WIDTH + GUTTER;
export const ONE_ROW_MOST = 6;
export const STACK_OVER = 60;
export const STACK_EDGE = 3;
export const SLOT_WIDTH = 24;

export const MARKS_TOP = 7;
export const MARK = 12;
export const MARK_PITCH = 14;
export const UNIT_GAP = 9;
export const MARK_CLEARANCE = 5;
export const MARKS_MOST = 40;
export const CARDS_TOP = MARKS_TOP + MARK + 7;
export const LANE_FOOT = 8;
export const SUMMARY_WIDTH = 160;
export const SUMMARY_HEIGHT = 8;

export const WOOL_TOP = 25;
export const WOOL_BELOW = 38;
export const THICKNESS = 80;
export const THINNEST = 4;
export const WAIST = 14;
export const MOUTH = 6;
export const OPENING_PITCH = 30;

export const CHIP_TOP = 15;
export const CHIP_HEIGHT = 22;
export const CHIP_GAP = 8;
export const CHIP_FOOT = 9;

export const NETWORK_WIDTH = 20;
export const NETWORK_PITCH = 23;

/** The thickness of a layer: 80 × index, at least 4. */
export const thickness = (index: number): number => Math.max(THINNEST, Math.round(THICKNESS * index));

/** A number as it is written in paths, to a tenth. Built from whole numbers: that is several times faster, and a band has thousands. */
export function at(value: number): string {
  const tenths = Math.round(value * 10);
  const size = tenths < 0 ? -tenths : tenths;
  const whole = (size / 10) | 0;
  const rest = size - whole * 10;
  const text = rest === 0 ? `${whole}` : `${whole}.${rest}`;
  return tenths < 0 ? `-${text}` : text;
}
