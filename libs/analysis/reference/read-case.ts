/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGraph, DEFAULT_LEVELS, type Graph, type GraphParts, type LinkKind } from '@kaskade/domain';
import { parse } from 'papaparse';
import { STATEMENTS, type Cell } from '../src/report';

/** The cases and samples are sound, so this reads only what they hold: no problems, no hints, one spelling of each header. */
const HEADERS: Readonly<Record<string, string>> = {
  navn: 'name',
  rang: 'rank',
  overenhed: 'parent',
  art: 'kind',
  titel: 'title',
  niveau: 'level',
  enhed: 'unit',
  refererer_til: 'reports_to',
  medarbejdere: 'employees',
  ramme: 'framework',
  beskrivelse: 'description',
  ejere: 'owners',
  overmål: 'parents',
  pejlemærker: 'pejlemaerker',
  pejlemærke: 'pejlemaerke',
  indikator: 'indicator',
  frist: 'due',
  stopper_her: 'stops_here',
  undermål: 'child',
  primær: 'primary',
  oversættelse: 'translation',
  inddragelse: 'involvement',
  råderum: 'room',
  ansvarlige: 'responsible',
  mål: 'goals',
  slut: 'end',
  formål: 'purpose',
  type: 'kind',
  forankring: 'anchor',
  facilitatorer: 'facilitators',
  medlemmer: 'members',
  arbejder_med: 'addresses',
  startet: 'started',
  genstartet: 'restarted',
  senest_evalueret: 'last_evaluated',
  evaluering_måneder: 'evaluation_months',
  livscyklus_år: 'life_years',
  leder: 'leader',
  kendt: 'known',
  bakket_op: 'supported',
  handlet: 'acted',
};
const VALUES: Readonly<Record<string, string>> = {
  planlagt: 'planned',
  aktiv: 'active',
  nået: 'achieved',
  opgivet: 'dropped',
  gennemført: 'done',
  prøve: 'trial',
  afviklet: 'closed',
  faglig: 'professional',
  tværfaglig: 'cross',
  ja: 'yes',
  nej: 'no',
};

type Row = Readonly<Record<string, string>>;

function rows(folder: string, ...names: string[]): Row[] {
  const path = names.map((name) => join(folder, `${name}.csv`)).find((file) => existsSync(file));
  if (path === undefined) return [];
  const { data } = parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head = [], ...body] = data;
  const keys = head.map((cell) => cell.trim().toLowerCase()).map((header) => HEADERS[header] ?? header);
  return body.map((cells) => Object.fromEntries(keys.map((key, at) => [key, (cells[at] ?? '').trim()])));
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
const text = (cell: string | undefined): string | null => cell || null;
const whole = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
const value = (cell: string | undefined): string => VALUES[(cell ?? '').toLowerCase()] ?? (cell ?? '').toLowerCase();
const yes = (cell: string | undefined): boolean => ['yes', 'true', 'x', '1'].includes(value(cell));
const date = (cell: string | undefined): string | null => {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell ?? '');
  return danish ? `${danish[3]}-${danish[2]!.padStart(2, '0')}-${danish[1]!.padStart(2, '0')}` : text(cell);
};

/** The graph and the survey's cells of a folder of csv files. */
export function readCase(folder: string): { graph: Graph; cells: Cell[] } {
  const given = rows(folder, 'levels', 'niveauer').map(({ id, name, rank }) => ({
    id: id!,
    name: name!,
    rank: Number(rank),
    noun: null,
  }));
  const levels = given.length > 0 ? given : DEFAULT_LEVELS;
  const levelOf = (cell: string): string =>
    levels.find(({ id }) => id === cell)?.id ??
    levels.find(({ name }) => name.toLowerCase() === cell.toLowerCase())?.id ??
    levels.find(({ rank }) => String(rank) === cell)!.id;

  const links: { [L in LinkKind]?: [string, string][] } = {};
  const link = (kind: LinkKind, from: string, to: string) => (links[kind] ??= []).push([from, to]);

  const units = rows(folder, 'units', 'enheder');
  const leaders = rows(folder, 'leaders', 'ledere');
  const pejlemaerker = rows(folder, 'pejlemaerker');
  const goals = rows(folder, 'goals', 'maal');
  const cascade = rows(folder, 'cascade', 'kaskade');
  const initiatives = rows(folder, 'initiatives', 'indsatser');
  const networks = rows(folder, 'networks', 'netvaerk');

  for (const row of units) if (row.parent) link('partOf', row.id!, row.parent);
  for (const row of leaders) {
    link('leaderLevel', row.id!, levelOf(row.level!));
    if (row.unit) link('inUnit', row.id!, row.unit);
    if (row.reports_to) link('reportsTo', row.id!, row.reports_to);
  }
  for (const row of goals) {
    if (row.level) link('goalLevel', row.id!, levelOf(row.level));
    for (const owner of list(row.owners)) link('owns', owner, row.id!);
    for (const parent of list(row.parents)) link('cascadesTo', parent, row.id!);
    for (const marker of list(row.pejlemaerker)) link('goalSupports', row.id!, marker);
  }
  const fields: NonNullable<GraphParts['cascade']> = Object.fromEntries(
    // In `cascade` the Danish header of the parent is the one that goals use for the list of them.
    cascade.map((row) => {
      const parent = row.parent ?? row.parents!;
      link('cascadesTo', parent, row.child!);
      return [
        `${parent}->${row.child}`,
        { translation: text(row.translation), involvement: row.involvement ? yes(row.involvement) : null },
      ];
    }),
  );
  for (const row of initiatives) {
    for (const leader of list(row.responsible)) link('responsibleFor', leader, row.id!);
    for (const goal of list(row.goals)) link('realises', row.id!, goal);
    for (const marker of list(row.pejlemaerker)) link('initiativeSupports', row.id!, marker);
  }
  const isUnit = (id: string) => units.some((unit) => unit.id === id);
  const isGoal = (id: string) => goals.some((goal) => goal.id === id);
  const bare = (id: string) => id.replace(/^(leader|unit|goal|pejlemaerke):/, '');
  for (const row of networks) {
    const anchor = bare(row.anchor ?? '');
    const toUnit = row.anchor?.startsWith('unit:') || (!row.anchor?.startsWith('leader:') && isUnit(anchor));
    if (anchor) link(toUnit ? 'anchoredInUnit' : 'anchoredInLeader', row.id!, anchor);
    for (const leader of list(row.members)) link('memberOf', leader, row.id!);
    for (const leader of list(row.facilitators)) link('facilitates', leader, row.id!);
    for (const target of list(row.addresses)) {
      const toGoal = target.startsWith('goal:') || (!target.startsWith('pejlemaerke:') && isGoal(target));
      link(toGoal ? 'addressesGoal' : 'addressesPejlemaerke', row.id!, bare(target));
    }
  }

  const graph = createGraph({
    nodes: {
      level: levels,
      unit: units.map((row) => ({ id: row.id!, name: row.name!, kind: text(row.kind) })),
      leader: leaders.map((row) => ({
        id: row.id!,
        name: row.name!,
        title: text(row.title),
        employees: whole(row.employees),
        email: text(row.email),
      })),
      pejlemaerke: pejlemaerker.map((row) => ({
        id: row.id!,
        name: row.name!,
        framework: text(row.framework),
        description: text(row.description),
      })),
      goal: goals.map((row) => ({
        id: row.id!,
        title: row.title!,
        description: text(row.description),
        indicator: text(row.indicator),
        baseline: null,
        target: null,
        current: null,
        measureUnit: null,
        due: date(row.due),
        status: (value(row.status) || 'active') as 'active',
        stopsHere: yes(row.stops_here),
        stopsReason: null,
      })),
      initiative: initiatives.map((row) => ({
        id: row.id!,
        title: row.title!,
        description: text(row.description),
        start: date(row.start),
        end: date(row.end),
        status: (value(row.status) || 'active') as 'active',
      })),
      network: networks.map((row) => ({
        id: row.id!,
        name: row.name!,
        purpose: text(row.purpose),
        kind: (value(row.kind) || null) as 'cross' | null,
        participation: null,
        scope: null,
        time: null,
        resources: null,
        facilitation: null,
        consultants: null,
        administration: null,
        started: date(row.started),
        restarted: date(row.restarted),
        lastEvaluated: date(row.last_evaluated),
        evaluationMonths: whole(row.evaluation_months),
        lifeYears: whole(row.life_years),
        status: (value(row.status) || 'active') as 'active',
      })),
    },
    links,
    cascade: fields,
  });
  return { graph, cells: cellsOf(graph, rows(folder, 'answers', 'svar')) };
}

/** One cell for each level, pejlemærke and statement that has an answer. */
function cellsOf(graph: Graph, answers: readonly Row[]): Cell[] {
  const sums = new Map<string, { cell: Omit<Cell, 'answers' | 'mean'>; values: number[] }>();
  for (const row of answers) {
    const level = graph.links.leaderLevel.out.get(row.leader!)![0]!;
    for (const statement of STATEMENTS) {
      if (!row[statement]) continue;
      const key = JSON.stringify([level, row.pejlemaerke, statement]);
      const sum = sums.get(key) ?? { cell: { level, pejlemaerke: row.pejlemaerke!, statement }, values: [] };
      sum.values.push(Number(row[statement]));
      sums.set(key, sum);
    }
  }
  return [...sums.values()].map(({ cell, values }) => ({
    ...cell,
    answers: values.length,
    mean: values.reduce((total, one) => total + one, 0) / values.length,
  }));
}
