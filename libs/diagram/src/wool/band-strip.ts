import { gradeOf } from '@kaskade/wording';
import { WAIST } from '../geometry';
import type { BandClass, Wool } from '../map-diagram';
import { woolOf } from './wool';

export interface BandStripInput {
  /** `upper->lower`: the seed, so that the strip is of the same wool as the map. */
  readonly id: string;
  readonly index: number | null;
  readonly indexMapped: number | null;
  readonly passed: number;
  readonly of: number;
  readonly width: number;
  /** The thickness at index 1: 80 on the map, 56 in the overview. */
  readonly full: number;
  /** Whether the openings and ends are drawn (the list), or the wool alone. */
  readonly openings: boolean;
}

/** A band on its own, from (0, 0): in the list, the overview and beside an import. */
export interface BandStrip {
  readonly width: number;
  readonly height: number;
  readonly class: BandClass | null;
  readonly wool: Wool;
  /** Middles of the openings, one for each goal that passes; fewer where there is no room for all. */
  readonly openings: readonly number[];
  /** Middles of the blunt ends, one for each goal that does not. */
  readonly ends: readonly number[];
}

const THINNEST = 4;
const MARGIN = 16;
/** Nearer than on the map: a strip is small, and no line bends under it. */
const PITCH = 24;
const WIDEST_TILE = 960;

/** A small band: as thick as `full` × index, its openings and ends spread evenly (tokens.md sections 5, list, overview and import). */
export function bandStrip(input: BandStripInput): BandStrip {
  const { id, index, indexMapped, passed, of, width, full } = input;
  const thick = (share: number): number => Math.max(THINNEST, Math.round(full * share));
  const height = index === null ? 0 : thick(index);
  const body = index === null || indexMapped === null ? 0 : Math.min(height, thick(indexMapped));
  const slots = input.openings ? Math.min(of, Math.floor((width - 2 * MARGIN) / PITCH) + 1) : 0;
  const drawn = of === 0 ? 0 : Math.min(slots, Math.round((slots * passed) / of));
  const pitch = slots > 1 ? (width - 2 * MARGIN) / (slots - 1) : 0;
  const middles = Array.from({ length: slots }, (_, i) => (slots > 1 ? MARGIN + i * pitch : width / 2));
  const openings = middles.slice(0, drawn);
  const kind = indexMapped === null || index === null ? null : gradeOf(indexMapped);
  return {
    width,
    height,
    class: kind,
    wool: woolOf({
      seed: id,
      begin: 0,
      tileWidth: Math.min(WIDEST_TILE, width),
      left: 0,
      right: width,
      top: 0,
      bodyBottom: body,
      bottom: height,
      class: kind,
      cuts: openings.map((x) => ({ from: x - WAIST / 2, to: x + WAIST / 2 })),
    }),
    openings,
    ends: middles.slice(drawn),
  };
}
