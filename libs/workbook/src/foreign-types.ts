/** What each column of a foreign sheet is; a place from 0, null: not in the sheet. */
export interface MappingColumns {
  readonly name: number | null;
  readonly title: number | null;
  readonly unit: number | null;
  /** The superior, by name or by e-mail. */
  readonly superior: number | null;
  readonly email: number | null;
  /** The employee number that ids are made from; never a CPR number. Null: the e-mail, else name + title + unit. */
  readonly key: number | null;
  /** The level, where the sheet says it; else titles decide. */
  readonly level: number | null;
  readonly employees: number | null;
}

/** How a flat extract becomes leaders and units. The answers are kept as a setting of the workspace. */
export interface Mapping {
  readonly columns: MappingColumns;
  /** The headers that the places above were chosen for: a later extract finds its columns by them. */
  readonly headers: readonly string[];
  /** Which level the leaders with a title belong to, by the title as written; null: people with this title are not leaders. */
  readonly titles: Readonly<Record<string, string | null>>;
  /** The level of a leader whose title says nothing; null: every title must be answered. */
  readonly otherTitles: string | null;
}

/** What is asked about a sheet that is not ours: its columns, its first rows, and a guess. */
export interface MappingQuestion {
  readonly sheet: string;
  /** Columns that look like CPR numbers are not among the rows; `cpr` says so. */
  readonly columns: readonly { readonly place: number; readonly header: string; readonly cpr: boolean }[];
  /** The first 20 rows, one text per column. */
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  /** Every title of the guessed title column with how many rows have it, the most frequent first (at most 200). */
  readonly titles: readonly { readonly title: string; readonly count: number }[];
  readonly levels: readonly { readonly id: string; readonly name: string; readonly rank: number }[];
  readonly guess: Mapping;
}
