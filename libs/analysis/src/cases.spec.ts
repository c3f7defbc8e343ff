import { applyChanges, fromColumns, toColumns, type Change } from '@kaskade/domain';
import { comparedReport } from '../testing/compared-report';
import { readCases } from '../testing/read-case';
import { analyse, analyseIndex, buildIndex, patchIndex } from './index';

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

  it.each(cases)('$name is the same with records in the graph', ({ graph, options }) => {
    const report = analyse(graph, options);
    const records = [
      ...report.findings.map(({ code, subject: { type, id } }, at): Change => {
        const fields = { code, about: type, subject: id, reason: 'Drøftet', date: options.asOf };
        return { type: 'add', kind: 'aside', id: `S${at}`, fields };
      }),
      ...[...graph.nodes.goal.keys()].map((id): Change => {
        return { type: 'add', kind: 'agreement', id, fields: { about: 'goal', subject: id, what: 'Vi mødes' } };
      }),
    ];
    const applied = applyChanges(graph, records);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    expect(analyse(applied.graph, options)).toEqual(report);
    expect(analyseIndex(patchIndex(buildIndex(graph), applied.graph, records), options)).toEqual(report);
    const { nodes } = applied.graph;
    expect([nodes.aside.size, nodes.agreement.size]).toEqual([report.findings.length, nodes.goal.size]);
  });

  it.each(cases)('$name does not change on the way through columns', ({ graph, options }) => {
    expect(analyse(fromColumns(toColumns(graph)), options)).toEqual(analyse(graph, options));
  });
});
