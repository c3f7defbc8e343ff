import type { Line, LineEnd, LineKind, PlacedText, Tone } from '../map-diagram';
import type { Course } from '../place/course';

/** How each kind of line is drawn (tokens.md section 5, edges). */
export interface LineLook {
  readonly width: number;
  readonly tone: Tone;
  readonly dash: readonly number[];
}

const SOLID: readonly number[] = [];

/** A carrying link's look: 2.25 accent with a goal at the origin above, else 1.25 edge; one that skips a level is dashed. */
export const linkLook = (fromOrigin: boolean, skips: boolean): LineLook => ({
  width: fromOrigin ? 2.25 : 1.25,
  tone: fromOrigin ? 'accent' : 'edge',
  dash: skips ? [9, 4] : SOLID,
});

export const LOOKS = {
  inverted: { width: 1.75, tone: 'high', dash: [2, 4] },
  stopAtOrigin: { width: 1.75, tone: 'high', dash: SOLID },
  stop: { width: 1.75, tone: 'med', dash: SOLID },
  stopsHere: { width: 1.5, tone: 'ink3', dash: SOLID },
  orphan: { width: 1.6, tone: 'med', dash: [3.5, 3.5] },
  withoutInitiative: { width: 1.6, tone: 'med', dash: SOLID },
  initiative: { width: 1, tone: 'edge', dash: [1.5, 2.5] },
} as const satisfies Record<string, LineLook>;

/** What a line is besides its look and its course. */
export interface LinePart {
  readonly id: string;
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string | null;
  readonly name: string;
  readonly fromOrigin?: boolean;
  readonly skips?: boolean;
  readonly links?: readonly string[];
  readonly count?: number;
  readonly ports?: Line['ports'];
  readonly heads?: Line['heads'];
  readonly labels?: readonly PlacedText[];
  readonly end?: LineEnd;
}

/** A line of its parts, look and course. */
export function lineOf(part: LinePart, look: LineLook, course: Course): Line {
  return {
    id: part.id,
    kind: part.kind,
    fromOrigin: part.fromOrigin ?? false,
    skips: part.skips ?? false,
    from: part.from,
    to: part.to,
    links: part.links ?? [],
    count: part.count ?? 1,
    d: course.d,
    points: course.points,
    width: look.width,
    tone: look.tone,
    dash: look.dash,
    ports: part.ports ?? [],
    end: part.end ?? null,
    heads: part.heads ?? [],
    labels: part.labels ?? [],
    name: part.name,
  };
}
