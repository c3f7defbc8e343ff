import { NODE_KINDS, type NodeKind } from '@kaskade/domain';
import { LABELS } from '../graph/graph-rows';
import { integer, type Transaction } from '../neo4j/store';

/** A node that was found by its words. */
export interface Hit {
  readonly kind: NodeKind;
  readonly id: string;
  readonly text: string;
  readonly detail: string | null;
  readonly unit: string | null;
  readonly level: string | null;
  readonly score: number;
}

/** The longest text that is searched for, and the most hits. */
export const SEARCH_TEXT_LIMIT = 200;
export const SEARCH_HITS_LIMIT = 100;

/** Goals and the like lie where their leaders do; of several the one on the highest level, then by id. */
export const SEARCH = `CALL () {
  CALL db.index.fulltext.queryNodes('words_by_stem', $stems, {limit: $candidates}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_as_written', $written, {limit: $candidates}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score WHERE node.workspace = $workspace
WITH node, score ORDER BY score DESC, node.id LIMIT $limit
CALL (node) {
  OPTIONAL MATCH (node)<-[:OWNS|RESPONSIBLE_FOR]-(holder:Leader)
  OPTIONAL MATCH (holder)-[:AT_LEVEL]->(holderLevel:Level)
  WITH node, holder, holderLevel ORDER BY holderLevel.rank, holder.id LIMIT 1
  OPTIONAL MATCH (holder)-[:IN_UNIT]->(holderUnit:OrgUnit)
  OPTIONAL MATCH (node)-[:AT_LEVEL]->(own:Level)
  OPTIONAL MATCH (node)-[:IN_UNIT]->(sits:OrgUnit)
  OPTIONAL MATCH (node)-[:PART_OF]->(above:OrgUnit)
  OPTIONAL MATCH (node)-[:ANCHORED_IN]->(anchorUnit:OrgUnit)
  OPTIONAL MATCH (node)-[:ANCHORED_IN]->(:Leader)-[:IN_UNIT]->(anchorLeaderUnit:OrgUnit)
  RETURN coalesce(own.name, holderLevel.name) AS level,
    coalesce(sits.name, holderUnit.name, above.name, anchorUnit.name, anchorLeaderUnit.name) AS unit LIMIT 1
}
RETURN head([label IN labels(node) WHERE label IN $labels]) AS label, node.id AS id,
  CASE WHEN node:Leader THEN node.name ELSE coalesce(node.title, node.name) END AS text,
  CASE WHEN node:Leader THEN node.title WHEN node:OrgUnit THEN node.kind WHEN node:Pejlemaerke THEN node.framework END AS detail,
  unit, level, score ORDER BY score DESC, id`;

const KIND_OF_LABEL = new Map(NODE_KINDS.map((kind) => [LABELS[kind], kind]));

/** The names and titles weigh more than what is written about them. */
const FIELDS = ['name^4', 'title^4', 'description', 'indicator', 'purpose'];

/** Finds nodes by words: their stems (Danish), their beginnings, and with a letter or two wrong. Every word must be found. */
export async function search(tx: Transaction, workspace: string, text: string, limit: number): Promise<Hit[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const here = `+workspace:"${workspace.replace(/["\\]/g, '')}"`;
  const rows = await tx.run<Omit<Hit, 'kind'> & { label: string }>(SEARCH, {
    workspace,
    stems: `${here} ${words.map((word) => `+${anyField([`${word}^3`])}`).join(' ')}`,
    written: `${here} ${words.map((word) => `+${anyField(asWritten(word), ['id^6'])}`).join(' ')}`,
    candidates: integer(limit * 4),
    limit: integer(limit),
    labels: Object.values(LABELS),
  });
  return rows.map(({ label, ...hit }) => ({ ...hit, kind: KIND_OF_LABEL.get(label)! }));
}

/** The words of a text as the query language takes them: letters and digits only, so that nothing in it is an operator. */
function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, SEARCH_TEXT_LIMIT)
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, 10);
}

/** The word itself, words that begin with it, and words a slip away: one letter from four letters on, two from eight. */
function asWritten(word: string): string[] {
  const length = [...word].length;
  const slips = length >= 8 ? [`${word}~2`] : length >= 4 ? [`${word}~1`] : [];
  return [`${word}^4`, `${word}*^2`, ...slips];
}

function anyField(forms: readonly string[], more: readonly string[] = []): string {
  const fields = [...FIELDS, ...more];
  return `(${fields
    .map((field) => {
      const [name, weight] = field.split('^');
      return `${name}:(${forms.join(' ')})${weight ? `^${weight}` : ''}`;
    })
    .join(' ')})`;
}
