import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ThrottlerStorageService } from '@nestjs/throttler';
import express from 'express';
import { Logger } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module';
import { CLOCK, type Clock } from './clock';
import type { Config } from './config';
import { Readiness } from './doors/health.controller';
import { Metrics } from './doors/metrics';
import { forLog, RefusalFilter } from './doors/refusal';
import { admission, requestLimit } from './doors/request-limit';
import { sameOrigin } from './doors/same-origin';
import { screens } from './doors/screens';
import { securityHeaders } from './doors/security-headers';
import { CachedAnswers } from './graphql/cached-answers';
import { Feed } from './live/feed';
import { LiveDoor } from './live/live-door';
import { migrate, readMigrations } from './neo4j/migrations';
import { Store } from './neo4j/store';
import { repositoryFolder } from './repository-folder';
import { Workspaces } from './workspaces/workspaces.service';

/** A running API. */
export interface RunningApi {
  readonly app: NestExpressApplication;
  readonly origin: string;
  /** Refuses new work, finishes what is under way, then lets go of the database. Can be called twice. */
  readonly stop: () => Promise<void>;
}

const BODY_LIMIT = '4mb';
/** How long requests under way may take to finish once the product is stopping. */
const FINISH_MS = 15_000;

/** Migrates the database and opens the doors, in that order. Throws what stands in the way as DomainError. */
export async function startApi(config: Config, log: DestinationStream = process.stdout): Promise<RunningApi> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, log), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const store = app.get(Store);
  let live: LiveDoor;
  try {
    await migrate(
      store,
      readMigrations(path.join(repositoryFolder(), 'graph-schema', 'migrations')),
      app.get<Clock>(CLOCK).now,
    );
    openDoors(app, config);
    // Before Nest's own routes: it ends with one that answers 404 to all that is left.
    if (config.client !== null) app.use(...screens(config.client));
    await app.init();
    live = liveDoor(app, config);
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close().catch(() => undefined);
    await store.close();
    throw error;
  }
  app.get(Readiness).isOpen = true;
  // What a crash interrupted goes on beside the first requests.
  const removals = app
    .get(Workspaces)
    .finishRemovals()
    // What is left of a workspace nobody sees; the next start tries again.
    .catch((error: unknown) => app.get(Logger).warn({ msg: 'a removal was not finished', ...forLog(error) }));
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= closeDoors(app, live, removals));
  return { app, origin: await app.getUrl(), stop };
}

function openDoors(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(app.get(Metrics).measure, securityHeaders(), sameOrigin(config.development));
  app.use(requestLimit(app.get(ThrottlerStorageService), config.requestsPerMinute));
  app.use('/graphql', express.json({ limit: BODY_LIMIT }), app.get(CachedAnswers).compressing);
  app.useGlobalFilters(new RefusalFilter());
}

function liveDoor(app: NestExpressApplication, { development, requestsPerMinute }: Config): LiveDoor {
  const { schema } = app.get(GraphQLSchemaHost);
  const admit = admission(app.get(ThrottlerStorageService), requestsPerMinute);
  const live = new LiveDoor({ schema, development, admit });
  live.attach(app.getHttpServer());
  return live;
}

async function closeDoors(app: NestExpressApplication, live: LiveDoor, removals: Promise<void>): Promise<void> {
  app.get(Readiness).isOpen = false;
  const server = app.getHttpServer();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await live.stop();
  await app.get(Feed).stop();
  await closed;
  clearTimeout(patience);
  await removals;
  const store = app.get(Store);
  await app.close();
  await store.close();
}
