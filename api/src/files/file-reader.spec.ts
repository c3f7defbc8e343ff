import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DomainError } from '@kaskade/domain';
import { LIMITS } from '@kaskade/workbook';
import { SMALL, zipOf } from '../../../libs/workbook/testing/make-files';
import { row, SOUND_SHEETS, xlsxOf } from '../../../libs/workbook/testing/make-xlsx';
import { FileReader, READER_LIMITS } from './file-reader';
import type { FileResult, ReadTask } from './file-task';

const megabyte = 1024 * 1024;
/** The real limits but for the unpacked size: a bomb of 200 MB would cost the test more than the server. */
const limits = { ...LIMITS, unpacked: 30 * megabyte };

const taskOf = (bytes: Uint8Array): ReadTask => ({
  task: 'read',
  source: { type: 'file', file: { name: 'kaskade.xlsx', bytes } },
  limits,
});
const codesOf = (result: FileResult) =>
  result.type === 'read' ? result.problems.listed.map(({ code }) => code) : [result.type];
const many = (rows: number) =>
  zipOf({
    'ledere.csv': 'id;navn;niveau\nL1;Direktør;top\n',
    'mål.csv': `id;titel;beskrivelse\n${Array.from({ length: rows }, (_, i) => `M${i};Mål nummer ${i};${i} af mange`).join('\n')}`,
  });

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const megabytes = () => {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1_000_000;
};

describe('the reader of files', () => {
  it('reads a sound workbook in a thread of its own', async () => {
    const result = await new FileReader().run(taskOf(zipOf(SMALL)));
    expect(result).toMatchObject({ type: 'read', problems: { errors: 0 } });
    expect(result.type === 'read' && result.graph?.nodes.goal.id).toEqual(['M1', 'M2']);
  });

  it('gives up a file that takes more than its time, and goes on with the next', async () => {
    const reader = new FileReader({ ...READER_LIMITS, milliseconds: 1 });
    expect(codesOf(await reader.run(taskOf(many(20_000))))).toEqual(['tooSlow']);
    expect(codesOf(await new FileReader().run(taskOf(zipOf(SMALL))))).toEqual([]);
  });

  it('gives up a file that takes more than its heap; the server does not fall with it', async () => {
    const reader = new FileReader({ ...READER_LIMITS, heap: 24 });
    expect(codesOf(await reader.run(taskOf(many(150_000))))).toEqual(['unsafe']);
    expect(codesOf(await new FileReader().run(taskOf(zipOf(SMALL))))).toEqual([]);
  });

  it('reads some at a time, lets some wait, and refuses the rest', async () => {
    const reader = new FileReader({ ...READER_LIMITS, threads: 1, waiting: 1 });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => reader.run(taskOf(zipOf(SMALL)))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect((outcomes[2] as PromiseRejectedResult).reason).toBeInstanceOf(DomainError);
    expect(codesOf(await reader.run(taskOf(zipOf(SMALL))))).toEqual([]);
  });
});

describe('a hostile file', () => {
  const files = {
    'a zip bomb': [zipOf({ 'mål.csv': new Uint8Array(31 * megabyte) }), 'unpackedTooLarge'],
    'an xlsx bomb': [
      xlsxOf({
        sheets: {
          ...SOUND_SHEETS,
          goals: `${row(1, 'id', 'title')}<row r="2"><c r="A2" t="inlineStr"><is><t>${'x'.repeat(31 * megabyte)}</t></is></c></row>`,
        },
      }),
      'unpackedTooLarge',
    ],
    'a macro workbook': [xlsxOf({ sheets: SOUND_SHEETS, files: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
    'a workbook with a DOCTYPE': [
      xlsxOf({ sheets: SOUND_SHEETS, files: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } }),
      'unsafe',
    ],
    '200,001 rows': [zipOf({ 'mål.csv': `id\n${'x\n'.repeat(200_001)}` }), 'tooManyRows'],
    'a far cell that no sheet has': [
      xlsxOf({ sheets: { ...SOUND_SHEETS, goals: '<row r="9999999"><c r="A9999999"><v>1</v></c></row>' } }),
      'unsafe',
    ],
  } as const;

  it.each(Object.entries(files))('is refused: %s', async (_, [bytes, code]) => {
    expect(codesOf(await new FileReader().run(taskOf(bytes)))).toEqual([code]);
  });

  it('leaves the memory of the server as it was, however often it comes', async () => {
    const reader = new FileReader();
    await reader.run(taskOf(zipOf(SMALL)));
    const before = megabytes();
    for (let round = 0; round < 3; round++) for (const [bytes] of Object.values(files)) await reader.run(taskOf(bytes));
    expect(megabytes() - before).toBeLessThan(25);
  });
});
