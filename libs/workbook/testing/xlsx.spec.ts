import { emptyGraph } from '@kaskade/domain';
import { readFile, readWorkbook, type WorkbookReading } from '@kaskade/workbook';
import { row, SOUND_SHEETS, xlsxOf, type XlsxParts } from './make-xlsx';
import { zipOf } from './make-files';
import { brief } from './read-texts';

function read(parts: XlsxParts): WorkbookReading {
  const file = readFile({ name: 'x.xlsx', bytes: xlsxOf({ ...parts, sheets: { ...SOUND_SHEETS, ...parts.sheets } }) });
  if (!file.ok) throw new Error(file.code);
  return readWorkbook(file.sheets, { present: emptyGraph(), mode: 'merge' });
}

const goals = (...rows: string[]) => ({
  goals: row(1, 'id', 'title', 'due', 'target', 'stops_here', 'description') + rows.join(''),
});
const XF = (id: number, more = '') => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"${more}/>`;

describe('the cells of an xlsx', () => {
  it('are shared strings, rich and plain, phonetic readings left out', () => {
    const strings =
      '<si><t>Flere i job</t></si><si><r><t>Hurtigere </t></r><r><rPr><b/></rPr><t>samtaler</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si>';
    const cell = (i: number) => `<c t="s"><v>${i}</v></c>`;
    const reading = read({
      strings,
      sheets: goals(row(2, 'G1', cell(0)), row(3, 'G2', cell(1)), row(4, 'G3', cell(2))),
    });
    expect([...reading.graph.nodes.goal.values()].map(({ title }) => title)).toEqual([
      'Flere i job',
      'Hurtigere samtaler',
      'a\rb_x000D_',
    ]);
  });

  it('are numbers, truth values and real dates, by the format of the cell', () => {
    const formats = [XF(0), XF(14), XF(164), XF(165), XF(4)].join('');
    const numberFormats =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-406]d\\. mmmm yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;dag&quot; 0.00"/></numFmts>';
    const reading = read({
      formats,
      numberFormats,
      sheets: goals(
        row(2, 'G1', 'a', '<c s="1"><v>46053</v></c>', '<c s="4"><v>1120.5</v></c>', '<c t="b"><v>1</v></c>'),
        row(3, 'G2', 'b', '<c s="2"><v>46053.75</v></c>', 7, '<c t="b"><v>0</v></c>'),
        row(4, 'G3', 12, '<c t="d"><v>2026-01-31T00:00:00</v></c>'),
        row(5, 'G4', 'd', null, '<c s="3"><v>5</v></c>'),
      ),
    });
    expect(brief(reading)).toEqual([]);
    expect(
      [...reading.graph.nodes.goal.values()].map(({ title, due, target, stopsHere }) => [
        title,
        due,
        target,
        stopsHere,
      ]),
    ).toEqual([
      ['a', '2026-01-31', 1120.5, true],
      ['b', '2026-01-31', 7, false],
      ['12', '2026-01-31', null, false],
      ['d', null, 5, false],
    ]);
  });

  it.each([
    [false, 1, '1900-01-01'],
    [false, 59, '1900-02-28'],
    [false, 61, '1900-03-01'],
    [false, 36526, '2000-01-01'],
    [false, 45351, '2024-02-29'],
    [false, 2958465, '9999-12-31'],
    [true, 0, '1904-01-01'],
    [true, 44591, '2026-01-31'],
  ])('are dates in the 1904 system: %s, serial %d is %s', (date1904, serial, iso) => {
    const reading = read({
      date1904,
      formats: XF(0) + XF(14),
      sheets: goals(row(2, 'G1', 'a', `<c s="1"><v>${serial}</v></c>`)),
    });
    expect(reading.graph.nodes.goal.get('G1')?.due).toBe(iso);
  });

  it.each([60, 0, -1, 2958466])('are no date for serial %d', (serial) => {
    const reading = read({
      formats: XF(0) + XF(14),
      sheets: goals(row(2, 'G1', 'a', `<c s="1"><v>${serial}</v></c>`)),
    });
    expect(reading.problems.listed.map(({ code, cell }) => [code, cell])).toEqual([['notADate', 'C2']]);
  });

  it('are no date when they are a plain number, and no number when they are a date', () => {
    const reading = read({
      formats: XF(0) + XF(14),
      sheets: goals(row(2, 'G1', 'a', 46053, '<c s="1"><v>46053</v></c>')),
    });
    expect(brief(reading)).toEqual(['notADate goals 2 due [46053]', 'notANumber goals 2 target [2026-01-31]']);
  });

  it('that are formulas give a warning, their stored value is used', () => {
    const reading = read({
      sheets: goals(
        row(2, 'G1', '<c t="str"><f>A1&amp;"x"</f><v>Flere i job</v></c>', null, '<c><f>1+1</f><v>2</v></c>'),
        row(3, 'G2', '<c t="str"><f t="shared" si="0"/><v>b</v></c>'),
      ),
    });
    expect(brief(reading)).toEqual([
      'formulaCell goals 2 title [Flere i job]',
      'formulaCell goals 2 target [2]',
      'formulaCell goals 3 title [b]',
    ]);
    expect(reading.graph.nodes.goal.get('G1')).toMatchObject({ title: 'Flere i job', target: 2 });
  });

  it('of a length of time are numbers, not dates', () => {
    const numberFormats =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="[mm]"/></numFmts>';
    const reading = read({
      numberFormats,
      formats: [XF(0), XF(164), XF(165)].join(''),
      sheets: goals(row(2, 'G1', 'a', null, '<c s="1"><v>1.5</v></c>'), row(3, 'G2', 'b', '<c s="2"><v>40000</v></c>')),
    });
    expect(reading.graph.nodes.goal.get('G1')?.target).toBe(1.5);
    expect(brief(reading)).toEqual(['notADate goals 3 due [40000]']);
  });

  it('that hold a failed formula are an error', () => {
    const reading = read({
      sheets: goals(row(2, 'G1', '<c t="e"><f>A9</f><v>#REF!</v></c>', null, '<c t="e"><v>#N/A</v></c>')),
    });
    expect(brief(reading)).toEqual(['failedFormula goals 2 title [#REF!]', 'failedFormula goals 2 target [#N/A]']);
  });

  it('are numbered by the spreadsheet, whatever is left out', () => {
    const reading = read({
      sheets: {
        goals:
          row(3, 'id', 'title') +
          row(7, 'G1', null) +
          '<row r="9"><c><v>8</v></c><c t="inlineStr"><is><t>x</t></is></c></row>',
      },
    });
    expect(brief(reading)).toEqual(['valueMissing goals 7 title']);
    expect(reading.problems.listed[0]!.cell).toBe('B7');
    expect(reading.graph.nodes.goal.get('8')?.title).toBe('x');
  });

  it('far out cost nothing and are told once', () => {
    const far =
      '<row r="1048576"><c r="A1048576"><v>9</v></c><c r="B1048576"><v>9</v></c><c r="XFD1048576"><v>1</v></c></row>';
    const reading = read({ sheets: { goals: row(1, 'id', 'title') + row(2, 'G1', 'a') + far } });
    expect(brief(reading)).toEqual(['cellWithoutHeader goals 1048576 XFD [1]']);
    expect(reading.graph.nodes.goal.size).toBe(2);
  });

  it('that look like CPR numbers only by their format are left out too', () => {
    const numberFormats = '<numFmts count="1"><numFmt numFmtId="164" formatCode="000000\\-0000"/></numFmts>';
    const reading = read({
      numberFormats,
      formats: XF(0) + XF(164),
      sheets: {
        leaders: row(1, 'id', 'name', 'level', 'email') + row(2, 'L1', 'a', 'top', '<c s="1"><v>101901234</v></c>'),
      },
    });
    expect(brief(reading)).toEqual(['cprColumn leaders 1 email [email]']);
  });

  it('are ids as they are seen, noughts in front included', () => {
    const numberFormats = '<numFmts count="1"><numFmt numFmtId="164" formatCode="0000"/></numFmts>';
    const reading = read({
      numberFormats,
      formats: XF(0) + XF(164),
      sheets: {
        leaders: row(1, 'id', 'name', 'level') + row(2, '<c s="1"><v>17</v></c>', 'a', 'top') + row(3, 18, 'b', 'top'),
      },
    });
    expect([...reading.graph.nodes.leader.keys()]).toEqual(['0017', '18']);
  });

  it('that were quoted keep a leading tab', () => {
    const reading = read({
      formats: XF(0) + XF(49, ' quotePrefix="1"'),
      sheets: goals(row(2, 'G1', '<c s="1" t="inlineStr"><is><t xml:space="preserve">\t=1</t></is></c>')),
    });
    expect(brief(reading)).toEqual([]);
    expect(reading.graph.nodes.goal.get('G1')?.title).toBe('\t=1');
  });

  it('are read with prefixed elements and with parts at the root', () => {
    const files = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels':
        '<Relationships xmlns="x"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book.xml"/></Relationships>',
      'book.xml':
        '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="Mål" sheetId="1" q:id="s1"/></x:sheets></x:workbook>',
      '_rels/book.xml.rels':
        '<Relationships xmlns="x"><Relationship Id="s1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="./a/../mål.xml"/></Relationships>',
      'mål.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    };
    const file = readFile({ name: '', bytes: zipOf(files) });
    expect(file).toMatchObject({
      ok: true,
      kind: 'xlsx',
      sheets: [{ name: 'Mål', rows: [{ row: 1, cells: ['id'] }] }],
    });
  });
});
