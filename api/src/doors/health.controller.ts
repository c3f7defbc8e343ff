import { Controller, Get, Inject, Injectable } from '@nestjs/common';
import { HealthCheck, type HealthCheckResult, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { Store } from '../neo4j/store';

/** Whether the product takes requests: not before it has started, and no more once it is stopping. */
@Injectable()
export class Readiness {
  isOpen = false;
}

@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
    @Inject(Store) private readonly store: Store,
    @Inject(Readiness) private readonly readiness: Readiness,
  ) {}

  /** The process runs. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It takes requests, and the database answers. */
  @Get('ready')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    const doors = this.indicators.check('doors');
    const database = this.indicators.check('database');
    return this.health.check([
      () => (this.readiness.isOpen ? doors.up() : doors.down()),
      () =>
        this.store.check().then(
          () => database.up(),
          () => database.down(),
        ),
    ]);
  }
}
