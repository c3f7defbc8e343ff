import { zipOf } from './make-files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** What a hand-made workbook is made of; sheets are the XML of their rows. */
export interface XlsxParts {
  readonly sheets: Readonly<Record<string, string>>;
  /** The XML of `<si>` elements. */
  readonly strings?: string;
  /** The XML of `<numFmts>` and of the `<xf>` elements of cellXfs. */
  readonly numberFormats?: string;
  readonly formats?: string;
  readonly date1904?: boolean;
  /** More content types, relationships of the workbook, and files. */
  readonly types?: string;
  readonly relationships?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** After `</sheetData>` of every sheet. */
  readonly afterData?: string;
}

/** The files of a workbook, as a spreadsheet would have written them. */
export function xlsxFiles(parts: XlsxParts): Record<string, string | Uint8Array> {
  const names = Object.keys(parts.sheets);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${parts.types ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${parts.date1904 ? ' date1904="1"' : ''}/><sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      names
        .map(
          (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `${parts.relationships ?? ''}</Relationships>`,
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}">${parts.numberFormats ?? ''}<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border/></borders><cellXfs count="9">${parts.formats ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    ...parts.files,
  };
  names.forEach((name, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${parts.sheets[name]!}</sheetData>${parts.afterData ?? ''}</worksheet>`;
  });
  return files;
}

export const xlsxOf = (parts: XlsxParts): Uint8Array => zipOf(xlsxFiles(parts));

/** A row of inline texts, numbers, or cells given as XML. */
export const row = (number: number, ...cells: readonly (string | number | null)[]): string =>
  `<row r="${number}">${cells
    .map((cell, i) => {
      const at = `${String.fromCharCode(65 + i)}${number}`;
      if (cell === null) return '';
      if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
      return cell.startsWith('<c')
        ? cell.replace('<c', `<c r="${at}"`)
        : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join('')}</row>`;

/** The sheets that make a hand-made workbook sound, as XML of rows. */
export const SOUND_SHEETS = {
  leaders: row(1, 'id', 'name', 'level') + row(2, 'L1', 'Director', 'top'),
  goals: row(1, 'id', 'title') + row(2, 'G1', 'More jobs'),
};
