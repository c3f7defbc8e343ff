import { createGraph, DEFAULT_LEVELS, type Goal, type Leader, type Network } from '@kaskade/domain';
import type { FindingCode } from '@kaskade/analysis';
import type { FindingLike } from './finding-subject';
import {
  findingExplain,
  findingGroupSentence,
  findingHeading,
  findingMend,
  findingSentence,
  type FindingContext,
} from './finding-words';
import type { Language } from './language';
import { plainText } from './rich-text';

const goal = (id: string, title: string, more: Partial<Goal> = {}): Goal => ({
  id,
  title,
  description: null,
  indicator: null,
  baseline: null,
  target: null,
  current: null,
  measureUnit: null,
  due: null,
  status: 'active',
  stopsHere: false,
  stopsReason: null,
  ...more,
});
const leader = (id: string, name: string, employees: number | null = null): Leader => ({
  id,
  name,
  title: null,
  employees,
  email: null,
});
const network = (id: string, more: Partial<Network> = {}): Network => ({
  id,
  name: `Netværk ${id}`,
  purpose: null,
  kind: null,
  participation: null,
  scope: null,
  time: null,
  resources: null,
  facilitation: null,
  consultants: null,
  administration: null,
  started: '2024-08-31',
  restarted: null,
  lastEvaluated: null,
  evaluationMonths: null,
  lifeYears: null,
  status: 'active',
  ...more,
});

const graph = createGraph({
  nodes: {
    level: DEFAULT_LEVELS,
    unit: [
      { id: 'U1', name: 'Jobcenter', kind: null },
      { id: 'U2', name: 'Arkiv', kind: null },
    ],
    leader: [leader('L1', 'Centerchef', 25), leader('L2', 'Teamleder'), leader('L3', 'Direktør')],
    goal: [goal('G1', 'Flere i job', { due: '2026-01-05' }), goal('G2', 'Samtaler'), goal('G3', 'Plan')],
    network: [network('N1'), network('N2', { evaluationMonths: 6 }), network('N3', { evaluationMonths: 6 })],
  },
  links: {
    goalLevel: [
      ['G1', 'political'],
      ['G3', 'first_line'],
    ],
    leaderLevel: [
      ['L1', 'middle'],
      ['L2', 'first_line'],
      ['L3', 'top'],
    ],
    owns: [
      ['L1', 'G2'],
      ['L2', 'G2'],
    ],
    reportsTo: [
      ['L1', 'L2'],
      ['L3', 'L1'],
    ],
    memberOf: [['L1', 'N1']],
  },
});

const context = (language: Language): FindingContext => ({
  graph,
  language,
  report: {
    settings: { spanMax: 20 },
    levels: DEFAULT_LEVELS,
    penetration: { origin: 'political' },
    units: [
      { id: 'U1', leaders: 5 },
      { id: 'U2', leaders: 1 },
    ],
  },
});

const about = (code: FindingCode, type: FindingLike['subject']['type'], id: string): FindingLike => ({
  code,
  severity: 'medium',
  subject: { type, id },
});
const both = (finding: FindingLike) =>
  (['da', 'en'] as const).map((language) => plainText(findingSentence(finding, context(language))));

describe('the sentence of a finding', () => {
  it('names the level under the goal, by its own level or its owners', () => {
    expect(both(about('GOAL_STOPS', 'goal', 'G1'))).toEqual([
      'Intet mål i topledelse bygger på Flere i job endnu.',
      'No goal in top management builds on Flere i job yet.',
    ]);
    expect(both(about('GOAL_STOPS', 'goal', 'G2'))[0]).toBe('Intet mål i førstelinjeledelse bygger på Samtaler endnu.');
  });

  it('names both goals of a link and every level it skips', () => {
    expect(both(about('GOAL_SKIPS_LEVEL', 'cascade', 'G1->G3'))).toEqual([
      'Flere i job går direkte til Plan og springer topledelse og mellemledelse over.',
      'Flere i job goes straight to Plan and skips top management and middle management.',
    ]);
    expect(both(about('GOAL_INVERTED', 'cascade', 'G3->G1'))[0]).toBe(
      'Flere i job ligger højere end sit overordnede mål Plan. Forbindelsen tæller ikke med.',
    );
  });

  it('counts span, unit and members from the data', () => {
    expect(both(about('LEADER_SPAN', 'leader', 'L1'))[0]).toBe(
      'Centerchef har 26 ledere og medarbejdere direkte under sig.',
    );
    expect(both(about('UNIT_DISCONNECTED', 'unit', 'U1'))).toEqual([
      'Ingen af de 5 ledere i Jobcenter har en rød tråd til politisk ledelse.',
      'None of the 5 leaders in Jobcenter has a line of sight to political leadership.',
    ]);
    expect(both(about('NETWORK_TOO_SMALL', 'network', 'N1'))).toEqual([
      'Netværk N1 har kun 1 medlem.',
      'Netværk N1 has only 1 member.',
    ]);
  });

  it('speaks of one leader where the unit has one', () => {
    expect(both(about('UNIT_DISCONNECTED', 'unit', 'U2'))).toEqual([
      'Lederen i Arkiv har ingen rød tråd.',
      'The leader in Arkiv has no line of sight.',
    ]);
  });

  it('writes dates by the language, and those of a network by the calendar', () => {
    expect(both(about('GOAL_OVERDUE', 'goal', 'G1'))).toEqual([
      'Flere i job havde frist 05.01.2026.',
      'Flere i job was due 5 January 2026.',
    ]);
    expect(both(about('NETWORK_EVALUATION_DUE', 'network', 'N2'))[0]).toBe(
      'Netværk N2 skulle være evalueret 28.02.2025.',
    );
    expect(both(about('NETWORK_RESTART_DUE', 'network', 'N1'))[1]).toBe(
      'Netværk N1 was due for a restart 31 August 2028.',
    );
  });

  it('names the superior', () => {
    expect(both(about('LEADER_REPORTS_DOWN', 'leader', 'L1'))[0]).toBe(
      'Centerchef refererer til Teamleder, som er på et lavere niveau.',
    );
  });

  it('has the names as strong pieces', () => {
    expect(findingSentence(about('GOAL_STOPS', 'goal', 'G1'), context('da'))).toEqual([
      { text: 'Intet mål i topledelse bygger på ', strong: false },
      { text: 'Flere i job', strong: true },
      { text: ' endnu.', strong: false },
    ]);
  });
});

describe('several findings of one code', () => {
  it('are one sentence with the count as strong piece', () => {
    const findings = ['L1', 'L2'].map((id) => about('LEADER_WITHOUT_GOAL', 'leader', id));
    expect(findingGroupSentence(findings, context('da'))).toEqual([
      { text: '2 ledere', strong: true },
      { text: ' er ikke kortlagt: intet mål og ingen indsats endnu.', strong: false },
    ]);
    expect(plainText(findingGroupSentence(findings, context('en')))).toBe(
      '2 leaders are not mapped: no goal and no initiative yet.',
    );
  });

  it('are the sentence itself where there is one, and nothing where there is none', () => {
    const one = about('GOAL_WITHOUT_OWNER', 'goal', 'G1');
    expect(findingGroupSentence([one], context('da'))).toEqual(findingSentence(one, context('da')));
    expect(findingGroupSentence([], context('da'))).toEqual([]);
  });

  it('are explained with the number they share, or without', () => {
    const due = (ids: string[]) =>
      findingExplain(
        ids.map((id) => about('NETWORK_EVALUATION_DUE', 'network', id)),
        context('da'),
      );
    expect(due(['N1'])).toBe('Seneste evaluering, ellers start, plus 12 måneder.');
    expect(due(['N2', 'N3'])).toBe('Seneste evaluering, ellers start, plus 6 måneder.');
    expect(due(['N1', 'N2'])).toContain('12, når intet er angivet');
    expect(findingExplain([about('LEADER_SPAN', 'leader', 'L1')], context('en'))).toContain('Counts when over 20.');
    expect(findingExplain([about('UNIT_DISCONNECTED', 'unit', 'U1')], context('en'))).toMatch(
      /^0 of 5: no leader in the unit/,
    );
  });
});

describe('every finding', () => {
  it('says where it is mended', () => {
    expect(findingMend(about('GOAL_WITHOUT_OWNER', 'goal', 'G1'), 'da')).toBe('Arket mål, række G1, kolonnen ejere.');
    expect(findingMend(about('GOAL_SKIPS_LEVEL', 'cascade', 'G1->G3'), 'en')).toContain('row G3, column parents: G1.');
  });

  it('has a heading', () => {
    expect(findingHeading('GOAL_ORPHAN', 'da')).toBe('Uden overordnet mål');
  });
});
