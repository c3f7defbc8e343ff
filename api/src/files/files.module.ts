import { type DynamicModule, Module } from '@nestjs/common';
import type { Clock } from '../clock';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { DownloadsController } from './downloads.controller';
import { FileReader } from './file-reader';
import { ImportController } from './import.controller';
import { Imports } from './imports';

/** Files in and out. `clock` is the name that the clock is provided under. */
@Module({})
export class FilesModule {
  static with(clock: symbol): DynamicModule {
    return {
      module: FilesModule,
      providers: [
        { provide: FileReader, useFactory: () => new FileReader() },
        {
          provide: Imports,
          inject: [WorkspaceGraphs, FileReader, clock],
          useFactory: (graphs: WorkspaceGraphs, reader: FileReader, { today }: Clock) =>
            new Imports(graphs, reader, today),
        },
      ],
      controllers: [ImportController, DownloadsController],
    };
  }
}
