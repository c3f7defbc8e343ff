import { LINK_KINDS, ITEM_KINDS, type LinkKind, type ItemKind } from '@kaskade/domain';
import { labelFrom, LABELS, labelTo, RELATIONSHIPS } from './graph-rows';

const perKind = (text: (label: string) => string) =>
  Object.fromEntries(ITEM_KINDS.map((kind) => [kind, text(LABELS[kind])])) as Record<ItemKind, string>;

const perLink = (text: (from: string, type: string, to: string, link: LinkKind) => string) =>
  Object.fromEntries(
    LINK_KINDS.map((link) => [link, text(labelFrom(link), RELATIONSHIPS[link], labelTo(link), link)]),
  ) as Record<LinkKind, string>;

/* Each of these is one part of the statement that writes a list of changes; `rows` stands for that part's own parameter. */

export const CREATE_NODES = perKind(
  (label) => `UNWIND rows AS row CREATE (n:${label}) SET n = row RETURN 0 AS matched`,
);

/** Only a row that is as we knew it: one changed by hand does not match, and the count tells. */
export const UPDATE_NODES = perKind(
  (label) => `UNWIND rows AS row
  MATCH (n:${label} {workspace: $workspace, id: row.id}) WHERE properties(n) = row.was
  SET n = row.now RETURN 1 AS matched`,
);

export const DELETE_NODES = perKind(
  (label) => `UNWIND rows AS row
  MATCH (n:${label} {workspace: $workspace, id: row.id}) WHERE properties(n) = row
  DETACH DELETE n RETURN 0 AS matched`,
);

/** Both ends of a row's link. The second one's workspace is the first one's: so the planner goes from one to the other instead of multiplying two finds. */
const ends = (from: string, to: string): string =>
  `MATCH (a:${from} {workspace: $workspace, id: row.from})
  MATCH (b:${to} {workspace: a.workspace, id: row.to})`;

export const CREATE_LINKS = perLink(
  (from, type, to, link) => `UNWIND rows AS row
  ${ends(from, to)}
  CREATE (a)-[r:${type}]->(b)${link === 'cascadesTo' ? ' SET r = row.fields' : ''} RETURN 0 AS matched`,
);

export const DELETE_LINKS = perLink(
  (from, type, to) => `UNWIND rows AS row
  ${ends(from, to)}
  MATCH (a)-[r:${type}]->(b)
  DELETE r RETURN 0 AS matched`,
);

export const UPDATE_CASCADE = `UNWIND rows AS row
  ${ends('Goal', 'Goal')}
  MATCH (a)-[r:CASCADES_TO]->(b) WHERE properties(r) = row.was
  SET r = row.now RETURN 1 AS matched`;

export const UPDATE_SETTINGS = `UNWIND rows AS row
  MATCH (w:Workspace {id: $workspace})
  WHERE all(key IN keys(row.was) WHERE w[key] = row.was[key] OR (w[key] IS NULL AND row.was[key] IS NULL))
  SET w += row.now RETURN 1 AS matched`;

/** One part with its rows, as a subquery of its own that gives how many rows it matched. */
export const part = (text: string, parameter: string): string =>
  `CALL () {\n  WITH $${parameter} AS rows\n  ${text.replace(/ RETURN (\d) AS matched$/, ` RETURN sum($1) AS ${parameter}`)}\n}`;
