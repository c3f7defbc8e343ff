import type { Point, TextRun, Tone } from './map-diagram';

export type Theme = 'light' | 'dark';

export interface Paint {
  /** A colour token; resolved by the theme of `colours`. */
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
  readonly join?: 'round';
  readonly opacity?: number;
}

/** What a writer draws, in order. Colours are tokens; `COLOURS[theme][tone]` gives the hex value. */
export type DisplayItem =
  | ({ readonly type: 'path'; readonly d: string } & Paint)
  | ({
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Paint)
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly turned?: boolean;
      readonly opacity?: number;
      /** Drawn behind the letters, 3 px wide, where lines may cross. */
      readonly halo?: Tone;
      readonly runs: readonly TextRun[];
    }
  | {
      readonly type: 'group';
      /** `lane`, `band`, `opening`, `card`, `leader`, `line` …: what it is; unset for mere grouping. */
      readonly role?: string;
      /** What it is called, for screen readers and tests. */
      readonly name?: string;
      /** The id of what it draws. */
      readonly id?: string;
      readonly clip?: string;
      /** Drawn so far to the right and down. */
      readonly move?: Point;
      readonly opacity?: number;
      /** Moved `shift` to the right and drawn this many times, each `step` further right. */
      readonly repeat?: { readonly shift: number; readonly step: number; readonly count: number };
      readonly items: readonly DisplayItem[];
    };

export interface DisplayOptions {
  /** Lineage focus: the selected goal and the ids on its line (goals, leaders, initiatives, networks, line ids). */
  readonly focus?: { readonly selected: string; readonly on: ReadonlySet<string> };
  /** Filters: goals (and leaders, initiatives, networks) that stay bright; everything else is dimmed. */
  readonly bright?: ReadonlySet<string>;
  /** What to leave out: the client draws cards and text as elements and only lines and wool as pixels. */
  readonly parts?: readonly DisplayPart[];
}

export type DisplayPart = 'lanes' | 'wool' | 'lines' | 'cards' | 'leaders' | 'chips' | 'networks' | 'labels' | 'ports';
