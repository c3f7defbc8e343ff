/* Section 2 of method.md as properties: `rank` and `deep` of every placed goal. Levels are ranked from 0 here. */

export const PLACE_GOALS = `MATCH (g:Goal {workspace: $workspace})
OPTIONAL MATCH (g)-[:AT_LEVEL]->(own:Level)
OPTIONAL MATCH (g)<-[:OWNS]-(:Leader)-[:AT_LEVEL]->(level:Level)
WITH g, own, min(level.rank) AS highest, max(level.rank) AS lowest
WITH g, coalesce(own.rank, highest) AS rank, lowest
SET g.rank = rank, g.deep = CASE WHEN lowest > rank THEN lowest ELSE rank END`;

export const PLACE_OWNERS = `MATCH (l:Leader {workspace: $workspace})-[:AT_LEVEL]->(level:Level) SET l.rank = level.rank`;

/** The leader has a line that is, or has above it, a goal at the origin. */
const HAS_LINE = `(EXISTS {
    MATCH (l)-[:OWNS]->(:Goal) ((below:Goal)<-[:CASCADES_TO]-(above:Goal) WHERE above.rank <= below.rank)* (top:Goal)
    WHERE top.rank <= $origin
  } OR EXISTS {
    MATCH (l)-[:RESPONSIBLE_FOR]->(:Initiative)-[:REALISES]->(:Goal)
      ((below:Goal)<-[:CASCADES_TO]-(above:Goal) WHERE above.rank <= below.rank)* (top:Goal)
    WHERE top.rank <= $origin
  })`;

const IS_MAPPED = 'EXISTS { (l)-[:OWNS|RESPONSIBLE_FOR]->() }';

/** Four findings of method.md section 7, each by one query; nothing in the measured organisations is dropped. */
export const FINDING_QUERIES = {
  GOAL_STOPS: `MATCH (g:Goal {workspace: $workspace})
WHERE g.rank < $bottom AND NOT g.stopsHere AND g.deep <= g.rank AND NOT EXISTS {
  MATCH (g) ((above:Goal)-[:CASCADES_TO]->(below:Goal) WHERE above.rank <= below.rank)+ (low:Goal)
  WHERE low.deep > g.rank
}
RETURN g.id AS id`,

  GOAL_ORPHAN: `MATCH (g:Goal {workspace: $workspace})
WHERE g.rank > $origin AND NOT EXISTS {
  MATCH (g) ((below:Goal)<-[:CASCADES_TO]-(above:Goal) WHERE above.rank <= below.rank)+ (high:Goal)
  WHERE high.rank < g.rank
}
RETURN g.id AS id`,

  LEADER_WITHOUT_LINE: `MATCH (l:Leader {workspace: $workspace})
WHERE l.rank > 0 AND ${IS_MAPPED} AND NOT ${HAS_LINE}
RETURN l.id AS id`,

  UNIT_DISCONNECTED: `MATCH (l:Leader {workspace: $workspace})
WHERE l.rank > 0
WITH l, CASE WHEN ${HAS_LINE} THEN 1 ELSE 0 END AS connected, CASE WHEN ${IS_MAPPED} THEN 0 ELSE 1 END AS unmapped
MATCH (l)-[:IN_UNIT]->(:OrgUnit)-[:PART_OF*0..]->(u:OrgUnit)
WITH u, count(l) AS leaders, sum(connected) AS connected, sum(unmapped) AS unmapped
WHERE connected = 0 AND unmapped < leaders
WITH collect(u) AS cut
UNWIND cut AS u
OPTIONAL MATCH (u)-[:PART_OF]->(parent:OrgUnit)
WITH u, parent, cut
WHERE parent IS NULL OR NOT parent IN cut
RETURN u.id AS id`,
} as const;
