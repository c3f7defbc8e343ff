import { fromColumns, toColumns } from '@kaskade/domain';
import { comparedReport } from '../testing/compared-report';
import { readCases } from '../testing/read-case';
import { analyse } from './index';

const cases = readCases();

describe('the report on', () => {
  it('every case and both samples', () => {
    expect(cases.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['113', 'edge-1-origin', 'fjordby', 'jobcenter']),
    );
    expect(cases).toHaveLength(13);
  });

  it.each(cases)('$name is as expected', ({ graph, options, expected }) => {
    expect(comparedReport(analyse(graph, options))).toEqual(comparedReport(expected));
  });

  it.each(cases)('$name does not change on the way through columns', ({ graph, options }) => {
    expect(analyse(fromColumns(toColumns(graph)), options)).toEqual(analyse(graph, options));
  });
});
