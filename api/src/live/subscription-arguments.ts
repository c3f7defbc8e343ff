import { DomainError } from '@kaskade/domain';
import type { SubscribePayload } from 'graphql-ws';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { COST_LIMIT, costOf, tooCostly } from '../graphql/cost';
import { armorOf, MAX_TOKENS } from '../graphql/limits';

const withCode = (error: unknown, code: string): GraphQLError => {
  if (!(error instanceof GraphQLError)) throw error;
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code } });
};

const refused = (error: DomainError): GraphQLError => new GraphQLError(error.code, { originalError: error });

/**
 * Takes what is asked for over the socket and gives what it is run with, or why it is refused. The limits are those of the
 * first door, and only subscriptions come in: Apollo's plugins and its rule against other sites' forms do not stand here.
 */
export function subscriptionArguments(
  schema: GraphQLSchema,
  development: boolean,
): (payload: SubscribePayload) => ExecutionArgs | readonly GraphQLError[] {
  const rules: readonly ValidationRule[] = [
    ...specifiedRules,
    ...armorOf(development).validationRules,
    ...(development ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  return ({ query, operationName, variables }) => {
    let document;
    try {
      document = parse(query, { maxTokens: MAX_TOKENS });
    } catch (error) {
      return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    }
    try {
      const errors = validate(schema, document, rules, { maxErrors: 20 });
      if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    } catch (error) {
      // Some of the limits throw what they find.
      return [withCode(error, 'GRAPHQL_VALIDATION_FAILED')];
    }
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [refused(new DomainError('FORBIDDEN', { reason: 'SUBSCRIPTIONS_ONLY' }))];
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (errors) return errors.map((error) => withCode(error, 'BAD_USER_INPUT'));
    if (costOf(schema, document, operation, coerced) > COST_LIMIT) return [tooCostly()];
    return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} };
  };
}
