import type { Finding } from '@kaskade/analysis';
import type { AgreementSubject, Aside, Change, Graph, IsoDate } from '@kaskade/domain';
import { newNodeId } from './node-commands';

/** A point by its rule and what it is about. */
export type Point = Pick<Finding, 'code' | 'subject'>;

/** The records that set a point aside; two who do it at the same time make two. */
export const asidesOf = (graph: Graph, { code, subject }: Point): readonly Aside[] =>
  [...graph.nodes.aside.values()].filter(
    (aside) => aside.code === code && aside.about === subject.type && aside.subject === subject.id,
  );

/** The change that sets a point aside. */
export const setAside = ({ code, subject }: Point, reason: string, date: IsoDate): readonly Change[] => [
  {
    type: 'add',
    kind: 'aside',
    id: newNodeId('aside'),
    fields: { code, about: subject.type, subject: subject.id, reason, date },
  },
];

/** The changes that bring a point back. */
export const takeForward = (graph: Graph, point: Point): readonly Change[] =>
  asidesOf(graph, point).map(({ id }): Change => ({ type: 'remove', kind: 'aside', id }));

/** The change that makes an agreement about a goal or a boundary. */
export const newAgreement = (
  about: AgreementSubject,
  subject: string,
  fields: { readonly what: string; readonly who: string | null; readonly due: IsoDate | null },
): readonly Change[] => [
  { type: 'add', kind: 'agreement', id: newNodeId('agreement'), fields: { about, subject, ...fields } },
];
