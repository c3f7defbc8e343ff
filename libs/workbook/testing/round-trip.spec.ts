import { sameGraph, type Graph } from '@kaskade/domain';
import {
  ALONE,
  readFile,
  readWorkbook,
  writeCsvZip,
  writeSheets,
  writeXlsx,
  type SheetLanguage,
} from '@kaskade/workbook';
import * as fc from 'fast-check';
import { nastyGraphs } from './nasty-graphs';

const LANGUAGES: readonly SheetLanguage[] = ['da', 'en'];

function readBack(bytes: Uint8Array): { graph: Graph; errors: readonly unknown[] } {
  const file = readFile({ name: 'fil', bytes });
  if (!file.ok) throw new Error(file.code);
  const { graph, problems } = readWorkbook(file.sheets, ALONE);
  return { graph, errors: problems.listed.filter(({ severity }) => severity === 'error') };
}

describe.each(LANGUAGES)('a graph that goes out (%s) and comes in again', (language) => {
  it('is the same as an .xlsx', () => {
    fc.assert(
      fc.property(nastyGraphs, (graph) => {
        const read = readBack(writeXlsx(writeSheets(graph, language)));
        expect(read.errors).toEqual([]);
        expect(sameGraph(read.graph, graph)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same as a zip of CSV files', () => {
    fc.assert(
      fc.property(nastyGraphs, (graph) => {
        const read = readBack(writeCsvZip(writeSheets(graph, language), language));
        expect(read.errors).toEqual([]);
        expect(sameGraph(read.graph, graph)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
