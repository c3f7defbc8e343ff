import 'reflect-metadata';
import { DomainError } from '@kaskade/domain';
import pino from 'pino';
import { readConfig } from './config';
import { forLog } from './doors/refusal';
import { startApi } from './start-api';
import { startRefusal } from './start-refusal';

async function main(): Promise<void> {
  const api = await startApi(readConfig(process.env));
  const stop = () => void api.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

main().catch((error: unknown) => {
  const message = startRefusal(
    error instanceof DomainError ? error : new DomainError('INTERNAL', {}, { cause: error }),
  );
  pino({ base: { pid: process.pid } }, pino.destination({ sync: true })).fatal({ ...forLog(error) }, message);
  process.exit(1);
});
