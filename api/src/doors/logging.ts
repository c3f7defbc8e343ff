import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { doorOf } from './door-of';

/**
 * One line of JSON per event. A request is its door, method, status and time: no address that was
 * asked for (it names a workspace), no query, body, header or caller.
 */
export function logging(level: string, to: DestinationStream): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: [
      {
        level,
        base: { pid: process.pid },
        autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
        serializers: {
          req: ({ method, url }: { method: string; url: string }) => ({
            method,
            door: doorOf(url),
          }),
          res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
          err: ({ type }: { type?: string }) => ({ type }),
        },
        customSuccessMessage: () => 'request',
        customErrorMessage: () => 'request',
      },
      to,
    ],
  });
}
