import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerStorageService } from '@nestjs/throttler';
import type { DestinationStream } from 'pino';
import { CLOCK, clockOf, type Clock } from './clock';
import type { Config } from './config';
import { logging } from './doors/logging';
import { HealthController, Readiness } from './doors/health.controller';
import { Metrics, MetricsController } from './doors/metrics';
import { forLog } from './doors/refusal';
import { FilesModule } from './files/files.module';
import { CachedAnswers } from './graphql/cached-answers';
import { kaskadeGraphQL, type Services } from './graphql/kaskade-graphql.module';
import { WorkspaceGraphs } from './graph/workspace-graphs';
import { PastGraphs } from './history/past-graphs';
import { Snapshots } from './history/snapshots';
import { Feed } from './live/feed';
import { PresenceBoard } from './live/presence';
import { Store } from './neo4j/store';
import { Reports } from './report/reports.service';
import { Workspaces } from './workspaces/workspaces.service';

const SERVICES = Symbol('services');
const logger = new Logger('Ground');

/** What every feature stands on, made once; visible everywhere. */
@Module({})
class GroundModule {
  static with(config: Config): DynamicModule {
    const warn = (message: string, error: unknown) => logger.warn({ msg: message, ...forLog(error) });
    const providers = [
      { provide: CLOCK, useFactory: () => clockOf(config.timeZone, config.today) },
      { provide: Store, useFactory: () => new Store(config.database) },
      {
        provide: WorkspaceGraphs,
        inject: [Store, CLOCK],
        useFactory: (store: Store, clock: Clock) => new WorkspaceGraphs(store, clock.now, config.residentBytes, warn),
      },
      {
        provide: Workspaces,
        inject: [Store, WorkspaceGraphs, CLOCK],
        useFactory: (store: Store, graphs: WorkspaceGraphs, clock: Clock) => new Workspaces(store, graphs, clock.now),
      },
      {
        provide: PastGraphs,
        inject: [Store, WorkspaceGraphs, CLOCK],
        useFactory: (store: Store, graphs: WorkspaceGraphs, clock: Clock) => new PastGraphs(store, graphs, clock),
      },
      {
        provide: Snapshots,
        inject: [Store, WorkspaceGraphs, PastGraphs, CLOCK],
        useFactory: (store: Store, graphs: WorkspaceGraphs, past: PastGraphs, clock: Clock) =>
          new Snapshots(store, graphs, past, clock.now),
      },
      {
        provide: Reports,
        inject: [WorkspaceGraphs, PastGraphs, CLOCK],
        useFactory: (graphs: WorkspaceGraphs, past: PastGraphs, clock: Clock) => new Reports(graphs, past, clock.today),
      },
      {
        provide: CachedAnswers,
        inject: [WorkspaceGraphs, CLOCK],
        useFactory: (graphs: WorkspaceGraphs, clock: Clock) =>
          new CachedAnswers((workspace) => graphs.versionOf(workspace), clock.today),
      },
      {
        provide: Feed,
        inject: [Store, WorkspaceGraphs],
        useFactory: (store: Store, graphs: WorkspaceGraphs) => {
          const feed = new Feed(store, warn);
          graphs.onChange(feed.hear);
          return feed;
        },
      },
      {
        provide: SERVICES,
        inject: [Store, WorkspaceGraphs, Workspaces, Reports, CachedAnswers, CLOCK, PastGraphs, Snapshots, Feed],
        useFactory: (
          store: Store,
          graphs: WorkspaceGraphs,
          workspaces: Workspaces,
          reports: Reports,
          cached: CachedAnswers,
          clock: Clock,
          past: PastGraphs,
          snapshots: Snapshots,
          feed: Feed,
        ): Services => ({
          store,
          graphs,
          workspaces,
          reports,
          cached,
          clock,
          past,
          snapshots,
          feed,
          board: new PresenceBoard(),
        }),
      },
      {
        provide: Metrics,
        inject: [Store, WorkspaceGraphs],
        useFactory: (store: Store, graphs: WorkspaceGraphs) => new Metrics(store, graphs),
      },
      ThrottlerStorageService,
      Readiness,
    ];
    return { module: GroundModule, global: true, providers, exports: providers };
  }
}

/** The whole API. */
@Module({})
export class AppModule {
  static with(config: Config, log: DestinationStream): DynamicModule {
    return {
      module: AppModule,
      imports: [
        logging(config.logLevel, log),
        GroundModule.with(config),
        TerminusModule.forRoot({ logger: false, errorLogStyle: 'json' }),
        kaskadeGraphQL([SERVICES], config.development),
        FilesModule.with(CLOCK),
      ],
      controllers: [HealthController, MetricsController],
    };
  }
}
