import {
  createGraph,
  DEFAULT_LEVELS,
  type Goal,
  type Graph,
  type GraphParts,
  type Initiative,
  type LinkKind,
  type Network,
} from '@kaskade/domain';

/** An organisation in few words: ids, and what they are linked to. */
export interface Sketch {
  /** `id: level`, or the goal's own fields besides. */
  readonly goals: Readonly<Record<string, string | (Partial<Goal> & { readonly level?: string })>>;
  /** `id: level unit`. */
  readonly leaders?: Readonly<Record<string, string>>;
  /** `id` or `id<parent`. */
  readonly units?: readonly string[];
  readonly pejlemaerker?: readonly string[];
  readonly initiatives?: readonly string[];
  readonly networks?: readonly (Partial<Network> & { readonly id: string })[];
  readonly links?: { readonly [L in LinkKind]?: readonly string[] };
}

const GOAL: Omit<Goal, 'id' | 'title'> = {
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
};
const INITIATIVE: Omit<Initiative, 'id' | 'title'> = { description: null, start: null, end: null, status: 'active' };
const NETWORK: Omit<Network, 'id' | 'name'> = {
  ...{
    purpose: 'x',
    kind: 'professional',
    participation: null,
    scope: null,
    time: null,
    resources: null,
    facilitation: null,
  },
  ...{
    consultants: null,
    administration: null,
    started: null,
    restarted: null,
    lastEvaluated: null,
    evaluationMonths: null,
  },
  ...{ lifeYears: null, status: 'active' },
};

/** The graph of a sketch on the four default levels. Links are written `from>to`. */
export function sketched({
  goals,
  leaders = {},
  units = [],
  pejlemaerker = [],
  initiatives = [],
  networks = [],
  links = {},
}: Sketch): Graph {
  const pairs: { [L in LinkKind]?: [string, string][] } = {};
  const link = (kind: LinkKind, from: string, to: string): void => void (pairs[kind] ??= []).push([from, to]);
  for (const [kind, list] of Object.entries(links) as [LinkKind, readonly string[]][]) {
    for (const pair of list) link(kind, pair.split('>')[0]!, pair.split('>')[1]!);
  }
  const goal = Object.entries(goals).map(([id, given]) => {
    const { level, ...fields } = typeof given === 'string' ? { level: given } : given;
    if (level) link('goalLevel', id, level);
    return { id, title: `Mål ${id}`, ...GOAL, ...fields };
  });
  const leader = Object.entries(leaders).map(([id, place]) => {
    const [level = '', unit] = place.split(' ');
    link('leaderLevel', id, level);
    if (unit) link('inUnit', id, unit);
    return { id, name: `Leder, ${id}`, title: null, employees: null, email: null };
  });
  const unit = units.map((text) => {
    const [id = '', parent] = text.split('<');
    if (parent) link('partOf', id, parent);
    return { id, name: `Enhed ${id}`, kind: null };
  });
  const parts: GraphParts = {
    nodes: {
      level: DEFAULT_LEVELS,
      unit,
      leader,
      goal,
      pejlemaerke: pejlemaerker.map((id) => ({ id, name: `Pejlemærke ${id}`, framework: null, description: null })),
      initiative: initiatives.map((id) => ({ id, title: `Indsats ${id}`, ...INITIATIVE })),
      network: networks.map((network) => ({ name: `Netværk ${network.id}`, ...NETWORK, ...network })),
    },
    links: pairs,
    cascade: Object.fromEntries(
      (pairs.cascadesTo ?? []).map(([parent, child]) => [`${parent}->${child}`, { primary: true }]),
    ),
  };
  return createGraph(parts);
}
