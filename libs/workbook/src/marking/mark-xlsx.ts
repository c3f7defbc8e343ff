import { strFromU8, strToU8 } from 'fflate';
import { packageOf } from '../inspect-file';
import type { Problem } from '../problem';
import { writeZip } from '../write-csv';
import { escapeXml } from '../xlsx/escape-text';
import { readRelationships, type Package, type Relationship } from '../xlsx/package-parts';
import { readPlan, type WorkbookPlan } from '../xlsx/read-xlsx';
import { inlineSheetXml } from '../xlsx/write-xlsx';
import { LIMITS } from '../zip/limits';
import { unpackWhole } from '../zip/unpack-entry';
import { readZipEntries } from '../zip/zip-entries';
import { markCells, stylesOf, type Mark } from './mark-cells';
import { addBoxes, addComments, newBoxes, newComments, withBoxes } from './mark-comments';
import { markStyles } from './mark-styles';
import { PROBLEM_SHEET, problemSheet, type MarkWords } from './problem-sheet';
import { attributeOf, edited, elementOf, tagsOf } from './scan-xml';

const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The marks of each sheet by its part, and the problems that stand nowhere. */
function marksBySheet(
  plan: WorkbookPlan,
  problems: readonly Problem[],
  words: MarkWords,
): { marks: Map<string, Mark[]>; others: Problem[] } {
  const marks = new Map<string, Mark[]>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const part = plan.sheets.find(({ name }) => name === problem.sheet)?.part;
    const place = /^([A-Z]+)(\d+)$/.exec(problem.cell ?? '');
    if (part === undefined || !place) {
      others.push(problem);
      continue;
    }
    let column = 0;
    for (const letter of place[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
    const { expected, advice } = words.describe(problem);
    const text = expected === '' || problem.severity === 'warning' ? advice : `${advice} ${expected}.`;
    const mark: Mark = { row: Number(place[2]), column: column - 1, severity: problem.severity, text };
    marks.set(part, [...(marks.get(part) ?? []), mark]);
  }
  return { marks, others };
}

/** The parts of a workbook as texts while they are patched; what nobody asks for stays bytes. */
class Parts {
  readonly changed = new Map<string, string>();

  constructor(private readonly files: ReadonlyMap<string, Uint8Array>) {}

  text(name: string): string | null {
    const changed = this.changed.get(name);
    if (changed !== undefined) return changed;
    const bytes = this.files.get(name);
    return bytes ? strFromU8(bytes) : null;
  }

  has(name: string): boolean {
    return this.changed.has(name) || this.files.has(name);
  }

  set(name: string, text: string): void {
    this.changed.set(name, text);
  }

  /** A name that no part has: `xl/comments1.xml`, `xl/comments2.xml` … */
  unused(before: string, after: string): string {
    for (let i = 1; ; i++) if (!this.has(`${before}${i}${after}`)) return `${before}${i}${after}`;
  }

  zip(): Uint8Array {
    const all: Record<string, Uint8Array> = {};
    for (const [name, bytes] of this.files) all[name] = bytes;
    for (const [name, text] of this.changed) all[name] = strToU8(text);
    return writeZip(all);
  }
}

/**
 * Takes an uploaded xlsx and its problems; gives it back with the faulty cells filled and commented, its XML patched so that formats,
 * formulas and other sheets stay, and the problems without a cell on an added sheet. Null where it cannot be read.
 */
export function markXlsx(file: Uint8Array, problems: readonly Problem[], words: MarkWords): Uint8Array | null {
  const reading = readZipEntries(file);
  if (!reading.ok) return null;
  const pack = packageOf(file, reading.entries, LIMITS.unpacked);
  const plan = readPlan(pack);
  if (typeof plan === 'string') return null;
  const files = new Map<string, Uint8Array>();
  const budget = { left: LIMITS.unpacked };
  for (const entry of reading.entries) {
    const bytes = unpackWhole(file, entry, budget);
    if (typeof bytes === 'string') return null;
    files.set(entry.name, bytes);
  }
  const parts = new Parts(files);
  const { marks, others } = marksBySheet(plan, problems, words);
  markSheets(parts, pack, plan, marks);
  if (others.length > 0) addProblemSheet(parts, plan, others, words);
  return parts.zip();
}

function markSheets(
  parts: Parts,
  pack: Package,
  plan: WorkbookPlan,
  marks: ReadonlyMap<string, readonly Mark[]>,
): void {
  const wanted = [...marks].flatMap(([part, list]) => stylesOf(parts.text(part) ?? '', list));
  const stylesXml = plan.styles === null ? null : parts.text(plan.styles);
  const styles = stylesXml === null ? null : markStyles(stylesXml, [...wanted, [0, 'error'], [0, 'warning']]);
  if (styles && plan.styles !== null) parts.set(plan.styles, styles.xml);
  for (const [part, list] of marks) {
    const xml = parts.text(part);
    if (xml === null) continue;
    // Without a usable styles part the comments alone tell.
    parts.set(part, styles ? markCells(xml, list, styles.twin) : xml);
    const relationships = readRelationships(pack, part);
    commentSheet(parts, part, typeof relationships === 'string' ? [] : relationships, list);
  }
}

function commentSheet(
  parts: Parts,
  part: string,
  relationships: readonly Relationship[],
  marks: readonly Mark[],
): void {
  const comments = relationships.find(({ type }) => type === 'comments')?.target;
  const boxes = relationships.find(({ type }) => type === 'vmlDrawing')?.target;
  const commentsXml = comments === undefined ? null : parts.text(comments);
  const added = commentsXml === null ? null : addComments(commentsXml, marks);
  if (comments !== undefined && added) {
    parts.set(comments, added.xml);
    const vml = boxes === undefined ? null : parts.text(boxes);
    if (boxes !== undefined && vml !== null) parts.set(boxes, addBoxes(vml, added.added));
    return;
  }
  const name = parts.unused('xl/comments', '.xml');
  parts.set(name, newComments(marks));
  addOverride(parts, name, `${SPREADSHEET}.comments+xml`);
  relate(parts, part, 'comments', name);
  const vml = boxes === undefined ? null : parts.text(boxes);
  if (boxes !== undefined && vml !== null) {
    parts.set(boxes, addBoxes(vml, marks));
    return;
  }
  const drawing = parts.unused('xl/drawings/kaskade', '.vml');
  parts.set(drawing, newBoxes(marks));
  addDefault(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  parts.set(part, withBoxes(parts.text(part)!, relate(parts, part, 'vmlDrawing', drawing)));
}

/** Adds a relationship from a part to another and gives its id. */
function relate(parts: Parts, from: string, type: string, to: string): string {
  const slash = from.lastIndexOf('/') + 1;
  const name = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
  const xml =
    parts.text(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const ids = new Set([...tagsOf(xml)].map((tag) => attributeOf(xml.slice(tag.start, tag.end), 'Id')));
  let id = 'rIdKaskade1';
  for (let i = 2; ids.has(id); i++) id = `rIdKaskade${i}`;
  parts.set(
    name,
    insideEnd(
      xml,
      'Relationships',
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${escapeXml(to)}"/>`,
    ),
  );
  return id;
}

/** The text with something added at the end of its first element of a name. */
function insideEnd(xml: string, name: string, make: (prefix: string) => string): string {
  const element = elementOf(xml, name);
  if (!element) return xml;
  const { open, close } = element;
  if (open.type !== 'empty') return edited(xml, [{ start: close.start, end: close.start, text: make(open.prefix) }]);
  const opened = xml.slice(open.start, open.end).replace(/\s*\/>$/, '>');
  return edited(xml, [
    { start: open.start, end: open.end, text: `${opened}${make(open.prefix)}</${open.prefix}${name}>` },
  ]);
}

function addOverride(parts: Parts, part: string, type: string): void {
  const xml = parts.text(TYPES)!;
  if (xml.includes(`"/${part}"`)) return;
  parts.set(
    TYPES,
    insideEnd(xml, 'Types', (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`),
  );
}

function addDefault(parts: Parts, extension: string, type: string): void {
  const xml = parts.text(TYPES)!;
  const known = [...tagsOf(xml)].some(
    (tag) =>
      tag.name === 'Default' && attributeOf(xml.slice(tag.start, tag.end), 'Extension')?.toLowerCase() === extension,
  );
  if (known) return;
  const first = [...tagsOf(xml)].find(({ name }) => name === 'Types');
  if (!first) return;
  const text = `<${first.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  parts.set(TYPES, edited(xml, [{ start: first.end, end: first.end, text }]));
}

function addProblemSheet(parts: Parts, plan: WorkbookPlan, problems: readonly Problem[], words: MarkWords): void {
  const xml = inlineSheetXml(problemSheet(problems, words));
  const earlier = plan.sheets.find(({ name }) => name.toLowerCase() === PROBLEM_SHEET);
  if (earlier) {
    parts.set(earlier.part, xml);
    return;
  }
  const part = parts.unused('xl/worksheets/kaskade', '.xml');
  parts.set(part, xml);
  addOverride(parts, part, `${SPREADSHEET}.worksheet+xml`);
  const id = relate(parts, plan.part, 'worksheet', part);
  const workbook = parts.text(plan.part)!;
  const numbers = [...tagsOf(workbook)]
    .filter(({ name }) => name === 'sheet')
    .map((tag) => Number(attributeOf(workbook.slice(tag.start, tag.end), 'sheetId') ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  parts.set(
    plan.part,
    insideEnd(
      workbook,
      'sheets',
      (prefix) => `<${prefix}sheet xmlns:r="${OFFICE}" name="${PROBLEM_SHEET}" sheetId="${number}" r:id="${id}"/>`,
    ),
  );
}
