import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '../src/config';
import { startApi, type RunningApi } from '../src/start-api';

/** An answer of GraphQL as it came over the wire. */
export interface Answer {
  readonly status: number;
  // What a test asked for it knows the shape of.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors:
    | readonly {
        readonly message: string;
        readonly path?: readonly unknown[];
        readonly extensions: { readonly code: string; readonly params: Readonly<Record<string, unknown>> };
      }[]
    | undefined;
}

/** An API of this test's own, on a free port. */
export class TestApi {
  private constructor(private readonly api: RunningApi) {}

  static async start(env: Readonly<Record<string, string>> = {}, log?: (line: string) => void): Promise<TestApi> {
    const config = readConfig({
      ...process.env,
      PORT: '0',
      KASKADE_LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
      ...env,
    });
    return new TestApi(await startApi(config, log && { write: log }));
  }

  get origin(): string {
    return this.api.origin;
  }

  get app(): NestExpressApplication {
    return this.api.app;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  /** Sends an operation; gives whatever is answered. */
  async send(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { readonly data?: unknown; readonly errors?: Answer['errors'] };
    return { status: response.status, data: answer.data, errors: answer.errors };
  }

  /** Sends an operation that must succeed; gives its data. */
  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer['data']> {
    const answer = await this.send(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as unknown;
  }

  /** A workspace made from a sample; gives its id. */
  async sample(sample: string, operation: string = crypto.randomUUID()): Promise<string> {
    const made = (await this.ask('mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { id } }', {
      input: { operation, start: { sample } },
    })) as { readonly createWorkspace: { readonly id: string } };
    return made.createWorkspace.id;
  }
}
