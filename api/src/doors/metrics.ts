import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { WorkspaceGraphs } from '../graph/workspace-graphs';
import { Store } from '../neo4j/store';
import { doorOf } from './door-of';

/** Figures about the process itself: no workspace, name or text in any of them. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'kaskade_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['door', 'method', 'status'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [this.registry],
  });

  constructor(store: Store, graphs: WorkspaceGraphs) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(value());
        },
      });
    gauge('kaskade_resident_graphs', 'Graphs kept in memory', () => graphs.residentSize.graphs);
    gauge('kaskade_resident_bytes', 'Bytes that they take', () => graphs.residentSize.bytes);
    gauge('kaskade_statements', 'Statements sent to the database since the start', () => store.statements);
  }

  /** Measures every request. */
  readonly measure: RequestHandler = (request, response, next) => {
    const stop = this.requests.startTimer();
    const door = doorOf(request.path);
    response.on('finish', () => stop({ door, method: request.method, status: String(response.statusCode) }));
    next();
  };
}

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
