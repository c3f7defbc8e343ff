import type { MappingQuestion } from './foreign-types';
import type { ImportMode } from './import-context';
import type { Problems } from './problem';
import type { SheetKey } from './schema';

/** A boundary's figures as the report gives them, as far as the preview shows them. */
export interface PreviewBoundary {
  readonly upper: string;
  readonly lower: string;
  readonly down: { readonly passed: number; readonly of: number };
  readonly up: { readonly connected: number; readonly of: number; readonly unmapped: number };
  readonly index: number | null;
  readonly indexMapped: number | null;
}

/** The figures of the report before or after the import. */
export interface PreviewFigures {
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    readonly rank: number;
    readonly leaders: number;
    readonly goals: number;
  }[];
  readonly boundaries: readonly PreviewBoundary[];
}

/** How many rows of one kind are added, changed and removed. */
export interface RowCounts {
  /** `cascade` is links between goals; of `answers` only what the file brings is counted. */
  readonly sheet: SheetKey;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export const CONSEQUENCE_CODES = [
  'leadersRemoved',
  'goalsRemoved',
  'unitsRemoved',
  'pejlemaerkerRemoved',
  'initiativesRemoved',
  'networksRemoved',
  'levelsRemoved',
  'goalsLoseOwner',
  'goalsLoseParents',
  'leadersLoseSuperior',
  'leadersLoseUnit',
  'initiativesLoseResponsible',
  'initiativesLoseGoals',
  'networksLoseAnchor',
  'answersReplaced',
] as const;
export type ConsequenceCode = (typeof CONSEQUENCE_CODES)[number];

/** A consequence in words: `workbook.consequence.<code>` with `count`; the first 50 that it strikes, by name. */
export interface Consequence {
  readonly code: ConsequenceCode;
  readonly count: number;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** The file as it was received. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: number;
  /** Known sheets, in the file's order, as written. */
  readonly sheets: readonly string[];
  /** Rows read of each known sheet. */
  readonly rows: Readonly<Partial<Record<SheetKey, number>>>;
}

/** What an import would do. */
export interface ImportPreview {
  readonly file: ImportFile;
  readonly mode: ImportMode;
  readonly rows: readonly RowCounts[];
  readonly consequences: readonly Consequence[];
  readonly asOf: string;
  readonly before: PreviewFigures;
  readonly after: PreviewFigures;
  /** The file has errors, and everything here is of the workbook with every suggestion followed. */
  readonly assumingSuggestions: boolean;
  /** The workspace's revision that the list was made for, and the list's digest; null while there are errors. */
  readonly revision: number | null;
  readonly digest: string | null;
}

/** One line of the dry run's answer (NDJSON). `problems` comes once, then `preview` where there is one. */
export type ImportMessage =
  | { readonly type: 'progress'; readonly step: 'received' | 'read' | 'compared' | 'counted' }
  | { readonly type: 'problems'; readonly problems: Problems }
  | { readonly type: 'preview'; readonly preview: ImportPreview }
  | { readonly type: 'mapping'; readonly question: MappingQuestion }
  | { readonly type: 'failed'; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** The answer to a commit: 200 `imported`, 409 `mismatch` with a new preview, 422 `refused` with the problems. */
export type ImportAnswer =
  | { readonly type: 'imported'; readonly revision: number; readonly changes: number }
  | { readonly type: 'mismatch'; readonly preview: ImportPreview; readonly problems: Problems }
  | { readonly type: 'refused'; readonly problems: Problems };
