import { DomainError, type LinkKind, type NodeKind } from '@kaskade/domain';
import type { Store } from '../neo4j/store';
import type { Resolvers } from '../graphql/generated/schema';
import type { Workspace } from '../workspaces/workspaces.repository';
import type { End } from './nodes.cypher';
import { readSlice, type CascadeSource, type NodeSource, type Page, type Slice } from './nodes.repository';
import type { RequestContext } from './request-context';

/** The longest page. */
export const PAGE_LIMIT = 200;

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

function sliceOf({ first, after }: PageArguments): Slice {
  if (first < 1 || first > PAGE_LIMIT) throw new DomainError('INVALID', { reason: 'PAGE_SIZE', limit: PAGE_LIMIT });
  return { first, after: after ?? '' };
}

const ONE: Slice = { first: 1, after: '' };

/** The nodes at the other end of links of this kind. */
const many =
  (link: LinkKind, end: End) =>
  async (node: NodeSource, page: PageArguments, context: RequestContext): Promise<Page<NodeSource>> => {
    const { nodes, ...rest } = await context.neighbours(node.workspace, node.id, link, end, sliceOf(page));
    return { ...rest, nodes: nodes.map((found) => found.node) };
  };

/** The one node at the other end of a link that there is at most one of. */
const one =
  (link: LinkKind) =>
  async (node: NodeSource, _: unknown, context: RequestContext): Promise<NodeSource | null> =>
    (await context.neighbours(node.workspace, node.id, link, 'out', ONE)).nodes[0]?.node ?? null;

const cascade =
  (end: End) =>
  async (node: NodeSource, page: PageArguments, context: RequestContext): Promise<Page<CascadeSource>> => {
    const { nodes, ...rest } = await context.neighbours(node.workspace, node.id, 'cascadesTo', end, sliceOf(page));
    const ends = (other: NodeSource) =>
      end === 'out' ? { parent: node, child: other } : { parent: other, child: node };
    return { ...rest, nodes: nodes.map((found) => ({ ...found.link, ...ends(found.node) }) as CascadeSource) };
  };

/** Typed nodes with their relations as fields. */
export function nodesResolvers(store: Store): Resolvers {
  const ofKind =
    (kind: NodeKind) =>
    (_: unknown, { workspace, id }: { workspace: string; id: string }, context: RequestContext) =>
      context.node(workspace, kind, id);

  const allOf =
    (kind: NodeKind) =>
    async ({ id }: Workspace, page: PageArguments, context: RequestContext): Promise<Page<NodeSource>> => {
      const [slice, counts] = await Promise.all([
        store.read((tx) => readSlice(tx, id, kind, sliceOf(page))),
        context.counts(id),
      ]);
      return { ...slice, total: counts[kind] };
    };

  const levels = async (workspace: string): Promise<NodeSource[]> => {
    const { nodes } = await store.read((tx) => readSlice(tx, workspace, 'level', { first: PAGE_LIMIT, after: '' }));
    return [...nodes].sort((a, b) => (a['rank'] as number) - (b['rank'] as number));
  };

  return {
    Query: {
      node: (_, { workspace, kind, id }, context) => context.node(workspace, kind, id),
      level: ofKind('level'),
      unit: ofKind('unit'),
      leader: ofKind('leader'),
      pejlemaerke: ofKind('pejlemaerke'),
      goal: ofKind('goal'),
      initiative: ofKind('initiative'),
      network: ofKind('network'),
    },
    Workspace: {
      counts: async ({ id }, _, context) => {
        const counts = await context.counts(id);
        return {
          levels: counts.level,
          units: counts.unit,
          leaders: counts.leader,
          pejlemaerker: counts.pejlemaerke,
          goals: counts.goal,
          initiatives: counts.initiative,
          networks: counts.network,
        };
      },
      levels: ({ id }) => levels(id),
      units: allOf('unit'),
      leaders: allOf('leader'),
      pejlemaerker: allOf('pejlemaerke'),
      goals: allOf('goal'),
      initiatives: allOf('initiative'),
      networks: allOf('network'),
    },
    Level: {
      position: async ({ workspace, id }) => (await levels(workspace)).findIndex((level) => level.id === id),
      leaders: many('leaderLevel', 'in'),
      goals: many('goalLevel', 'in'),
    },
    Unit: {
      parent: one('partOf'),
      children: many('partOf', 'in'),
      leaders: many('inUnit', 'in'),
      anchors: many('anchoredInUnit', 'in'),
    },
    Leader: {
      level: one('leaderLevel'),
      unit: one('inUnit'),
      reportsTo: one('reportsTo'),
      reports: many('reportsTo', 'in'),
      goals: many('owns', 'out'),
      initiatives: many('responsibleFor', 'out'),
      networks: many('memberOf', 'out'),
      facilitates: many('facilitates', 'out'),
      anchors: many('anchoredInLeader', 'in'),
    },
    Pejlemaerke: {
      goals: many('goalSupports', 'in'),
      initiatives: many('initiativeSupports', 'in'),
      networks: many('addressesPejlemaerke', 'in'),
    },
    Goal: {
      level: one('goalLevel'),
      owners: many('owns', 'in'),
      parents: cascade('in'),
      children: cascade('out'),
      pejlemaerker: many('goalSupports', 'out'),
      initiatives: many('realises', 'in'),
      networks: many('addressesGoal', 'in'),
    },
    Cascade: {
      id: ({ parent, child }) => `${parent.id}->${child.id}`,
    },
    Initiative: {
      responsible: many('responsibleFor', 'in'),
      goals: many('realises', 'out'),
      pejlemaerker: many('initiativeSupports', 'out'),
    },
    Network: {
      anchor: async (node, page, context) =>
        (await one('anchoredInLeader')(node, page, context)) ?? one('anchoredInUnit')(node, page, context),
      facilitators: many('facilitates', 'in'),
      members: many('memberOf', 'in'),
      pejlemaerker: many('addressesPejlemaerke', 'out'),
      goals: many('addressesGoal', 'out'),
    },
  };
}
