import { FINDING_CODES } from '@kaskade/analysis';
import { CASE_NAMES, caseOf, sample } from '../testing/organisations';
import { groupPoints, placeOfFinding } from './points';

describe('the points to discuss in their groups', () => {
  it.each(CASE_NAMES)('are each of them there once (%s)', (name) => {
    const { findings } = caseOf(name).report;
    const groups = groupPoints(findings);
    expect(groups.map(({ severity }) => severity)).toEqual(['high', 'medium', 'low']);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
    for (const { severity, codes } of groups) {
      for (const points of codes)
        expect(new Set(points.findings.map((one) => `${one.severity} ${one.code}`))).toEqual(
          new Set([`${severity} ${points.code}`]),
        );
    }
  });

  it('stand by the method where they are to be discussed first, else with the most first', () => {
    const [high, medium, low] = groupPoints(sample('fjordby').report.findings);
    expect(high?.codes.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['GOAL_STOPS', 1],
      ['UNIT_DISCONNECTED', 2],
      ['PEJLEMAERKE_UNSUPPORTED', 1],
    ]);
    expect(medium?.codes.slice(0, 5).map(({ code, findings }) => [code, findings.length])).toEqual([
      ['LEADER_WITHOUT_GOAL', 15],
      ['LEADER_WITHOUT_LINE', 10],
      ['GOAL_STOPS', 8],
      ['GOAL_ORPHAN', 7],
      ['GOAL_WITHOUT_INITIATIVE', 4],
    ]);
    expect(low?.codes[0]?.findings).toHaveLength(27);
    expect(high?.codes.every(({ code }) => FINDING_CODES.includes(code))).toBe(true);
  });

  it('lead to something that is on the map', () => {
    for (const name of CASE_NAMES) {
      const { graph, report } = caseOf(name);
      for (const finding of report.findings) {
        const { type, id } = placeOfFinding(finding);
        expect(type !== 'boundary' && graph.nodes[type].has(id)).toBe(true);
      }
    }
  });
});
