import daArrange from './da/arrange.json';
import daCli from './da/cli.json';
import daCompare from './da/compare.json';
import daData from './da/data.json';
import daDrafts from './da/drafts.json';
import daEditing from './da/editing.json';
import daErrors from './da/errors.json';
import daFigures from './da/figures.json';
import daFiles from './da/files.json';
import daFindings from './da/findings.json';
import daHistory from './da/history.json';
import daLabels from './da/labels.json';
import daMap from './da/map.json';
import daPlaces from './da/places.json';
import daScreens from './da/screens.json';
import daShell from './da/shell.json';
import daTable from './da/table.json';
import daWorkbook from './da/workbook.json';
import enArrange from './en/arrange.json';
import enCli from './en/cli.json';
import enCompare from './en/compare.json';
import enData from './en/data.json';
import enDrafts from './en/drafts.json';
import enEditing from './en/editing.json';
import enErrors from './en/errors.json';
import enFigures from './en/figures.json';
import enFiles from './en/files.json';
import enFindings from './en/findings.json';
import enHistory from './en/history.json';
import enLabels from './en/labels.json';
import enMap from './en/map.json';
import enPlaces from './en/places.json';
import enScreens from './en/screens.json';
import enShell from './en/shell.json';
import enTable from './en/table.json';
import enWorkbook from './en/workbook.json';
import type { Language } from './language';

const da = {
  arrange: daArrange,
  cli: daCli,
  compare: daCompare,
  data: daData,
  drafts: daDrafts,
  editing: daEditing,
  errors: daErrors,
  figures: daFigures,
  files: daFiles,
  findings: daFindings,
  history: daHistory,
  labels: daLabels,
  map: daMap,
  places: daPlaces,
  screens: daScreens,
  shell: daShell,
  table: daTable,
  workbook: daWorkbook,
};

const en: Record<keyof typeof da, Record<string, string>> = {
  arrange: enArrange,
  cli: enCli,
  compare: enCompare,
  data: enData,
  drafts: enDrafts,
  editing: enEditing,
  errors: enErrors,
  figures: enFigures,
  files: enFiles,
  findings: enFindings,
  history: enHistory,
  labels: enLabels,
  map: enMap,
  places: enPlaces,
  screens: enScreens,
  shell: enShell,
  table: enTable,
  workbook: enWorkbook,
};

type Topic = keyof typeof da;
type WithoutPlural<K> = K extends `${infer Base}_one` ? Base : K extends `${infer Base}_other` ? Base : K;

/** The keys of one topic, without the plural's suffix: `GOAL_STOPS.heading`. */
export type KeyOf<T extends Topic> = Extract<WithoutPlural<keyof (typeof da)[T]>, string>;

/** Every key of every topic: `findings.GOAL_STOPS.heading`. */
export type SayKey = { [T in Topic]: `${T}.${KeyOf<T>}` }[Topic];

/** The texts of each language by topic and key. */
export const TEXTS: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { da, en };

/** The text of a whole key, the plural's suffix included; undefined where there is none. */
export function textOf(key: string, language: Language): string | undefined {
  const point = key.indexOf('.');
  return TEXTS[language][key.slice(0, point)]?.[key.slice(point + 1)];
}
