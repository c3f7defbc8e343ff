import type { Graph } from './graph';
import { RECORD_KINDS, type ItemKind, type ItemOf, type RecordKind } from './kinds';
import { cascadeEnds } from './links';

type AnyRecord = ItemOf[RecordKind];
type About = ItemKind | 'cascade';

/** Whether a kind is one of records, which the analysis does not read. */
export const isRecordKind = (kind: string): kind is RecordKind => (RECORD_KINDS as readonly string[]).includes(kind);

/** What something is called: its name or title; of a record what was agreed on, or why a point was set aside. */
export function calledOf(item: ItemOf[ItemKind]): string {
  if ('name' in item) return item.name;
  if ('title' in item) return item.title;
  return 'what' in item ? item.what : item.reason;
}

/** What a record hangs on: what it is about; a boundary on both of its levels. */
function hangsOn({ about, subject }: AnyRecord): string[] {
  const ends = about === 'boundary' ? cascadeEnds(subject) : null;
  return ends === null ? [key(about, subject)] : ends.map((level) => key('level', level));
}

const key = (about: string, id: string): string => `${about} ${id}`;

/** The records of a graph under change, by what they hang on. */
export class RecordIndex {
  private readonly ids: { readonly [K in RecordKind]: Map<string, Set<string>> } = {
    aside: new Map(),
    agreement: new Map(),
  };

  constructor(graph: Graph) {
    for (const kind of RECORD_KINDS) for (const record of graph.nodes[kind].values()) this.put(kind, record);
  }

  put(kind: RecordKind, record: AnyRecord): void {
    for (const at of hangsOn(record)) {
      const known = this.ids[kind].get(at);
      if (known) known.add(record.id);
      else this.ids[kind].set(at, new Set([record.id]));
    }
  }

  remove(kind: RecordKind, record: AnyRecord): void {
    for (const at of hangsOn(record)) this.ids[kind].get(at)?.delete(record.id);
  }

  /** The ids of the records of a kind that hang on something; a copy. */
  on(kind: RecordKind, about: About, id: string): string[] {
    return [...(this.ids[kind].get(key(about, id)) ?? [])];
  }
}
