import { DEFAULT_LEVELS, type Level } from '@kaskade/domain';
import { foldCase } from './header-names';
import { presentStays, rowsById, type ImportContext } from './import-context';
import { nearestOf } from './nearest';
import { readDecimal } from './read-number';
import { ENGLISH_LEVEL_NAMES } from './schema';
import { columnIndex, type Tables } from './table';

/** The levels that a file's `level` cells can mean: its own and those that stay in the workspace, else the four default ones. */
export function levelsInEffect(tables: Tables, context: ImportContext): readonly Level[] {
  const table = tables.levels;
  const levels = new Map<string, Level>();
  if (presentStays(tables, 'levels', context)) {
    for (const level of context.present.nodes.level.values()) levels.set(level.id, level);
  }
  for (const [id, row] of rowsById(table)) {
    const before = levels.get(id);
    const name = row.values[columnIndex(table!.rule, 'name')];
    const rank = row.values[columnIndex(table!.rule, 'rank')];
    levels.set(id, {
      id,
      name: typeof name === 'string' ? name : (before?.name ?? id),
      rank: typeof rank === 'number' ? rank : (before?.rank ?? Number.NaN),
      noun: before?.noun ?? null,
    });
  }
  return !table && levels.size === 0 ? DEFAULT_LEVELS : [...levels.values()];
}

/** What a `level` cell means: a level's id, that several have the name, or nothing, with the nearest name. */
export type LevelReading =
  | { readonly type: 'found'; readonly id: string }
  | { readonly type: 'several' }
  | { readonly type: 'unknown'; readonly suggestion: string | null };

/** Makes the reader of `level` cells: a level's id, else its name in any case, else its rank as the file writes it. */
export function levelReader(levels: readonly Level[]): (text: string) => LevelReading {
  const ids = new Set(levels.map(({ id }) => id));
  const byName = new Map<string, string[]>();
  const addName = (name: string, id: string): void => {
    const folded = foldCase(name);
    const known = byName.get(folded) ?? [];
    if (!known.includes(id)) byName.set(folded, [...known, id]);
  };
  for (const { id, name } of levels) addName(name, id);
  for (const { id, name } of DEFAULT_LEVELS) {
    const isDefault = levels.some((level) => level.id === id && foldCase(level.name) === foldCase(name));
    const english = ENGLISH_LEVEL_NAMES[id]!;
    if (isDefault && !byName.has(foldCase(english))) addName(english, id);
  }
  const names = [...ids, ...byName.keys()];

  return (text) => {
    if (ids.has(text)) return { type: 'found', id: text };
    const named = byName.get(foldCase(text));
    if (named) return named.length === 1 ? { type: 'found', id: named[0]! } : { type: 'several' };
    const number = readDecimal(text, false);
    const ranked = number.ok ? levels.find(({ rank }) => rank === number.value) : undefined;
    if (ranked) return { type: 'found', id: ranked.id };
    const near = nearestOf(text, ids) ?? (text.length > 2 ? nearestOf(foldCase(text), names) : null);
    const written = near === null ? null : levels.find(({ name }) => foldCase(name) === near)?.name;
    return { type: 'unknown', suggestion: written ?? near };
  };
}
