import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@kaskade/domain';
import type { RequestHandler } from 'express';
import { refusalOf, statusOfRefusal } from './refusal';

const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Lets in only requests that name this machine as their host and, where they say where they come from, come from here: a
 * page elsewhere whose name is made to point to this machine (DNS rebinding) is refused, and so is any other site's page.
 */
export function sameOrigin(development: boolean): RequestHandler {
  return (request, response, next) => {
    if (isFromHere(request.headers, development)) {
      next();
      return;
    }
    const refusal = refusalOf(new DomainError('FORBIDDEN', { reason: 'ORIGIN' }));
    response.status(statusOfRefusal(refusal)).json(refusal);
  };
}

/** Whether what a request says of its host and its origin lets it in. */
export function isFromHere({ host = '', origin }: IncomingHttpHeaders, development: boolean): boolean {
  return isLoopback(`http://${host}`) && (origin === undefined || comesFromHere(origin, host, development));
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK_NAMES.includes(new URL(address).hostname);
}

/** While developing, the screens come from a port of their own. */
function comesFromHere(origin: string, host: string, development: boolean): boolean {
  if (!isLoopback(origin)) return false;
  return development || new URL(origin).host === host;
}
