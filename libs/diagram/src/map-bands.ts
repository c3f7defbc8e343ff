import type { Box, PlacedText } from './map-diagram';

export type BandClass = 'open' | 'noticeable' | 'dense';

/** The boundary between two lanes. */
export interface Band {
  /** `upper->lower`, level ids; also the seed of the wool. */
  readonly id: string;
  readonly upper: string;
  readonly lower: string;
  readonly index: number | null;
  readonly indexMapped: number | null;
  /** `measured`; `unmapped`: all hatching, `Ikke kortlagt endnu`; `none`: the index is null. */
  readonly state: 'measured' | 'unmapped' | 'none';
  /** By `indexMapped`; null when that is null. */
  readonly class: BandClass | null;
  /** The space between the two lanes. */
  readonly slot: Box;
  /** The whole thickness (`max(4, round(80 × index))`); height 0 when the index is null. */
  readonly whole: Box;
  /** The body, exactly `max(4, round(80 × indexMapped))` high; null when nothing is mapped. */
  readonly body: Box | null;
  /** The loose hatching under the body, exactly as high as whole − body; null when there is none. */
  readonly hatching: Box | null;
  /** At least 24 high, around the whole. */
  readonly button: Box;
  /** Stretches of wool from the left, each ending at an opening: `woolOf` draws one when it comes into sight. */
  readonly wool: readonly WoolStretch[];
  readonly openings: readonly Opening[];
  readonly label: readonly PlacedText[];
  /** The thickness of the same boundary on the map that this one is seen against; null: none, or it has none there. */
  readonly against: Box | null;
  /** The sentence of tokens.md section 5. */
  readonly name: string;
}

/** What a stretch of wool is drawn from. */
export interface WoolStretch {
  /** The boundary's id: its wool looks the same every time. */
  readonly seed: string;
  /** Where the band's wool begins, from where its fibres are laid in tiles. */
  readonly begin: number;
  readonly tileWidth: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The lower edge of the body; equal to `top` when nothing is mapped. */
  readonly bodyBottom: number;
  /** The lower edge of the whole thickness; equal to `top` when there is no index. */
  readonly bottom: number;
  /** null when there is no body. */
  readonly class: BandClass | null;
  /** The waists of the openings. */
  readonly cuts: readonly { readonly from: number; readonly to: number }[];
}

/** The drawn wool, as few path strings. All coordinates are the map's. */
export interface Wool {
  /** Outlines of the pieces between the openings: clip the fibres to them. Empty when there is no body. */
  readonly pieces: string;
  /** Filled with `wool0` or `wool1`; empty for an open band. */
  readonly body: string;
  readonly bodyTone: 'wool0' | 'wool1' | null;
  /**
   * Fibres of one tile, the same list for every stretch of a band: moved `shift` to the right and drawn `repeat` times,
   * each `tileWidth` further right, clipped to `pieces`.
   */
  readonly fibres: readonly {
    readonly d: string;
    readonly tone: 'wool2' | 'wool3' | 'wool4';
    readonly width: number;
    readonly opacity: number;
  }[];
  readonly shift: number;
  readonly tileWidth: number;
  readonly repeat: number;
  readonly walls: string;
  /** Strokes of the loose hatching (0.8 `wool4` at 62 %). */
  readonly hatching: string;
  /** The dotted line that closes it (1.2, dash 0.1 3.6) … or the dotted line of a band without an index (2 `ctl`, dash 2 6). */
  readonly closing: string;
}

/** A hole in the wool. Openings with their multiples add up to `down.passed`. */
export interface Opening {
  readonly id: string;
  readonly kind: 'goal' | 'coOwner' | 'stopsHere' | 'skip' | 'network' | 'stack';
  readonly box: Box;
  /** The goal or stack whose line runs through, the link that skips (`parent->child`), or the network. */
  readonly through: string;
  /** The counted goals that pass here, sorted by id; empty for what does not count. */
  readonly goals: readonly string[];
  /** How many it counts: `goals.length`. */
  readonly multiple: number;
  /** `×2`, or `18 af 24` for a stack; null when nothing is written. */
  readonly label: PlacedText | null;
  /** For a stack: how many of its goals are counted at this boundary. */
  readonly of: number | null;
  readonly coOwner: string | null;
  readonly name: string;
}
