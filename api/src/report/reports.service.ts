import { analyseIndex, buildIndex, type Cell, type GraphIndex, type Report } from '@kaskade/analysis';
import { dateParts, DomainError, type IsoDate } from '@kaskade/domain';
import type { ResidentGraph } from '../graph/resident-graphs';
import type { Version } from '../graph/revisions.repository';
import type { WorkspaceGraphs } from '../graph/workspace-graphs';
import type { At, PastGraphs } from '../history/past-graphs';
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
    private readonly past: PastGraphs,
    private readonly today: () => IsoDate,
  ) {}

  /**
   * The report as of a day; null: the workspace's own, else today. `at`: of the graph as it was then, without the survey, which
   * has no past; its day is then that of the revision. Throws NOT_FOUND, INVALID.
   */
  async report(workspace: string, asOf: IsoDate | null, at: At | null = null): Promise<Report> {
    const then = at && (await this.past.graphAt(workspace, at));
    const resident = then ?? (await this.graphs.graphOf(workspace));
    const { settings } = resident.graph;
    const day = asOf ?? settings.asOf ?? then?.day ?? this.today();
    if (!dateParts(day)) throw new DomainError('INVALID', { reason: 'DATE', value: day });
    const key = `${then ? 'then' : 'now'} ${versionKey(resident)} ${day}`;
    const known = this.reports.get(key);
    if (known) return known;
    const cells = then ? [] : await this.cellsOf(resident);
    const { spanMax, minAnswers } = settings;
    // The present index is patched along with the graph; one of the past would only be patched to and fro.
    const index = then ? buildIndex(then.graph) : this.indexOf(resident);
    return this.reports.put(key, analyseIndex(index, { asOf: day, settings: { spanMax, minAnswers }, cells }));
  }

  /** The graph in columns, or as it was at a point of the history; null when `since` is that version. Throws NOT_FOUND. */
  async mapGraph(workspace: string, since: Version | null, at: At | null = null): Promise<MapGraph | null> {
    const then = at && (await this.past.graphAt(workspace, at));
    const resident = then ?? (await this.graphs.graphOf(workspace));
    if (since && since.epoch === resident.epoch && since.revision === resident.revision) return null;
    const key = `${then ? 'then' : 'now'} ${versionKey(resident)}`;
    const known = this.maps.get(key);
    return known ?? this.maps.put(key, mapGraphOf(resident, then ? [] : await this.cellsOf(resident)));
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
