import type { BoundaryFigures, Report } from '@kaskade/analysis';
import { byCodePoint } from '@kaskade/domain';
import { levelName, say, type Language } from '@kaskade/wording';
import { pejlemaerkeMarks } from '../reading/figures';
import { unitForest } from '../reading/forest';
import type { Reading } from '../reading/reading';
import type { GoalRow } from './goal-rows';
import { sortRows, type Sort } from './sort-rows';

export const SPLITS = ['level', 'unit', 'pejlemaerke'] as const;
/** What the list is divided by. */
export type Split = (typeof SPLITS)[number];

/** A heading with the goals under it; between two levels lies the band of their boundary. */
export interface Section {
  readonly key: string;
  readonly split: Split;
  /** The level, unit or pejlemærke; null: goals that have none. */
  readonly id: string | null;
  readonly name: string;
  readonly rows: readonly GoalRow[];
  /** How many goals it has in all, whatever is searched for. */
  readonly of: number;
  readonly band: BoundaryFigures | null;
}

/** One line of the list, in the order it stands. */
export type ListRow =
  | { readonly kind: 'section'; readonly key: string; readonly section: Section }
  | { readonly kind: 'goal'; readonly key: string; readonly section: Section; readonly row: GoalRow }
  | { readonly kind: 'empty'; readonly key: string; readonly section: Section }
  | { readonly kind: 'band'; readonly key: string; readonly section: Section; readonly band: BoundaryFigures };

/** Divides the goals, sorts each part, and leaves out what is not searched for. Empty levels stay, empty units and pejlemærker go. */
export function sectionsOf(
  reading: Reading,
  rows: readonly GoalRow[],
  split: Split,
  sort: Sort | null,
  wanted: (row: GoalRow) => boolean,
  language: Language,
): readonly Section[] {
  const parts = new Map<string | null, GoalRow[]>(orderOf(reading, split).map((id) => [id, []]));
  parts.set(null, []);
  for (const row of rows) for (const id of partsOf(row, split)) parts.get(id)?.push(row);
  return [...parts].flatMap(([id, all]) => {
    if (all.length === 0 && (id === null || split !== 'level')) return [];
    return [
      {
        key: `${split} ${id ?? ''}`,
        split,
        id,
        name: nameOf(reading, split, id, language),
        rows: sortRows(all.filter(wanted), sort),
        of: all.length,
        band: split === 'level' ? bandUnder(reading.report, id) : null,
      },
    ];
  });
}

/** The lines of the sections, those of folded ones left out; their bands stay. */
export function listRows(sections: readonly Section[], folded: ReadonlySet<string>): readonly ListRow[] {
  return sections.flatMap((section): ListRow[] => [
    { kind: 'section', key: section.key, section },
    ...(folded.has(section.key) ? [] : linesOf(section)),
    ...(section.band === null
      ? []
      : [{ kind: 'band' as const, key: `${section.key} band`, section, band: section.band }]),
  ]);
}

/** The goals of a section; a level that has none says so. */
const linesOf = (section: Section): readonly ListRow[] =>
  section.of === 0
    ? [{ kind: 'empty', key: `${section.key} empty`, section }]
    : section.rows.map((row) => ({ kind: 'goal', key: `${section.key} ${row.goal.id}`, section, row }));

function orderOf({ graph, report }: Reading, split: Split): readonly string[] {
  switch (split) {
    case 'level':
      return report.levels.map(({ id }) => id);
    case 'unit':
      return unitForest(graph).map(({ id }) => id);
    case 'pejlemaerke':
      return [...pejlemaerkeMarks(graph).keys()].sort(byCodePoint);
    default:
      return split satisfies never;
  }
}

function partsOf(row: GoalRow, split: Split): readonly (string | null)[] {
  switch (split) {
    case 'level':
      return [row.level];
    case 'unit':
      return [row.unit];
    case 'pejlemaerke':
      return row.pejlemaerker.length === 0 ? [null] : row.pejlemaerker.map(({ id }) => id);
    default:
      return split satisfies never;
  }
}

const bandUnder = (report: Report, level: string | null): BoundaryFigures | null =>
  report.boundaries.find(({ upper }) => upper === level) ?? null;

function nameOf({ graph }: Reading, split: Split, id: string | null, language: Language): string {
  switch (split) {
    case 'level': {
      const level = graph.nodes.level.get(id ?? '');
      return level === undefined ? say('labels.notPlaced', {}, language) : levelName(level, language);
    }
    case 'unit':
      return graph.nodes.unit.get(id ?? '')?.name ?? say('labels.noUnit', {}, language);
    case 'pejlemaerke':
      return graph.nodes.pejlemaerke.get(id ?? '')?.name ?? say('screens.list.noPejlemaerke', {}, language);
    default:
      return split satisfies never;
  }
}
