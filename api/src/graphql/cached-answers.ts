import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { getArgumentValues, Kind, type FormattedExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { Version } from '../graph/revisions.repository';
import { versionKey } from '../report/reports.service';
import { Recent } from '../report/recent';

/** The questions whose answers are large and follow from the graph's version and the day alone. */
const ANSWERED_FROM_GRAPH: readonly string[] = ['mapGraph', 'report'];
const KEPT = 16;

type Data = NonNullable<FormattedExecutionResult['data']>;

/**
 * Keeps the served text of large answers, by question, the graph's version and the day, so that the same answer is neither
 * made nor written out twice. The version is asked for each time: a kept answer is never older than the graph.
 */
export class CachedAnswers {
  private readonly kept = new Recent<Data>(KEPT);
  private readonly texts = new WeakMap<Data, string>();
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
        if (!data || errors || this.texts.has(data)) return;
        this.kept.put(key, data);
        this.texts.set(data, JSON.stringify({ data }));
      },
    }),
  };

  /** The text of an answer: the kept one where there is one. */
  readonly textOf = (result: FormattedExecutionResult): string => {
    const kept = result.data && !result.errors && !result.extensions ? this.texts.get(result.data) : undefined;
    return kept ?? JSON.stringify(result);
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
  return operation.operation === 'query' && selection?.kind === Kind.FIELD && more.length === 0 ? selection : null;
}
