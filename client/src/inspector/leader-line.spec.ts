import { leaderReading } from '@kaskade/analysis';
import { targets } from '@kaskade/domain';
import { LANGUAGES } from '@kaskade/wording';
import { CASE_NAMES, caseOf, sample } from '../testing/organisations';
import { leaderLineSentence, lineWords } from './leader-line';

describe('why a leader has a line of sight, or has not', () => {
  const { graph, index, report } = sample('fjordby');
  const say = (leader: string) => {
    const initiatives = targets(graph, 'responsibleFor', leader).length;
    return leaderLineSentence(graph, leaderReading(index, leader), initiatives, 'politisk ledelse', 'da');
  };
  const leaderOf = (goal: string) =>
    [...graph.nodes.leader.keys()].find((leader) => targets(graph, 'owns', leader).join() === goal) ?? '';

  it('is told by the one goal without a parent', () => {
    const goal = [...graph.nodes.goal.values()].find(({ title }) => title.startsWith('Fejl rettes'))?.id ?? '';
    expect(say(leaderOf(goal))).toBe("Ejer kun 'Fejl rettes inden for to dage', som ikke har et overordnet mål.");
  });
  it('is told by how far the line gets', () => {
    expect(say('L22')).toBe(
      "Er kun ansvarlig for 'Straksafgørelse', som hører til 'Bilag behandles samme dag'. Det bygger på 'Ansøgninger afgøres på syv dage' i mellemledelse, men tråden når ikke højere.",
    );
  });
  it('is told by what the line is carried by', () => {
    expect(say('M1')).toMatch(/^Har en rød tråd til politisk ledelse/);
  });
  it('says of a leader not mapped that it is about the data', () => {
    const unmapped = report.findings.find(({ code }) => code === 'LEADER_WITHOUT_GOAL')?.subject.id ?? '';
    expect(say(unmapped)).toBe(
      'Har hverken mål eller indsats på kortet endnu. Det siger noget om data, ikke om lederen.',
    );
  });

  it.each(LANGUAGES)('is a whole sentence for every leader of every case (%s)', (language) => {
    for (const name of CASE_NAMES) {
      const one = caseOf(name);
      for (const leader of one.graph.nodes.leader.keys()) {
        const reading = leaderReading(one.index, leader);
        const initiatives = targets(one.graph, 'responsibleFor', leader).length;
        const sentence = leaderLineSentence(one.graph, reading, initiatives, 'x', language);
        expect(sentence).toMatch(/^\S[^{}]*\.$/s);
        for (const line of reading.lines) expect(lineWords(one.graph, line, language)).not.toMatch(/[{}]/);
      }
    }
  });
});
