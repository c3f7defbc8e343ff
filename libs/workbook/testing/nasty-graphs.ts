import { createGraph, fieldNames, fieldRule, LINK_KINDS, LINK_RULES, NODE_KINDS, type Graph } from '@kaskade/domain';
import * as fc from 'fast-check';
import { graphs } from '../../domain/testing/graph-arbitrary';

/** Texts that files, spreadsheets and parsers stumble over. */
const stumbling = fc.constantFrom(
  '=1+1',
  '+45 12345678',
  '-5',
  '@navn',
  "'",
  "''",
  "'=1+1",
  "''a",
  "'a",
  '\t=1+1',
  '\rlinje',
  'a"b',
  '"',
  '""',
  'a;b,c',
  'to\nlinjer',
  'to\r\nlinjer',
  'to\rlinjer',
  '_x000D_',
  '_x005F_',
  '<b>&amp;</b>',
  ']]>',
  '#REF!',
  'TRUE',
  '007',
  '1.120',
  '31-06-2026',
  'å\u030a',
  '\u{1f600}',
  '\ufb01',
  '\uffff',
  '__proto__',
  'constructor',
);

const isKept = (text: string): boolean =>
  text.trim() !== '' &&
  text === (/^[\t\r]/.test(text) ? text.trimEnd() : text.trim()) &&
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/u.test(text);

const texts = fc.oneof(stumbling, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(isKept));
const idTails = texts.filter(
  (text) => !text.includes(';') && !text.includes('->') && !text.endsWith('-') && text === text.trim(),
);

/** Graphs as a workbook can hold them (no nouns, default settings), with every text and id of them replaced by a stumbling one. */
export const nastyGraphs: fc.Arbitrary<Graph> = fc
  .record({
    graph: graphs(),
    texts: fc.array(texts, { minLength: 1, maxLength: 20 }),
    tails: fc.array(idTails, { minLength: 1, maxLength: 10 }),
  })
  .map(({ graph, texts: list, tails }) => {
    let used = 0;
    const ids = new Map<string, string>();
    for (const kind of NODE_KINDS) {
      let at = 0;
      for (const id of graph.nodes[kind].keys()) ids.set(`${kind}:${id}`, `${tails[at % tails.length]!}${at++}`);
    }
    const renamed = (kind: string, id: string): string => ids.get(`${kind}:${id}`)!;
    const nodes = Object.fromEntries(
      NODE_KINDS.map((kind) => [
        kind,
        [...graph.nodes[kind].values()].map((node) => {
          const values: Record<string, unknown> = { ...node, id: renamed(kind, node.id) };
          for (const field of fieldNames(kind)) {
            if (typeof values[field] === 'string' && fieldRule(kind, field)!.type === 'text') {
              values[field] = list[used++ % list.length]!;
            }
          }
          if (kind === 'level') values.noun = null;
          return values;
        }),
      ]),
    );
    const links = Object.fromEntries(LINK_KINDS.map((link) => [link, renamedPairs(graph, link, renamed)]));
    const cascade = Object.fromEntries(
      [...graph.links.cascadesTo.out].flatMap(([parent, children]) =>
        children.map((child) => {
          const fields = graph.cascade.get(`${parent}->${child}`)!;
          const translation = fields.translation === null ? null : list[used++ % list.length]!;
          return [`${renamed('goal', parent)}->${renamed('goal', child)}`, { ...fields, translation }] as const;
        }),
      ),
    );
    return createGraph({ nodes, links, cascade });
  });

function renamedPairs(
  graph: Graph,
  link: (typeof LINK_KINDS)[number],
  renamed: (kind: string, id: string) => string,
): [string, string][] {
  const { from, to } = LINK_RULES[link];
  return [...graph.links[link].out].flatMap(([a, list]) =>
    list.map((b): [string, string] => [renamed(from, a), renamed(to, b)]),
  );
}
