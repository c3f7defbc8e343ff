import { columnLetters } from '../raw-sheet';
import { escapeText, escapeXml } from '../xlsx/escape-text';
import type { Mark } from './mark-cells';
import { attributeOf, edited, elementOf, tagsOf, withAttribute, type Edit } from './scan-xml';

const AUTHOR = 'Kaskade';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const referenceOf = ({ row, column }: Mark): string => `${columnLetters(column)}${row}`;

/** The text of a comment, one line per problem of the cell. */
function textsByCell(marks: readonly Mark[]): Map<string, { mark: Mark; text: string }> {
  const texts = new Map<string, { mark: Mark; text: string }>();
  for (const mark of marks) {
    const known = texts.get(referenceOf(mark));
    texts.set(referenceOf(mark), { mark, text: known ? `${known.text}\n${mark.text}` : mark.text });
  }
  return texts;
}

const commentXml = (reference: string, author: number, text: string, prefix: string): string =>
  `<${prefix}comment ref="${reference}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t></${prefix}text></${prefix}comment>`;

/** A comments part for a sheet that has none. */
export function newComments(marks: readonly Mark[]): string {
  const comments = [...textsByCell(marks)].map(([reference, { text }]) => commentXml(reference, 0, text, '')).join('');
  return `${HEAD}<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>${comments}</commentList></comments>`;
}

/** The comments part with ours added; where a cell has one already, ours is written below it. Gives also the cells that got a new one. */
export function addComments(
  xml: string,
  marks: readonly Mark[],
): { readonly xml: string; readonly added: readonly Mark[] } | null {
  const authors = elementOf(xml, 'authors');
  const list = elementOf(xml, 'commentList');
  if (!authors || !list || authors.open.type === 'empty') return null;
  const { prefix } = list.open;
  const author = [...tagsOf(xml.slice(authors.open.end, authors.close.start))].filter(
    ({ type }) => type !== 'close',
  ).length;
  const edits: Edit[] = [
    { start: authors.close.start, end: authors.close.start, text: `<${prefix}author>${AUTHOR}</${prefix}author>` },
  ];
  const texts = textsByCell(marks);
  for (const tag of tagsOf(xml, list.open.end)) {
    if (tag.name !== 'comment' || tag.type !== 'open') continue;
    const known = texts.get(attributeOf(xml.slice(tag.start, tag.end), 'ref') ?? '');
    const text = known && elementOf(xml, 'text', tag.end);
    if (!known || !text || text.open.type === 'empty') continue;
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${escapeText(`\n${known.text}`)}</${prefix}t></${prefix}r>`;
    edits.push({ start: text.close.start, end: text.close.start, text: run });
    texts.delete(referenceOf(known.mark));
  }
  const added = [...texts].map(([reference, { text }]) => commentXml(reference, author, text, prefix)).join('');
  if (list.open.type === 'empty') {
    edits.push({
      start: list.open.start,
      end: list.open.end,
      text: `<${prefix}commentList>${added}</${prefix}commentList>`,
    });
  } else edits.push({ start: list.close.start, end: list.close.start, text: added });
  return { xml: edited(xml, edits), added: [...texts.values()].map(({ mark }) => mark) };
}

/** The box that a comment is shown in; spreadsheets want one for each, in VML. */
function shapeXml({ row, column }: Mark, number: number): string {
  return (
    `<v:shape id="_kaskade${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:220pt;height:70pt" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column + 1}, 15, ${row - 1}, 2, ${column + 4}, 31, ${row + 4}, 9</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

const onePerCell = (marks: readonly Mark[]): Mark[] => [...textsByCell(marks).values()].map(({ mark }) => mark);

/** A VML part with a box for each comment. */
export const newBoxes = (marks: readonly Mark[]): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  `${onePerCell(marks).map(shapeXml).join('')}</xml>`;

/** The VML part with our boxes added at its end. */
export function addBoxes(vml: string, marks: readonly Mark[]): string {
  const end = vml.lastIndexOf('</xml>');
  if (end < 0) return newBoxes(marks);
  const declared = [
    ['v', 'urn:schemas-microsoft-com:vml'],
    ['o', 'urn:schemas-microsoft-com:office:office'],
    ['x', 'urn:schemas-microsoft-com:office:excel'],
  ] as const;
  const shapes = onePerCell(marks).map((mark, i) =>
    declared.reduce(
      (shape, [prefix, uri]) => shape.replace(/^<v:shape/, `<v:shape xmlns:${prefix}="${uri}"`),
      shapeXml(mark, i),
    ),
  );
  return vml.slice(0, end) + shapes.join('') + vml.slice(end);
}

/** What must stand after `legacyDrawing` in a sheet (ECMA-376 part 1, 18.3.1.99). */
const AFTER = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheet with a reference to its boxes, at the place that the format wants. */
export function withBoxes(sheet: string, relationship: string): string {
  let at = sheet.length;
  let prefix = '';
  let depth = 0;
  for (const tag of tagsOf(sheet)) {
    if (tag.type === 'close') depth--;
    if (depth === 1 && tag.type !== 'close' && AFTER.has(tag.name)) {
      at = tag.start;
      break;
    }
    if (tag.name === 'worksheet') {
      prefix = tag.prefix;
      if (tag.type === 'close') at = tag.start;
    }
    if (tag.type === 'open') depth++;
  }
  const element = withAttribute(
    `<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}"/>`,
    'r:id',
    escapeXml(relationship),
  );
  return sheet.slice(0, at) + element + sheet.slice(at);
}
