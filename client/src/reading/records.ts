import type { Finding } from '@kaskade/analysis';
import { byCodePoint, cascadeEnds, type Agreement, type Aside, type Graph, type IsoDate } from '@kaskade/domain';
import { boundaryName, type Language } from '@kaskade/wording';
import type { Selected } from '../view/view';

/** A point that is set aside, with the record that says why. */
export interface SetAside {
  readonly finding: Finding;
  readonly aside: Aside;
}

/** The points of a report, those that are set aside apart. */
export interface Points {
  readonly open: readonly Finding[];
  readonly aside: readonly SetAside[];
}

const key = (code: string, about: string, subject: string): string => `${code} ${about} ${subject}`;

/** Which of the points are set aside in a graph, and which are not; both in the order given. */
export function splitPoints(findings: readonly Finding[], graph: Graph): Points {
  if (graph.nodes.aside.size === 0) return { open: findings, aside: [] };
  const asides = new Map<string, Aside>();
  for (const aside of graph.nodes.aside.values()) asides.set(key(aside.code, aside.about, aside.subject), aside);
  const asideOf = ({ code, subject }: Finding) => asides.get(key(code, subject.type, subject.id));
  return {
    open: findings.filter((finding) => asideOf(finding) === undefined),
    aside: findings.flatMap((finding) => {
      const aside = asideOf(finding);
      return aside === undefined ? [] : [{ finding, aside }];
    }),
  };
}

/** Whether what was agreed on is not done, and its day has come. */
export const isDue = ({ done, due }: Agreement, asOf: IsoDate): boolean => !done && due !== null && due <= asOf;

/** The agreements about one goal or boundary, or (null) all that are not done; by day, those without one last. */
export function agreementsOf(graph: Graph, of: Pick<Agreement, 'about' | 'subject'> | null): readonly Agreement[] {
  return [...graph.nodes.agreement.values()]
    .filter((one) => (of === null ? !one.done : one.about === of.about && one.subject === of.subject))
    .sort((a, b) => byCodePoint(a.due ?? 'x', b.due ?? 'x') || byCodePoint(a.id, b.id));
}

/** What an agreement is about, as the map selects it. */
export const placeOfAgreement = ({ about, subject }: Agreement): Selected =>
  about === 'goal' ? { type: 'goal', id: subject } : { type: 'boundary', id: cascadeEnds(subject)?.[0] ?? subject };

/** What the goal or the boundary of an agreement is called. */
export function agreementSubject({ about, subject }: Agreement, graph: Graph, language: Language): string {
  if (about === 'goal') return graph.nodes.goal.get(subject)?.title ?? subject;
  const [upper, lower] = (cascadeEnds(subject) ?? []).map((id) => graph.nodes.level.get(id));
  return upper && lower ? boundaryName(upper, lower, language) : subject;
}
