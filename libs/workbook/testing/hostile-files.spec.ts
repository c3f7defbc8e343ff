import { zipSync } from 'fflate';
import { LIMITS, readFile, readFolderFiles, type FileReading } from '@kaskade/workbook';
import { SMALL, zipOf } from './make-files';
import { row, SOUND_SHEETS, xlsxFiles, xlsxOf } from './make-xlsx';

const read = (bytes: Uint8Array, limits = LIMITS): FileReading => readFile({ name: 'kaskade.xlsx', bytes }, limits);
const code = (reading: FileReading) => (reading.ok ? 'read' : reading.code);
const text = (value: string) => new TextEncoder().encode(value);
const sound = () => xlsxOf({ sheets: SOUND_SHEETS });

/** The bytes with a number written at a place, little end first. */
function patched(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

/** Where the first entry of the central directory begins. */
function directory(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) return at;
  throw new Error('no directory');
}

describe('a file that is no workbook', () => {
  it.each([
    ['a PDF', text('%PDF-1.7 …')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['a page', text('<!DOCTYPE html><html></html>')],
    ['XML', text('<?xml version="1.0"?><Workbook/>')],
    ['bytes with noughts', new Uint8Array([1, 2, 0, 3])],
    ['a zip without CSV', zipOf({ 'a.txt': 'x' })],
    [
      'a Word document',
      zipOf({
        '[Content_Types].xml': '<Types xmlns="x"/>',
        '_rels/.rels':
          '<Relationships xmlns="x"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w/>',
      }),
    ],
  ])('is refused, whatever its name: %s', (_, bytes) => {
    expect(['notAWorkbook', 'unreadable']).toContain(code(read(bytes)));
  });

  it('is told from an old and from an encrypted workbook', () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    expect(code(read(new Uint8Array([...compound, 1, 2, 3])))).toBe('oldExcel');
    expect(code(read(new Uint8Array([...compound, 1, 2, 3, ...stream])))).toBe('encrypted');
    expect(
      code(
        read(
          xlsxOf({
            sheets: SOUND_SHEETS,
            types: '<Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.main"/>',
          }),
        ),
      ),
    ).toBe('oldExcel');
  });
});

describe('a zip that lies', () => {
  it('about being encrypted, cut off, or having more or fewer bytes is refused', () => {
    const file = sound();
    const at = directory(file);
    expect(code(read(patched(file, at + 8, 1, 2)))).toBe('encrypted');
    expect(code(read(file.slice(0, -30)))).toBe('unreadable');
    expect(code(read(patched(file, at + 24, 1, 4)))).toBe('unreadable');
    expect(code(read(patched(file, at + 24, 5000, 4)))).toBe('unreadable');
    expect(code(read(patched(file, at + 42, 0xffffff, 4)))).toBe('unreadable');
    expect(code(read(patched(file, at + 10, 12, 2)))).toBe('unreadable');
    expect(code(read(patched(file, at + 20, 0xffffffff, 4)))).toBe('unpackedTooLarge');
  });

  it('about its data being deflated is refused', () => {
    const file = zipSync({ 'mål.csv': [new TextEncoder().encode('id;titel\nM1;x\n'.repeat(50)), { level: 6 }] });
    const broken = file.slice();
    broken.fill(0xff, 40, 60);
    expect(code(read(broken))).toBe('unreadable');
  });

  it.each([
    '../ledere.csv',
    '/ledere.csv',
    'a\\..\\ledere.csv',
    '\\ledere.csv',
    'C:/ledere.csv',
    'a/../../ledere.csv',
    'a\u0000b.csv',
  ])('about where %j belongs is refused', (name) => {
    expect(code(read(zipOf({ [name]: 'id' })))).toBe('unsafe');
  });

  it('with entries one over another is refused', () => {
    const file = zipOf(SMALL);
    const first = directory(file);
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const second =
      first +
      46 +
      view.getUint16(first + 28, true) +
      view.getUint16(first + 30, true) +
      view.getUint16(first + 32, true);
    expect(code(read(patched(file, second + 42, view.getUint32(first + 42, true), 4)))).toBe('unsafe');
  });

  it('with thousands of entries is refused', () => {
    expect(code(read(zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.csv`, ''])))))).toBe(
      'unsafe',
    );
  });
});

describe('a zip bomb', () => {
  const megabyte = 1024 * 1024;
  const bomb = new Uint8Array(40 * megabyte);
  const limits = { ...LIMITS, unpacked: 30 * megabyte };

  it('is refused by what its directory tells', () => {
    expect(code(read(zipOf({ 'mål.csv': bomb }), limits))).toBe('unpackedTooLarge');
    expect(
      code(read(zipSync({ ...asBytes(xlsxFiles({ sheets: SOUND_SHEETS })), 'xl/media/a.bin': bomb }), limits)),
    ).toBe('unpackedTooLarge');
  });

  it('that tells less is stopped while it unpacks', () => {
    const file = zipOf({ 'mål.csv': bomb });
    expect(file.length).toBeLessThan(100_000);
    expect(code(read(patched(file, directory(file) + 24, 1000, 4), limits))).toBe('unreadable');
  });

  it('in a sheet of an xlsx is stopped while it streams', () => {
    const file = xlsxOf({
      sheets: {
        ...SOUND_SHEETS,
        goals: `${row(1, 'id', 'title')}<row r="2"><c r="A2" t="inlineStr"><is><t>${'x'.repeat(4 * megabyte)}</t></is></c></row>`,
      },
    });
    expect(code(read(file, { ...LIMITS, unpacked: 3 * megabyte }))).toBe('unpackedTooLarge');
    expect(code(read(file))).toBe('read');
  });

  it('of many small files counts them together', () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`${i}.csv`, new Uint8Array(4 * megabyte).fill(10)]),
    );
    expect(code(read(zipOf(files), limits))).toBe('unpackedTooLarge');
  });
});

const asBytes = (files: Record<string, string | Uint8Array>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? text(content) : content]),
  );

describe('macros', () => {
  it.each([
    ['a VBA project', { files: { 'xl/vbaProject.bin': 'x' } }],
    [
      'a VBA project under another name, by its type',
      { types: '<Override PartName="/xl/data.bin" ContentType="application/vnd.ms-office.vbaProject"/>' },
    ],
    [
      'a macro-enabled main part',
      {
        types:
          '<Override PartName="/xl/workbook2.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
      },
    ],
    [
      'a relationship to a VBA project',
      {
        relationships:
          '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="x.bin"/>',
      },
    ],
    ['an Excel 4 macro sheet', { files: { 'xl/macrosheets/sheet1.xml': '<x/>' } }],
    [
      'a relationship to a macro sheet',
      {
        relationships:
          '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="x.xml"/>',
      },
    ],
  ])('are refused: %s', (_, parts) => {
    expect(code(read(xlsxOf({ sheets: SOUND_SHEETS, ...parts })))).toBe('macros');
  });
});

describe('XML that does more than hold a sheet', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const withDoctype = (part: string, whole: string) =>
    xlsxOf({ sheets: SOUND_SHEETS, files: { [part]: doctype + whole } });

  it.each([
    ['xl/workbook.xml', '<workbook/>'],
    ['[Content_Types].xml', '<Types xmlns="x"/>'],
    ['xl/_rels/workbook.xml.rels', '<Relationships/>'],
    ['_rels/.rels', '<Relationships/>'],
    ['xl/sharedStrings.xml', '<sst><si><t>&e;</t></si></sst>'],
    ['xl/styles.xml', '<styleSheet/>'],
  ])('is refused when %s has a DOCTYPE', (part, whole) => {
    expect(code(read(withDoctype(part, whole)))).toBe('unsafe');
  });

  it('is refused when a sheet has a DOCTYPE, an entity of its own or is broken', () => {
    const sheet = (xml: string) => zipOf({ ...xlsxFiles({ sheets: SOUND_SHEETS }), 'xl/worksheets/sheet1.xml': xml });
    expect(code(read(sheet(`${doctype}<worksheet><sheetData/></worksheet>`)))).toBe('unsafe');
    expect(
      code(
        read(
          sheet(
            '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>',
          ),
        ),
      ),
    ).toBe('unreadable');
    expect(code(read(sheet('<worksheet><sheetData><row>')))).toBe('unreadable');
    expect(code(read(sheet('no xml at all')))).toBe('unreadable');
  });

  it('is refused when it is nested without end, or says cells that no sheet has', () => {
    const deep = (xml: string) => code(read(xlsxOf({ sheets: { ...SOUND_SHEETS, goals: xml } })));
    expect(deep(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).toBe('unsafe');
    expect(deep('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')).toBe('unsafe');
    expect(deep('<row r="1"><c r="XFE1"><v>1</v></c></row>')).toBe('unsafe');
    expect(deep('<row r="1"><c r="AAAA1"><v>1</v></c></row>')).toBe('unsafe');
    expect(deep('<row r="0"><c r="A0"><v>1</v></c></row>')).toBe('unsafe');
    expect(deep('<row r="1e3"><c r="A7"><v>1</v></c></row>')).toBe('unsafe');
  });
});

describe('the limits', () => {
  it('are 20 MB packed', () => {
    expect(code(read(new Uint8Array(LIMITS.packed + 1).fill(65)))).toBe('packedTooLarge');
    expect(LIMITS).toMatchObject({ packed: 20 * 1024 * 1024, unpacked: 200 * 1024 * 1024, rows: 200_000 });
  });

  const csv = (rows: number) => `id\n${'x\n'.repeat(rows)}`;

  it('are 200,000 rows of CSV, headers not counted, over all files', () => {
    expect(code(read(zipOf({ 'mål.csv': csv(200_000) })))).toBe('read');
    expect(code(read(zipOf({ 'mål.csv': csv(200_001) })))).toBe('tooManyRows');
    expect(code(read(zipOf({ 'mål.csv': csv(150_000), 'ledere.csv': csv(50_001) })))).toBe('tooManyRows');
    expect(code(readFile({ name: 'mål.csv', bytes: text(csv(200_001)) }))).toBe('tooManyRows');
    expect(code(readFolderFiles([{ name: 'mål.csv', bytes: text(csv(200_001)) }]))).toBe('tooManyRows');
  });

  it('are 200,000 rows of an xlsx, empty ones not counted', () => {
    const sheet = (rows: number) =>
      Array.from({ length: rows + 1 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join('');
    expect(code(read(xlsxOf({ sheets: { a: `${sheet(200_000)}<row r="300000"><c r="A300000" s="0"/></row>` } })))).toBe(
      'read',
    );
    expect(code(read(xlsxOf({ sheets: { a: sheet(200_001) } })))).toBe('tooManyRows');
  });
});

describe('a zip of a folder', () => {
  it('may be made by Windows, which parts the steps of a path the other way', () => {
    const file = read(zipOf({ 'mappe\\ledere.csv': 'id', 'mappe\\mål.csv': 'id' }));
    expect(file.ok && file.sheets.map(({ name }) => name)).toEqual(['ledere', 'mål']);
  });

  it('may have the folder in it, names in NFD or in the code page of Windows, and other files beside', () => {
    const reading = read(
      zipOf({
        'plan/ledere.csv': 'id;navn',
        'plan/ma\u030al.csv': 'id;titel',
        'plan/noter.txt': 'x',
        '__MACOSX/plan/._ledere.csv': 'x',
        '__MACOSX/._x': 'y',
      }),
    );
    expect(reading).toMatchObject({
      ok: true,
      kind: 'zip',
      sheets: [{ name: 'ledere' }, { name: 'mål' }],
      others: ['plan/noter.txt', '__MACOSX/'],
    });
    const file = zipOf({ 'mxl.csv': 'id;titel' });
    for (let i = 0; i < file.length - 6; i++)
      if (file[i] === 0x6d && file[i + 1] === 0x78 && file[i + 2] === 0x6c) file[i + 1] = 0x86;
    expect(read(file)).toMatchObject({ ok: true, sheets: [{ name: 'mål' }] });
  });
});
