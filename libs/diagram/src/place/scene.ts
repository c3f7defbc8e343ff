import type { MapFacts } from '../facts/map-facts';
import {
  CARD_HEIGHT,
  CARDS_TOP,
  CHIP_FOOT,
  CHIP_GAP,
  CHIP_HEIGHT,
  CHIP_TOP,
  EDGE,
  LANE_FOOT,
  ROW_GAP,
  SPINE,
  THINNEST,
  thickness,
  WOOL_BELOW,
  WOOL_TOP,
} from '../geometry';
import type { MapAgainst } from '../layout-input';
import type { MapNodes } from '../nodes/map-nodes';

/** Where a lane stands and its rows. */
export interface LaneFrame {
  readonly rank: number;
  readonly top: number;
  readonly bottom: number;
  /** Tops of the rows. */
  readonly rows: readonly number[];
  /** The lower edge of the last row. */
  readonly cardsBottom: number;
}

/** Where the wool of a boundary lies; `bottom` is the lower edge of the whole thickness. */
export interface BandFrame {
  readonly rank: number;
  readonly top: number;
  readonly bottom: number;
  readonly bodyBottom: number;
  /** The lower edge of the same boundary on the map that this one is seen against; null: there is none. */
  readonly againstBottom: number | null;
  readonly slotTop: number;
  readonly slotBottom: number;
}

/** Everything that later steps place themselves by. */
export interface Scene {
  readonly facts: MapFacts;
  readonly nodes: MapNodes;
  readonly against: MapAgainst | null;
  readonly lanes: readonly LaneFrame[];
  readonly bands: readonly BandFrame[];
  /** Middles of nodes and slots. */
  readonly x: ReadonlyMap<string, number>;
  /** Rows of nodes. */
  readonly row: ReadonlyMap<string, number>;
  /** Items by lane from the left. */
  readonly order: readonly (readonly string[])[];
  readonly left: number;
  /** Where the room for cards ends. */
  readonly right: number;
}

/** The node's card: upper edge. */
export function nodeTop(scene: Scene, id: string): number {
  const rank = scene.nodes.byId.get(id)?.rank ?? 0;
  return scene.lanes[rank]?.rows[scene.row.get(id) ?? 0] ?? 0;
}

/** The room that a label of six lines takes. */
const SIX_LINES = 92;

/** Lanes and bands from `top` down, by the rows that each lane and the initiatives need (tokens.md section 5). */
export function frames(
  facts: MapFacts,
  rows: readonly number[],
  chipRows: number,
  top: number,
  against: MapAgainst | null = null,
): { lanes: LaneFrame[]; bands: BandFrame[] } {
  const lanes: LaneFrame[] = [];
  const bands: BandFrame[] = [];
  let y = top;
  const least = against === null ? 0 : SIX_LINES;
  const last = facts.levels.length - 1;
  facts.levels.forEach((_, rank) => {
    const tops = Array.from({ length: rows[rank] ?? 1 }, (_row, i) => y + CARDS_TOP + i * (CARD_HEIGHT + ROW_GAP));
    const cardsBottom = (tops.at(-1) ?? y) + CARD_HEIGHT;
    const foot =
      rank === last && chipRows > 0 ? CHIP_TOP + chipRows * (CHIP_HEIGHT + CHIP_GAP) - CHIP_GAP + CHIP_FOOT : LANE_FOOT;
    const lane = { rank, top: y, bottom: cardsBottom + foot, rows: tops, cardsBottom };
    lanes.push(lane);
    const figures = facts.boundaries[rank];
    if (rank === last || !figures) return;
    const whole = figures.index === null ? THINNEST : thickness(figures.index);
    const body =
      figures.index === null || figures.indexMapped === null ? 0 : Math.min(whole, thickness(figures.indexMapped));
    const woolTop = lane.bottom + WOOL_TOP;
    const other = against?.bands.find(({ upper, lower }) => upper === figures.upper && lower === figures.lower);
    const otherThick = other === undefined || other.index === null ? null : thickness(other.index);
    const band = {
      rank,
      top: woolTop,
      bottom: woolTop + whole,
      bodyBottom: woolTop + body,
      againstBottom: otherThick === null ? null : woolTop + otherThick,
      slotTop: lane.bottom,
      // The thicker of the two has room.
      slotBottom: Math.max(woolTop + Math.max(whole, otherThick ?? 0) + WOOL_BELOW, lane.bottom + least),
    };
    bands.push(band);
    y = band.slotBottom;
  });
  return { lanes, bands };
}

export const MAP_TOP = EDGE;
export const CARDS_LEFT = SPINE;
