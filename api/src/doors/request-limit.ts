import { DomainError } from '@kaskade/domain';
import type { ThrottlerStorageService } from '@nestjs/throttler';
import type { RequestHandler } from 'express';
import { refusalOf, statusOfRefusal } from './refusal';

const MINUTE = 60_000;

const count = (storage: ThrottlerStorageService, address: string, perMinute: number) =>
  storage.increment(address, MINUTE, perMinute, MINUTE, 'requests');

/** Counts what comes from an address by another way than a request, together with its requests; false when it is too much. */
export const admission =
  (storage: ThrottlerStorageService, perMinute: number) =>
  async (address: string): Promise<boolean> =>
    !(await count(storage, address, perMinute)).isBlocked;

/** Refuses more than a number of requests a minute from one address, over GraphQL and files alike; health checks are not counted. */
export function requestLimit(storage: ThrottlerStorageService, perMinute: number): RequestHandler {
  return (request, response, next) => {
    if (request.path.startsWith('/health/')) {
      next();
      return;
    }
    count(storage, request.socket.remoteAddress ?? '', perMinute).then(({ isBlocked, timeToBlockExpire }) => {
      if (!isBlocked) {
        next();
        return;
      }
      const refusal = refusalOf(new DomainError('TOO_MANY_REQUESTS', { seconds: timeToBlockExpire }));
      response.status(statusOfRefusal(refusal)).set('Retry-After', String(timeToBlockExpire)).json(refusal);
    }, next);
  };
}
