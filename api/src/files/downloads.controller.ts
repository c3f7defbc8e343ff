import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { dateParts, DomainError, type IsoDate } from '@kaskade/domain';
import { writeCsvZip, writeSheets, writeXlsx } from '@kaskade/workbook';
import { say } from '@kaskade/wording';
import type { Response } from 'express';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
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
  ) {}

  @Get('template.xlsx')
  template(@Query() query: Query, @Res() response: Response): void {
    const language = languageIn(query);
    sendFile(response, {
      name: `${say('files.template.file', {}, language)}.xlsx`,
      type: XLSX,
      bytes: templateXlsx(language),
    });
  }

  /** The same beside the workspace's other files. */
  @Get('workspaces/:workspace/template.xlsx')
  workspaceTemplate(@Query() query: Query, @Res() response: Response): void {
    this.template(query, response);
  }

  @Get('workspaces/:workspace/workbook.xlsx')
  async xlsx(@Param('workspace') workspace: string, @Query() query: Query, @Res() response: Response): Promise<void> {
    const language = languageIn(query);
    const { name } = await this.workspaces.read(workspace);
    const { graph } = await this.graphs.graphOf(workspace);
    sendFile(response, { name: `${name}.xlsx`, type: XLSX, bytes: writeXlsx(writeSheets(graph, language)) });
  }

  @Get('workspaces/:workspace/workbook.zip')
  async zip(@Param('workspace') workspace: string, @Query() query: Query, @Res() response: Response): Promise<void> {
    const language = languageIn(query);
    const { name } = await this.workspaces.read(workspace);
    const { graph } = await this.graphs.graphOf(workspace);
    sendFile(response, { name: `${name}.zip`, type: ZIP, bytes: writeCsvZip(writeSheets(graph, language), language) });
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

function dateIn({ asOf }: Query): IsoDate | null {
  if (asOf === undefined || asOf === '') return null;
  if (typeof asOf !== 'string' || !dateParts(asOf)) throw new DomainError('INVALID', { reason: 'DATE', field: 'asOf' });
  return asOf;
}
