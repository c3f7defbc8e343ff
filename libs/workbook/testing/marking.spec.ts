import { strFromU8, unzipSync } from 'fflate';
import {
  ALONE,
  markSheets,
  markXlsx,
  parseCsv,
  readFile,
  readWorkbook,
  type MarkWords,
  type Problem,
} from '@kaskade/workbook';
import { SaxesParser } from 'saxes';
import { row, SOUND_SHEETS, xlsxFiles, xlsxOf } from './make-xlsx';
import { zipOf } from './make-files';

const words: MarkWords = {
  headers: ['Ark', 'Række', 'Kolonne', 'Der står', 'Det skulle være', 'Forslag'],
  describe: ({ code, expected }) => ({ expected: expected ? 'Ret <det>' : '', advice: `Galt: ${code} & mere` }),
};

const FAULTY = {
  ...SOUND_SHEETS,
  goals:
    row(1, 'id', 'title', 'owners', 'due') +
    row(2, 'G1', '<c s="1" t="str"><f>A1</f><v>Titel</v></c>', '<c s="2" t="inlineStr"><is><t>L9</t></is></c>', null) +
    '<row r="4"><c r="A4" t="inlineStr"><is><t>G2</t></is></c></row>',
  andet: row(1, 'noter', '<c><f>1+1</f><v>2</v></c>'),
};
const FORMATS = ['0', '0', '14']
  .map(
    (id, i) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" data="${i}"${i === 2 ? '><alignment wrapText="1"/></xf>' : '/>'}`,
  )
  .join('');

function problemsOf(bytes: Uint8Array): readonly Problem[] {
  const file = readFile({ name: '', bytes });
  if (!file.ok) throw new Error(file.code);
  return readWorkbook(file.sheets, ALONE).problems.listed;
}

function marked(bytes: Uint8Array): Record<string, string> {
  const out = markXlsx(bytes, problemsOf(bytes), words);
  const files = Object.fromEntries(
    Object.entries(unzipSync(out!)).map(([name, content]) => [name, strFromU8(content)]),
  );
  for (const [name, xml] of Object.entries(files)) expect([name, wellFormed(xml)]).toEqual([name, true]);
  return files;
}

function wellFormed(xml: string): boolean {
  let ok = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (ok = false));
  parser.write(xml).close();
  return ok;
}

const attributes = (xml: string, cell: string) => new RegExp(`<c r="${cell}"([^>]*)>`).exec(xml)?.[1] ?? '';
const styleOf = (xml: string, cell: string) => Number(/ s="(\d+)"/.exec(attributes(xml, cell))?.[1]);

describe('a workbook with its faulty cells marked', () => {
  const files = marked(xlsxOf({ sheets: FAULTY, formats: FORMATS }));
  const sheet = files['xl/worksheets/sheet2.xml']!;
  const formats = [...files['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);

  it('has them in a style that is theirs but for the fill', () => {
    const [owners, missing] = [styleOf(sheet, 'C2'), styleOf(sheet, 'B4')];
    expect(formats[owners]).toContain('numFmtId="14"');
    expect(formats[owners]).toContain('data="2"');
    expect(formats[owners]).toContain('fillId="2"');
    expect(formats[missing]).toContain('fillId="2"');
    expect(files['xl/styles.xml']).toContain(`<cellXfs count="${formats.length}"`);
    expect(files['xl/styles.xml']).toContain('<fills count="4">');
    expect(files['xl/styles.xml']!.match(/<alignment wrapText="1"\/><\/xf>/g)).toHaveLength(2);
  });

  it('marks a warning in another colour', () => {
    expect(formats[styleOf(sheet, 'B2')]).toContain('fillId="3"');
  });

  it('says at each cell what is wrong with it', () => {
    const comments = files['xl/comments1.xml']!;
    expect(comments).toContain(
      '<comment ref="C2" authorId="0"><text><t xml:space="preserve">Galt: unknownReference &amp; mere Ret &lt;det&gt;.</t></text></comment>',
    );
    expect([...comments.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['C2', 'B4', 'B2']);
    expect(files['xl/drawings/kaskade1.vml']!.match(/<v:shape /g)).toHaveLength(3);
    expect(files['xl/drawings/kaskade1.vml']).toContain('<x:Row>1</x:Row><x:Column>2</x:Column>');
    expect(sheet).toMatch(/<\/sheetData><legacyDrawing xmlns:r="[^"]+" r:id="rIdKaskade2"\/><\/worksheet>/);
    expect(files['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="/xl/comments1.xml"');
    expect(files['[Content_Types].xml']).toContain('PartName="/xl/comments1.xml"');
    expect(files['[Content_Types].xml']).toContain('Extension="vml"');
  });

  it('keeps formulas, values, formats and other sheets as they are', () => {
    const before = Object.fromEntries(Object.entries(xlsxFiles({ sheets: FAULTY, formats: FORMATS })));
    expect(files['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
    expect(files['xl/worksheets/sheet3.xml']).toBe(before['xl/worksheets/sheet3.xml']);
    expect(sheet).toContain('t="str"><f>A1</f><v>Titel</v></c>');
  });

  it('has the problems without a cell on a sheet fejl, and reads as before', () => {
    const bytes = xlsxOf({ sheets: FAULTY, formats: FORMATS });
    const out = markXlsx(bytes, problemsOf(bytes), words)!;
    const file = readFile({ name: '', bytes: out });
    if (!file.ok) throw new Error(file.code);
    expect(file.sheets.map(({ name }) => name)).toEqual(['leaders', 'goals', 'andet', 'fejl']);
    expect(file.sheets[3]!.rows.map(({ cells }) => cells[5])).toEqual(['Forslag', 'Galt: unknownSheet & mere']);
    expect(problemsOf(out)).toEqual(problemsOf(bytes));
    expect(unzipSync(markXlsx(out, problemsOf(out), words)!)['xl/worksheets/kaskade2.xml']).toBeUndefined();
  });

  it('puts cells in where there was none, in order', () => {
    const sheets = {
      ...SOUND_SHEETS,
      goals: `${row(1, 'id', 'due', 'title')}<row r="2"><c r="A2" t="inlineStr"><is><t>G1</t></is></c><c r="D2"><v>1</v></c></row><row r="5"/>`,
    };
    const xml = marked(xlsxOf({ sheets }))['xl/worksheets/sheet2.xml']!;
    expect(xml).toMatch(/<c r="A2".*<c r="C2" s="\d+"\/><c r="D2"/);
  });

  it('fills a cell with several problems once, and says them all', () => {
    const sheets = { ...SOUND_SHEETS, goals: row(1, 'id', 'title', 'owners') + row(2, 'G1', 'x', ' L8; L9') };
    const out = marked(xlsxOf({ sheets }));
    const xml = out['xl/worksheets/sheet2.xml']!;
    expect(xml.match(/<c r="C2"/g)).toHaveLength(1);
    const fills = [...out['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/fillId="(\d+)"/g)].map(([, fill]) => fill);
    expect(fills[styleOf(xml, 'C2')]).toBe('2');
    expect(out['xl/comments1.xml']!.match(/<comment /g)).toHaveLength(1);
    expect(out['xl/comments1.xml']!.match(/unknownReference/g)).toHaveLength(2);
    expect(out['xl/comments1.xml']).toContain('trimmed');
  });

  it('writes below comments that are there', () => {
    const files2 = xlsxFiles({ sheets: FAULTY, formats: FORMATS });
    files2['xl/comments1.xml'] =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="C2" authorId="0"><text><t>Husk</t></text></comment></commentList></comments>';
    files2['xl/drawings/vmlDrawing1.vml'] =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a"/></xml>';
    files2['xl/worksheets/_rels/sheet2.xml.rels'] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="x/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>';
    files2['xl/worksheets/sheet2.xml'] = String(files2['xl/worksheets/sheet2.xml']).replace(
      '</worksheet>',
      '<legacyDrawing r:id="rId2"/></worksheet>',
    );
    const out = marked(zipOf(files2));
    const comments = out['xl/comments1.xml']!;
    expect(comments).toContain('<text><t>Husk</t><r><t xml:space="preserve">\nGalt: unknownReference');
    expect(comments).toContain('<author>A</author><author>Kaskade</author>');
    expect(comments.match(/<comment /g)).toHaveLength(3);
    expect(out['xl/drawings/vmlDrawing1.vml']!.match(/<v:shape /g)).toHaveLength(3);
    expect(out['xl/worksheets/sheet2.xml']!.match(/legacyDrawing/g)).toHaveLength(1);
  });

  it('refers to its boxes before what must come after them', () => {
    const out = marked(
      xlsxOf({ sheets: FAULTY, formats: FORMATS, afterData: '<pageMargins left="1"/><tableParts count="0"/>' }),
    );
    expect(out['xl/worksheets/sheet2.xml']).toMatch(/<pageMargins left="1"\/><legacyDrawing [^>]*\/><tableParts/);
  });

  it('is made anew of CSV, what stood in a row standing there still', () => {
    const sheets = [
      parseCsv('ledere', 'id;navn;niveau\n\nL1;Ida;top'),
      parseCsv('mål', "id;titel;frist\nM1;'=x;31.06.2026\n\nM2;;"),
    ];
    const { problems } = readWorkbook(sheets, ALONE);
    const file = readFile({ name: '', bytes: markSheets(sheets, problems.listed, words) });
    if (!file.ok) throw new Error(file.code);
    expect(file.sheets.map(({ name }) => name)).toEqual(['ledere', 'mål']);
    expect(readWorkbook(file.sheets, ALONE).problems.listed).toEqual(problems.listed);
  });
});
