import { DEFAULT_LEVELS, levelsByRank, type Graph, type Level } from '@kaskade/domain';
import type { Mapping, MappingColumns } from './foreign-types';
import { NO_COLUMNS } from './foreign-headers';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlace = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);

const isLevel = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** Takes a mapping as JSON text, from a request or from the settings; null where it is none. */
export function parseMapping(text: string | null): Mapping | null {
  if (text === null) return null;
  const parsed = parseJson(text);
  if (!isRecord(parsed)) return null;
  const { columns, headers, titles, otherTitles = null } = parsed;
  if (!isRecord(columns) || !isRecord(titles) || !isLevel(otherTitles)) return null;
  if (!Array.isArray(headers) || !headers.every((header): header is string => typeof header === 'string')) return null;
  if (!Object.values(titles).every(isLevel)) return null;
  const places: Record<string, number | null> = {};
  for (const name of Object.keys(NO_COLUMNS)) {
    const place = columns[name] ?? null;
    if (!isPlace(place)) return null;
    places[name] = place;
  }
  return {
    columns: places as unknown as MappingColumns,
    headers,
    titles: titles as Readonly<Record<string, string | null>>,
    otherTitles,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no mapping.
    return null;
  }
}

/** The levels that an import into the graph means where its file has no sheet of them. */
export const levelsOf = (graph: Graph): readonly Level[] =>
  graph.nodes.level.size > 0 ? levelsByRank(graph) : DEFAULT_LEVELS;
