import { strToU8 } from 'fflate';
import { columnLetters } from '../raw-sheet';
import { writeZip } from '../write-csv';
import type { WrittenCell, WrittenSheet } from '../write-sheets';
import { serialOfDate } from './date-serial';
import { escapeText, escapeXml } from './escape-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The places of our cell styles. A quoted text shows its apostrophe only in the editing line, and is never run. */
const STYLE = { plain: 0, header: 1, text: 2, quoted: 3, date: 4 } as const;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** What a spreadsheet would run as a formula if it were typed (workbook.md, export). */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

function textCell(reference: string, text: string, style: number): string {
  const used = FORMULA_LIKE.test(text) ? STYLE.quoted : style;
  return `<c r="${reference}" s="${used}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function cellXml(cell: WrittenCell, row: number, column: number): string {
  const reference = `${columnLetters(column)}${row}`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(reference, cell, STYLE.text);
  const serial = serialOfDate(cell.date);
  return serial === null
    ? textCell(reference, cell.date, STYLE.text)
    : `<c r="${reference}" s="${STYLE.date}"><v>${serial}</v></c>`;
}

/** A sheet for another workbook, whose styles are not ours: plain texts and numbers only. */
export const inlineSheetXml = (sheet: WrittenSheet): string => sheetXml(sheet).replace(/ s="\d+"/g, '');

/** The XML of one sheet: bold header row that stays in view, column widths, texts as text cells, real date cells. */
function sheetXml({ headers, widths, rows }: WrittenSheet): string {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const header = headers
    .map((text, i) => (text === '' ? '' : textCell(`${columnLetters(i)}1`, text, STYLE.header)))
    .join('');
  const body = rows
    .map((cells, i) => `<row r="${i + 2}">${cells.map((cell, column) => cellXml(cell, i + 2, column)).join('')}</row>`)
    .join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData><row r="1">${header}</row>${body}</sheetData></worksheet>`
  );
}

/** Sheets as the bytes of an xlsx workbook; the same sheets give the same bytes. A small writer of our own: it has to set quotePrefix. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Uint8Array {
  const numbers = sheets.map((_, i) => i + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      numbers
        .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      numbers
        .map((n) => `<Relationship Id="rId${n}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
        .join('') +
      `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
  });
  return writeZip(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
