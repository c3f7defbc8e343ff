import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { dateParts, DomainError, levelsByRank, type Graph, type IsoDate, type Level } from '@kaskade/domain';
import { writeCsvZip, writeSheets, writeXlsx } from '@kaskade/workbook';
import { say } from '@kaskade/wording';
import type { Response } from 'express';
import type { Version } from '../graph/revisions.repository';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { PastGraphs } from '../history/past-graphs';
import { Reports } from '../report/reports.service';
import { Workspaces } from '../workspaces/workspaces.service';
import { sendFile, XLSX, ZIP } from './download';
import { languageIn } from './import.controller';
import { listXlsx, type ListName } from './lists';
import { templateXlsx } from './template';

type Query = Readonly<Record<string, unknown>>;
const LISTS: readonly ListName[] = ['points', 'leaders', 'units'];

/** Files out: the whole workbook, the empty template, and the lists of a report. */
@Controller('api')
export class DownloadsController {
  constructor(
    @Inject(WorkspaceGraphs) private readonly graphs: WorkspaceGraphs,
    @Inject(Workspaces) private readonly workspaces: Workspaces,
    @Inject(Reports) private readonly reports: Reports,
    @Inject(PastGraphs) private readonly past: PastGraphs,
  ) {}

  @Get('template.xlsx')
  template(@Query() query: Query, @Res() response: Response): void {
    sendTemplate(query, response);
  }

  /** The same with the workspace's own levels, so that it comes in again filled. */
  @Get('workspaces/:workspace/template.xlsx')
  async workspaceTemplate(
    @Param('workspace') workspace: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const levels = levelsByRank((await this.graphs.graphOf(workspace)).graph);
    sendTemplate(query, response, levels.length > 0 ? levels : undefined);
  }

  @Get('workspaces/:workspace/workbook.xlsx')
  async xlsx(@Param('workspace') workspace: string, @Query() query: Query, @Res() response: Response): Promise<void> {
    const language = languageIn(query);
    const { name, graph } = await this.wanted(workspace, query);
    sendFile(response, { name: `${name}.xlsx`, type: XLSX, bytes: writeXlsx(writeSheets(graph, language)) });
  }

  @Get('workspaces/:workspace/workbook.zip')
  async zip(@Param('workspace') workspace: string, @Query() query: Query, @Res() response: Response): Promise<void> {
    const language = languageIn(query);
    const { name, graph } = await this.wanted(workspace, query);
    sendFile(response, { name: `${name}.zip`, type: ZIP, bytes: writeCsvZip(writeSheets(graph, language), language) });
  }

  /** The workspace's name and its graph, or with `epoch` and `revision` the graph as it was then; the file's name says so. */
  private async wanted(workspace: string, query: Query): Promise<{ readonly name: string; readonly graph: Graph }> {
    const version = versionIn(query);
    const { name } = await this.workspaces.read(workspace);
    if (!version) return { name, graph: (await this.graphs.graphOf(workspace)).graph };
    const { graph, day } = await this.past.graphAt(workspace, { version });
    return { name: `${name} ${day}`, graph };
  }

  /** Points, leaders or units as they stand on `asOf`; the workspace's own date, else today, where none is given. */
  @Get('workspaces/:workspace/:list.xlsx')
  async list(
    @Param('workspace') workspace: string,
    @Param('list') wanted: string,
    @Query() query: Query,
    @Res() response: Response,
  ): Promise<void> {
    const list = LISTS.find((known) => known === wanted);
    if (!list) throw new DomainError('NOT_FOUND', { what: 'file' });
    const language = languageIn(query);
    const { name } = await this.workspaces.read(workspace);
    const report = await this.reports.report(workspace, dateIn(query));
    const resident = await this.graphs.graphOf(workspace);
    const bytes = listXlsx(list, { graph: resident.graph, index: this.reports.indexOf(resident), report, language });
    sendFile(response, {
      name: `${name} ${say(`files.${list}.name`, {}, language)} ${report.asOf}.xlsx`,
      type: XLSX,
      bytes,
    });
  }
}

function sendTemplate(query: Query, response: Response, levels?: readonly Level[]): void {
  const language = languageIn(query);
  const name = `${say('files.template.file', {}, language)}.xlsx`;
  sendFile(response, { name, type: XLSX, bytes: templateXlsx(language, levels) });
}

function dateIn({ asOf }: Query): IsoDate | null {
  if (asOf === undefined || asOf === '') return null;
  if (typeof asOf !== 'string' || !dateParts(asOf)) throw new DomainError('INVALID', { reason: 'DATE', field: 'asOf' });
  return asOf;
}

function versionIn({ epoch, revision }: Query): Version | null {
  if (epoch === undefined && revision === undefined) return null;
  const [at, number] = [epoch, revision].map((text) =>
    typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null,
  );
  if (typeof at !== 'number' || typeof number !== 'number')
    throw new DomainError('INVALID', { reason: 'ARGUMENT', argument: 'revision' });
  return { epoch: at, revision: number };
}
