import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';

/**
 * One line of JSON per event, on standard output. A request is its door, method, status and time: no address that was
 * asked for (it names a workspace), no query, body, header or caller.
 */
export function logging(level: string): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level,
      base: { pid: process.pid },
      autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
      serializers: {
        req: ({ method, url }: { method: string; url: string }) => ({ method, door: /^\/[a-z]*/.exec(url)?.[0] ?? '' }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
        err: ({ type }: { type?: string }) => ({ type }),
      },
      customSuccessMessage: () => 'request',
      customErrorMessage: () => 'request',
    },
  });
}
