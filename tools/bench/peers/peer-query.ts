import { fieldNames, LINK_KINDS, LINK_RULES, NODE_KINDS, type LinkKind, type NodeKind } from '@kaskade/domain';

/** The links that go out from a kind of node: fields of its type. */
export const linksFrom = (kind: NodeKind): LinkKind[] => LINK_KINDS.filter((link) => LINK_RULES[link].from === kind);

const typeOf = (kind: NodeKind): string => kind[0]!.toUpperCase() + kind.slice(1);

const NUMBERS = new Set(['rank', 'employees', 'baseline', 'target', 'current', 'evaluationMonths', 'lifeYears']);
const FLAGS = new Set(['stopsHere', 'primary', 'involvement']);
const scalarOf = (field: string): string => (NUMBERS.has(field) ? 'Float' : FLAGS.has(field) ? 'Boolean' : 'String');

/** A schema as one would write it first: a type per kind, its links as lists of nodes. */
export const PEER_SDL = [
  `type Query { ${NODE_KINDS.map((kind) => `${kind}s: [${typeOf(kind)}!]!`).join(' ')} }`,
  `type CascadeLink { child: Goal! ${fieldNames('cascade')
    .map((field) => `${field}: ${scalarOf(field)}`)
    .join(' ')} }`,
  ...NODE_KINDS.map((kind) => {
    const fields = fieldNames(kind).map((field) => `${field}: ${scalarOf(field)}`);
    const links = linksFrom(kind).map((link) =>
      link === 'cascadesTo' ? `${link}: [CascadeLink!]!` : `${link}: [${typeOf(LINK_RULES[link].to)}!]!`,
    );
    return `type ${typeOf(kind)} { id: ID! ${[...fields, ...links].join(' ')} }`;
  }),
].join('\n');

/** Everything that the map needs: every field of every node, and the other end of every link. */
export const PEER_QUERY = `{ ${NODE_KINDS.map((kind) => {
  const links = linksFrom(kind).map((link) =>
    link === 'cascadesTo' ? `${link} { child { id } ${fieldNames('cascade').join(' ')} }` : `${link} { id }`,
  );
  return `${kind}s { id ${[...fieldNames(kind), ...links].join(' ')} }`;
}).join(' ')} }`;
