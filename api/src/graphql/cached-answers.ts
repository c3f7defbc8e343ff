import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import type { RequestHandler } from 'express';
import {
  getArgumentValues,
  Kind,
  OperationTypeNode,
  type FormattedExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import type { Version } from '../graph/revisions.repository';
import { Recent } from '../report/recent';
import { versionKey } from '../report/reports.service';

/** The questions whose answers are large and follow from the graph's version and the day alone. */
const ANSWERED_FROM_GRAPH: readonly string[] = ['mapGraph', 'report'];
const KEPT = 16;
/** Shorter texts are not worth compressing. */
const WORTH_COMPRESSING = 10_000;

type Data = NonNullable<FormattedExecutionResult['data']>;
type Encoding = 'br' | 'gzip';

const compress: Readonly<Record<Encoding, (text: string) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text) => promisify(gzip)(text),
};

/** An answer as it is served: its text, and that text compressed for those who take it so, each made once. */
class Served {
  private readonly bodies = new Map<Encoding, Promise<Buffer>>();

  constructor(readonly text: string) {}

  body(encoding: Encoding): Promise<Buffer> {
    const made = this.bodies.get(encoding) ?? compress[encoding](this.text);
    this.bodies.set(encoding, made);
    return made;
  }
}

/**
 * Keeps the served bytes of large answers, by question, the graph's version and the day, so that the same answer is neither
 * made nor written out twice. The version is asked for each time: a kept answer is never older than the graph.
 */
export class CachedAnswers {
  private readonly kept = new Recent<Data>(KEPT);
  private readonly served = new WeakMap<Data, Served>();
  private readonly byText = new Recent<Served>(KEPT);
  private readonly keys = new WeakMap<object, string>();

  constructor(
    private readonly versionOf: (workspace: string) => Promise<Version>,
    private readonly today: () => string,
  ) {}

  readonly plugin: ApolloServerPlugin = {
    requestDidStart: async () => ({
      responseForOperation: async (context) => {
        const key = await this.keyOf(context);
        if (key === null) return null;
        this.keys.set(context.request, key);
        const data = this.kept.get(key);
        return data ? { http: context.response.http, body: { kind: 'single', singleResult: { data } } } : null;
      },
      willSendResponse: async ({ request, response }) => {
        const key = this.keys.get(request);
        if (key === undefined || response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (!data || errors || this.served.has(data)) return;
        this.kept.put(key, data);
        this.served.set(data, new Served(JSON.stringify({ data })));
      },
    }),
  };

  /** The text of an answer: the kept one where there is one. */
  readonly textOf = (result: FormattedExecutionResult): string => {
    const served = result.data && !result.errors && !result.extensions ? this.served.get(result.data) : undefined;
    if (!served) return JSON.stringify(result);
    if (served.text.length >= WORTH_COMPRESSING) this.byText.put(served.text, served);
    return served.text;
  };

  /** Sends a kept answer compressed to whoever takes it so. */
  readonly compressing: RequestHandler = (request, response, next) => {
    const encoding: Encoding | null = request.acceptsEncodings('br')
      ? 'br'
      : request.acceptsEncodings('gzip')
        ? 'gzip'
        : null;
    if (encoding !== null) {
      const send = response.send.bind(response);
      response.send = (body: unknown) => {
        const served = typeof body === 'string' && body.length >= WORTH_COMPRESSING ? this.byText.get(body) : undefined;
        if (!served) return send(body);
        served.body(encoding).then((bytes) => {
          response.setHeader('Content-Encoding', encoding);
          response.setHeader('Content-Length', bytes.length);
          response.vary('Accept-Encoding');
          send(bytes);
        }, next);
        return response;
      };
    }
    next();
  };

  private async keyOf({
    operation,
    schema,
    request,
    queryHash,
  }: GraphQLRequestContext<BaseContext>): Promise<string | null> {
    const field = operation && onlyField(operation);
    const asked = field && schema.getQueryType()?.getFields()[field.name.value];
    if (!field || !asked || !ANSWERED_FROM_GRAPH.includes(field.name.value)) return null;
    const given = getArgumentValues(asked, field, request.variables ?? {});
    const workspace = String(given['workspace']);
    const version = await this.versionOf(workspace).catch(() => null);
    if (!version) return null;
    const variables = JSON.stringify(request.variables ?? {});
    return [versionKey({ workspace, ...version }), this.today(), queryHash, operation.name?.value, variables].join(
      '\n',
    );
  }
}

function onlyField(operation: OperationDefinitionNode) {
  const [selection, ...more] = operation.selectionSet.selections;
  return operation.operation === OperationTypeNode.QUERY && selection?.kind === Kind.FIELD && more.length === 0
    ? selection
    : null;
}
