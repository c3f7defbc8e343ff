import type { FindingCode } from '@kaskade/analysis';
import {
  calledOf,
  cascadeEnds,
  fieldRule,
  isRecordKind,
  LINK_RULES,
  type Change,
  type FieldValue,
  type Graph,
  type ItemKind,
  type ItemOf,
  type LinkKind,
  type NodeKind,
  type SettableKind,
} from '@kaskade/domain';
import { findingHeading, levelName } from '@kaskade/wording';
import { fieldLabel, valueWords } from '../editing/field-words';
import { nameOf } from '../editing/problem-words';
import { leaderLabel } from '../reading/names';
import type { Words } from '../view/use-words';
import type { Names } from '../view/view';
import type { PastRevision } from './past-revision';

/** A revision in sentences. */
export interface RevisionWords {
  /** What it was, where that is not said by its changes: an import, an undo. */
  readonly head: string | null;
  /** One per change, or per link with what it replaced. */
  readonly sentences: readonly string[];
  /** What stands at the end instead of changes that are not told; null: all are. */
  readonly rest: string | null;
}

/** What is needed to name things: the graph on the screen, how leaders are called there, and the reader's language. */
export interface Reader {
  readonly graph: Graph;
  readonly names: Names;
  readonly words: Words;
}

/** A text of a field is shown so far, in characters. */
const LONGEST = 120;

/** Says who changed what in the reader's words; `isOfSubject` when only what touches one node was asked for. Pure. */
export function revisionWords(revision: PastRevision, reader: Reader, isOfSubject: boolean): RevisionWords {
  const { say } = reader.words;
  const { changes, count } = revision;
  const sentences = sentencesOf(changes, revision.names, reader);
  const isUntold = changes.length === 0 && count !== 0;
  const more = isOfSubject || count === null ? 0 : count - changes.length;
  return {
    head: headOf(revision, reader.words),
    sentences,
    rest: isUntold ? say('history.tooMany') : more > 0 ? say('history.rest', { count: more }) : null,
  };
}

function headOf({ kind, file, epoch, revision }: PastRevision, { say }: Words): string | null {
  switch (kind) {
    case 'import':
      return file === null ? say('history.head.importNoFile') : say('history.head.import', { file });
    case 'undo':
    case 'redo':
    case 'restore':
    case 'draft':
      return say(`history.head.${kind}`);
    default:
      return epoch === 1 && revision === 1 ? say('history.head.made') : null;
  }
}

/** Gives a node's name; before the revision, where that is known. */
type Calls = (kind: ItemKind, id: string) => string;
type Telling = Reader & { readonly calls: Calls };

function callsOf(changes: readonly Change[], before: PastRevision['names'], { graph, names, words }: Reader): Calls {
  const known = new Map<string, string>();
  for (const change of changes) {
    if (change.type !== 'add') continue;
    const called = calledOf({ id: change.id, ...change.fields } as unknown as ItemOf[ItemKind]) as string | undefined;
    if (called !== undefined) known.set(`${change.kind} ${change.id}`, called);
  }
  for (const { kind, id, name } of before) known.set(`${kind} ${id}`, name);
  return (kind, id) => {
    // With names hidden a name must not come back by way of the past.
    if (kind === 'leader' && names !== 'names')
      return graph.nodes.leader.has(id)
        ? leaderLabel(graph, id, names, words.language)
        : words.say('history.someLeader');
    const name = known.get(`${kind} ${id}`);
    const level = kind === 'level' ? graph.nodes.level.get(id) : undefined;
    if (level !== undefined) return levelName(name === undefined ? level : { ...level, name }, words.language);
    return name ?? nameOf(graph, kind, id);
  };
}

/** Says what a list of changes does; `before`: what nodes were called before it, where the graph does not say. Pure. */
export function sentencesOf(
  changes: readonly Change[],
  before: PastRevision['names'],
  reader: Reader,
): readonly string[] {
  const telling = { ...reader, calls: callsOf(changes, before, reader) };
  // What a list does to a link and its fields on the way is said with the link.
  const hasMore = changes.some(({ type }) => type !== 'set');
  const told = changes.filter((change) => !(hasMore && change.type === 'set' && change.field === 'primary'));
  const linked = linksOf(told);
  return told.flatMap((change) => {
    switch (change.type) {
      case 'add':
        if (isRecordKind(change.kind)) return recordWords(change, telling);
        return telling.words.say('history.added', { subject: subjectOf(change.kind, change.id, telling) });
      case 'remove':
        if (change.kind === 'aside')
          return telling.words.say('history.tookForward', { reason: quoted(telling.calls('aside', change.id)) });
        return telling.words.say('history.removed', { subject: subjectOf(change.kind, change.id, telling) });
      case 'set':
        return setWords(change, telling);
      default: {
        const links = linked.get(linkKey(change));
        return links?.first === change ? linkWords(change.link, links, telling) : [];
      }
    }
  });
}

type LinkChange = Extract<Change, { type: 'link' | 'unlink' }>;
interface Links {
  readonly first: LinkChange;
  readonly made: string[];
  readonly cut: string[];
}

/** Links that are a matter of the node that they point to: who owns a goal is said of the goal. */
const OF_THE_OTHER: ReadonlySet<LinkKind> = new Set([
  'owns',
  'cascadesTo',
  'responsibleFor',
  'memberOf',
  'facilitates',
]);

const endsOf = ({ link, from, to }: LinkChange): readonly [subject: string, other: string] =>
  OF_THE_OTHER.has(link) ? [to, from] : [from, to];
const linkKey = (change: LinkChange): string => `${change.link} ${endsOf(change)[0]}`;

/** The links of a list by kind and by what they are said of. */
function linksOf(changes: readonly Change[]): ReadonlyMap<string, Links> {
  const found = new Map<string, Links>();
  for (const change of changes) {
    if (change.type !== 'link' && change.type !== 'unlink') continue;
    const links = found.get(linkKey(change)) ?? { first: change, made: [], cut: [] };
    found.set(linkKey(change), links);
    links[change.type === 'link' ? 'made' : 'cut'].push(endsOf(change)[1]);
  }
  return found;
}

const QUOTED: ReadonlySet<NodeKind> = new Set(['goal', 'initiative', 'network']);

function linkWords(link: LinkKind, { first, made, cut }: Links, telling: Telling): string {
  const { say } = telling.words;
  const { from, to } = LINK_RULES[link];
  const [kind, otherKind] = OF_THE_OTHER.has(link) ? [to, from] : [from, to];
  const namesOf = (ids: readonly string[]): string =>
    joined(
      ids.map((id) => {
        const name = telling.calls(otherKind, id);
        return QUOTED.has(otherKind) ? `'${name}'` : name;
      }),
      telling.words,
    );
  const subject = subjectOf(kind, endsOf(first)[0], telling);
  if (made.length === 0) return say(`history.unlink.${link}`, { subject, names: namesOf(cut) });
  const now = say(`history.link.${link}`, { subject, names: namesOf(made) });
  return cut.length === 0 ? now : `${now} ${say('history.before', { names: namesOf(cut) })}`;
}

function joined(names: readonly string[], { say }: Words): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say('labels.and', { first: names.slice(0, -1).join(', '), last });
}

/** Kinds whose title is what they are called. */
const TITLED: ReadonlySet<SettableKind> = new Set(['goal', 'initiative']);

function setWords(change: Extract<Change, { type: 'set' }>, telling: Telling): string {
  const { kind, id, field, from, to } = change;
  const { words, names } = telling;
  const subject = subjectOf(kind, id, telling);
  const label = fieldLabel(kind, field, words);
  const isHidden = kind === 'leader' && names !== 'names' && (field === 'name' || field === 'email');
  if (isHidden || field === 'mapping') return words.say('history.unsaid', { subject, field: label });
  const value = (one: FieldValue): string => shown(kind, field, one, words);
  const after = value(to);
  if (field === 'name' || (field === 'title' && TITLED.has(kind)))
    return words.say('history.renamed', { subject, after });
  if (from === null) return words.say('history.filled', { subject, field: label, after });
  if (to === null) return words.say('history.emptied', { subject, field: label, before: value(from) });
  return words.say('history.changed', { subject, field: label, before: value(from), after });
}

/** `Målet 'Kortere forløb': Et punkt blev sat til side …`: what a new record says, about what. */
function recordWords({ kind, fields }: Extract<Change, { type: 'add' }>, telling: Telling): string {
  const { say, language } = telling.words;
  const { about, subject: id, code, what, reason } = fields as Readonly<Record<string, string>>;
  const subject =
    about === 'boundary' ? boundaryName(id!, telling) : subjectOf(about as NodeKind | 'cascade', id!, telling);
  if (kind === 'agreement') return say('history.agreed', { subject, what: quoted(what!) });
  const point = quoted(findingHeading(code as FindingCode, language));
  return say('history.setAside', { subject, point, reason: quoted(reason!) });
}

function boundaryName(id: string, { words, calls }: Telling): string {
  const [upper = id, lower = id] = cascadeEnds(id) ?? [];
  return words.say('history.subject.boundary', { upper: calls('level', upper), lower: calls('level', lower) });
}

const quoted = (text: string): string => {
  const characters = [...text];
  return `'${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('').trimEnd()} …` : text}'`;
};

/** A value as a reader sees it; a text in quotes, a long one cut off. */
function shown(kind: SettableKind, field: string, value: FieldValue, words: Words): string {
  const said = valueWords(kind, field, value, words);
  if (fieldRule(kind, field)?.type !== 'text' || value === null) return said;
  return quoted(said);
}

/** `Målet 'Kortere forløb'`: what a change is about, at the head of a sentence. */
function subjectOf(kind: SettableKind, id: string, { words, calls }: Telling): string {
  if (kind === 'settings') return words.say('history.subject.settings');
  if (kind === 'cascade') {
    const [parent = id, child = id] = cascadeEnds(id) ?? [];
    return words.say('history.subject.cascade', { parent: calls('goal', parent), child: calls('goal', child) });
  }
  return words.say('history.subject', { the: words.say(`editing.the.${kind}`), name: calls(kind, id) });
}
