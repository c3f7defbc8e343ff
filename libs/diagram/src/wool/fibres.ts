import { at } from '../geometry';
import type { BandClass, Wool } from '../map-diagram';

/** What the fibres of a class are like (tokens.md section 5, boundary band). */
interface Texture {
  /** Fibres per px². */
  readonly density: number;
  readonly shortest: number;
  readonly longest: number;
  /** Degrees around horizontal. */
  readonly tilt: number;
  /** One in so many stands steeply, at 24–62°; 0: none. */
  readonly steep: number;
  /** Width and opacity of the three tones. */
  readonly strokes: readonly (readonly [width: number, opacity: number])[];
}

export const TEXTURES: Readonly<Record<BandClass, Texture>> = {
  open: {
    density: 0.0085,
    shortest: 40,
    longest: 110,
    tilt: 3.5,
    steep: 0,
    strokes: [
      [0.95, 1],
      [0.9, 0.95],
      [0.8, 0.8],
    ],
  },
  noticeable: {
    density: 0.026,
    shortest: 24,
    longest: 70,
    tilt: 7,
    steep: 0,
    strokes: [
      [0.85, 1],
      [0.75, 0.85],
      [0.7, 0.6],
    ],
  },
  dense: {
    density: 0.058,
    shortest: 16,
    longest: 46,
    tilt: 14,
    steep: 7,
    strokes: [
      [0.9, 1],
      [0.7, 0.85],
      [0.6, 0.7],
    ],
  },
};

const TONES = ['wool2', 'wool3', 'wool4'] as const;
const SHARES = [0.54, 0.87];

/** Fibres over `width` × `height` px from (left, top), as one path for each tone. */
export function fibresOf(
  kind: BandClass,
  left: number,
  top: number,
  width: number,
  height: number,
  random: () => number,
): Wool['fibres'] {
  const texture = TEXTURES[kind];
  const paths = TONES.map((): string[] => []);
  const count = Math.round(texture.density * width * height);
  for (let i = 0; i < count; i++) {
    const share = random();
    const tone = share < (SHARES[0] ?? 0) ? 0 : share < (SHARES[1] ?? 0) ? 1 : 2;
    paths[tone]?.push(fibre(texture, left, top, width, height, random));
  }
  return paths.flatMap((path, tone) => {
    const [strokeWidth = 1, opacity = 1] = texture.strokes[tone] ?? [];
    const name = TONES[tone];
    return path.length === 0 || !name ? [] : [{ d: path.join(''), tone: name, width: strokeWidth, opacity }];
  });
}

/** One soft S (or a single bow) with its middle anywhere in the field. */
function fibre(
  { shortest, longest, tilt, steep }: Texture,
  left: number,
  top: number,
  width: number,
  height: number,
  random: () => number,
): string {
  const length = shortest + random() * (longest - shortest);
  const degrees =
    steep > 0 && random() < 1 / steep ? (random() < 0.5 ? -1 : 1) * (24 + random() * 38) : (random() * 2 - 1) * tilt;
  const angle = (degrees * Math.PI) / 180;
  const dx = length * Math.cos(angle);
  const dy = length * Math.sin(angle);
  const x = left + random() * width - dx / 2;
  const y = top + random() * height - dy / 2;
  const bow = (random() * 2 - 1) * Math.min(length * 0.16, height * 0.3);
  const start = `M${at(x)} ${at(y)}q`;
  if (random() < 0.4) return `${start}${at(dx * 0.45)} ${at(dy / 2 + bow)} ${at(dx)} ${at(dy)}`;
  const turn = 0.42 + random() * 0.14;
  return `${start}${at((dx * turn) / 2)} ${at((dy * turn) / 2 + bow)} ${at(dx * turn)} ${at(dy * turn)}t${at(dx * (1 - turn))} ${at(dy * (1 - turn))}`;
}
