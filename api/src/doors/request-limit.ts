import { DomainError } from '@kaskade/domain';
import type { ThrottlerStorageService } from '@nestjs/throttler';
import type { RequestHandler } from 'express';
import { refusalOf, statusOfRefusal } from './refusal';

const MINUTE = 60_000;

/** Refuses more than a number of requests a minute from one address, over GraphQL and files alike; health checks are not counted. */
export function requestLimit(storage: ThrottlerStorageService, perMinute: number): RequestHandler {
  return (request, response, next) => {
    if (request.path.startsWith('/health/')) {
      next();
      return;
    }
    storage
      .increment(request.socket.remoteAddress ?? '', MINUTE, perMinute, MINUTE, 'requests')
      .then(({ isBlocked, timeToBlockExpire }) => {
        if (!isBlocked) {
          next();
          return;
        }
        const refusal = refusalOf(new DomainError('TOO_MANY_REQUESTS', { seconds: timeToBlockExpire }));
        response.status(statusOfRefusal(refusal)).set('Retry-After', String(timeToBlockExpire)).json(refusal);
      }, next);
  };
}
