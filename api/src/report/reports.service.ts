import { analyseIndex, type Cell, type GraphIndex, type Report } from '@kaskade/analysis';
import { dateParts, DomainError, type IsoDate } from '@kaskade/domain';
import type { ResidentGraph } from '../graph/resident-graphs';
import type { Version } from '../graph/revisions.repository';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import { GraphIndexes } from './graph-indexes';
import { mapGraphOf, type MapGraph } from './map-graph';
import { Recent } from './recent';

const KEPT = 24;

/** Reports and map payloads; made once for each version of a graph, date and settings (the settings are part of the graph). */
export class Reports {
  private readonly indexes = new GraphIndexes(KEPT);
  private readonly cells = new Recent<Promise<Cell[]>>(KEPT);
  private readonly reports = new Recent<Report>(KEPT);
  private readonly maps = new Recent<MapGraph>(KEPT);

  constructor(
    private readonly graphs: WorkspaceGraphs,
    private readonly today: () => IsoDate,
  ) {}

  /** The report as of a day; null: the workspace's own, else today. Throws NOT_FOUND, INVALID. */
  async report(workspace: string, asOf: IsoDate | null): Promise<Report> {
    const resident = await this.graphs.graphOf(workspace);
    const { settings } = resident.graph;
    const day = asOf ?? settings.asOf ?? this.today();
    if (!dateParts(day)) throw new DomainError('INVALID', { reason: 'DATE', value: day });
    const key = `${versionKey(resident)} ${day}`;
    const known = this.reports.get(key);
    if (known) return known;
    const cells = await this.cellsOf(resident);
    const { spanMax, minAnswers } = settings;
    return this.reports.put(
      key,
      analyseIndex(this.indexOf(resident), { asOf: day, settings: { spanMax, minAnswers }, cells }),
    );
  }

  /** The graph in columns; null when `since` is where it stands. Throws NOT_FOUND. */
  async mapGraph(workspace: string, since: Version | null): Promise<MapGraph | null> {
    const resident = await this.graphs.graphOf(workspace);
    if (since && since.epoch === resident.epoch && since.revision === resident.revision) return null;
    const key = versionKey(resident);
    return this.maps.get(key) ?? this.maps.put(key, mapGraphOf(resident, await this.cellsOf(resident)));
  }

  /** The survey's cells that may exist outside the store. */
  cellsOf(resident: ResidentGraph): Promise<Cell[]> {
    const key = versionKey(resident);
    return this.cells.get(key) ?? this.cells.put(key, this.graphs.cellsOf(resident));
  }

  /** The analysis's index of a graph. */
  indexOf(resident: ResidentGraph): GraphIndex {
    return this.indexes.indexOf(resident);
  }
}

export const versionKey = ({ workspace, epoch, revision }: Version & { readonly workspace: string }): string =>
  `${workspace} ${epoch} ${revision}`;
