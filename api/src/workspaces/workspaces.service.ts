import { randomInt } from 'node:crypto';
import {
  DEFAULT_LEVELS,
  DEFAULT_SETTINGS,
  DomainError,
  hasControl,
  NAME_LIMIT,
  type Change,
  type FieldValue,
  type Settings,
} from '@kaskade/domain';
import type { Answer } from '@kaskade/workbook';
import type { Sender } from '../graph/prepared-changes';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import type { Store } from '../neo4j/store';
import { cataloguePejlemaerker, readCatalogues, type Catalogue } from './catalogues';
import { readSample, SAMPLES, type Sample } from './samples';
import {
  countNodes,
  listWorkspaces,
  makeWorkspace,
  readWorkspace,
  removedWorkspaces,
  removeRows,
  removeWorkspace,
  renameWorkspace,
  type Workspace,
} from './workspaces.repository';

/** What a workspace starts from. */
export type WorkspaceStart =
  | { readonly from: 'empty' }
  | { readonly from: 'catalogue'; readonly id: string }
  | { readonly from: 'sample'; readonly id: string };

/** A workspace to make. */
export interface NewWorkspace {
  readonly operation: string;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly start: WorkspaceStart;
}

/** Who makes what a new workspace starts with. */
const MAKER = 'kaskade';

interface Beginning {
  readonly sample: Sample | null;
  readonly changes: readonly Change[];
  readonly answers?: readonly Answer[];
}

/** Makes, lists, renames and removes workspaces. */
export class Workspaces {
  private catalogues: Catalogue[] | undefined;

  constructor(
    private readonly store: Store,
    private readonly graphs: WorkspaceGraphs,
    private readonly now: () => Date,
  ) {}

  list(): Promise<Workspace[]> {
    return this.store.read(listWorkspaces);
  }

  /** Throws NOT_FOUND. */
  async read(workspace: string): Promise<Workspace> {
    return (await this.store.read((tx) => readWorkspace(tx, workspace))) ?? notFound(workspace);
  }

  countNodes(workspace: string) {
    return this.store.read((tx) => countNodes(tx, workspace));
  }

  listCatalogues(): readonly Catalogue[] {
    return (this.catalogues ??= readCatalogues());
  }

  /** Makes a workspace; the same operation again gives the first one. Throws INVALID, NOT_FOUND for what it starts from. */
  async make(wanted: NewWorkspace): Promise<Workspace> {
    const { sample, changes, answers } = this.beginning(wanted.start);
    const name = checkedName(wanted.name ?? sample?.name ?? null);
    const settings: Partial<Settings> = {
      organisation: wanted.organisation ?? sample?.organisation ?? null,
      ...(sample && { asOf: sample.asOf }),
    };
    const given = {
      id: newId(name),
      name,
      createdAt: this.now().toISOString(),
      sample: sample?.id ?? null,
      settings: DEFAULT_SETTINGS,
    };
    const made = await this.store.write((tx) => makeWorkspace(tx, wanted.operation, given));
    // Under the same operation: when the first attempt broke off here, the second one goes on.
    await this.graphs.applyChanges({
      workspace: made.id,
      operation: wanted.operation,
      actor: MAKER,
      changes: [...changes, ...settingChanges(DEFAULT_SETTINGS, settings)],
      ...(answers && { answers }),
      ...(sample && { importedFile: sample.file }),
    });
    return this.read(made.id);
  }

  /** Throws NOT_FOUND, INVALID. */
  async rename(workspace: string, name: string): Promise<Workspace> {
    const checked = checkedName(name);
    const at = this.now().toISOString();
    return (await this.store.write((tx) => renameWorkspace(tx, workspace, checked, at))) ?? notFound(workspace);
  }

  /** Sets the settings given. Throws NOT_FOUND, INVALID. */
  async changeSettings(
    workspace: string,
    { operation, actor, name = null }: Sender,
    settings: Partial<Settings>,
  ): Promise<Workspace> {
    const { graph } = await this.graphs.graphOf(workspace);
    const changes = settingChanges(graph.settings, settings);
    await this.graphs.applyChanges({ workspace, operation, actor, name, changes });
    return this.read(workspace);
  }

  /** Says what the leaders of a level are called. Throws NOT_FOUND, INVALID. */
  async nameLeaders(
    workspace: string,
    { operation, actor, name = null }: Sender,
    level: string,
    noun: string | null,
  ): Promise<Workspace> {
    const { graph } = await this.graphs.graphOf(workspace);
    const present = graph.nodes.level.get(level);
    if (!present) throw new DomainError('NOT_FOUND', { kind: 'level', id: level });
    const changes: Change[] = [];
    if (present.noun !== noun)
      changes.push({ type: 'set', kind: 'level', id: level, field: 'noun', from: present.noun, to: noun });
    await this.graphs.applyChanges({ workspace, operation, actor, name, changes });
    return this.read(workspace);
  }

  /** Removes a workspace whose name has been typed. Throws NOT_FOUND, INVALID when it is another name. */
  async remove(workspace: string, name: string): Promise<void> {
    await this.read(workspace);
    const removed = await this.store.write((tx) => removeWorkspace(tx, workspace, name));
    if (!removed) throw new DomainError('INVALID', { reason: 'NAME_DIFFERS' });
    this.graphs.forget(workspace);
    await removeRows(this.store, workspace);
  }

  /** Goes on with removals that a crash interrupted. */
  async finishRemovals(): Promise<void> {
    for (const workspace of await this.store.read(removedWorkspaces)) await removeRows(this.store, workspace);
  }

  private beginning(start: WorkspaceStart): Beginning {
    const levels: Change[] = DEFAULT_LEVELS.map(({ id, ...fields }) => ({ type: 'add', kind: 'level', id, fields }));
    switch (start.from) {
      case 'empty':
        return { sample: null, changes: levels };
      case 'catalogue': {
        const catalogue = this.listCatalogues().find(({ id }) => id === start.id);
        if (!catalogue) throw new DomainError('NOT_FOUND', { kind: 'catalogue', id: start.id });
        return { sample: null, changes: [...levels, ...cataloguePejlemaerker(catalogue)] };
      }
      case 'sample': {
        const sample = SAMPLES.find(({ id }) => id === start.id);
        if (!sample) throw new DomainError('NOT_FOUND', { kind: 'sample', id: start.id });
        return { sample, ...readSample(sample) };
      }
      default:
        return start satisfies never;
    }
  }
}

function settingChanges(present: Settings, wanted: Partial<Settings>): Change[] {
  const before = present as unknown as Readonly<Record<string, FieldValue>>;
  return Object.entries(wanted).flatMap(([field, to]): Change[] =>
    before[field] === to ? [] : [{ type: 'set', kind: 'settings', id: 'workspace', field, from: before[field]!, to }],
  );
}

function checkedName(name: string | null): string {
  const trimmed = name?.trim() ?? '';
  const length = [...trimmed].length;
  if (length === 0 || length > NAME_LIMIT || hasControl(trimmed))
    throw new DomainError('INVALID', { reason: 'NAME', limit: NAME_LIMIT });
  return trimmed;
}

const ID_LETTERS = '0123456789abcdefghijkmnpqrstuvwxyz';

/** An id for addresses: readable, and never one that was there before. */
function newId(name: string): string {
  const readable = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const tail = Array.from({ length: 6 }, () => ID_LETTERS[randomInt(ID_LETTERS.length)]).join('');
  return readable === '' ? tail : `${readable}-${tail}`;
}

function notFound(workspace: string): never {
  throw new DomainError('NOT_FOUND', { kind: 'workspace', id: workspace });
}
