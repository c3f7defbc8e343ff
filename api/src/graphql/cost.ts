import type { ApolloServerPlugin } from '@apollo/server';
import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The most that one operation may cost, in objects that the database may have to give. */
export const COST_LIMIT = 200_000;

/** Lists that are not pages, and about how long they get. */
const LIST_LENGTHS: Readonly<Record<string, number>> = {
  'Query.workspaces': 50,
  'Query.lineage': 100,
  'Workspace.levels': 8,
  'Query.snapshots': 50,
  'Query.inverse': 10,
  'Revision.changes': 10,
  'AddedNode.fields': 10,
  'Subscription.presence': 50,
};

/** What an operation costs: one for each object it asks for, a page as many times as it is long. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const ofSelections = (type: GraphQLCompositeType, { selections }: SelectionSetNode): number => {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (isAbstractType(type)) continue;
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!field || !selection.selectionSet) continue;
        const inner = getNamedType(field.type);
        if (isLeafType(inner) || !('name' in inner)) continue;
        const { first } = getArgumentValues(field, selection, variables);
        const times =
          typeof first === 'number' ? Math.max(first, 1) : (LIST_LENGTHS[`${type.name}.${field.name}`] ?? 1);
        cost += 1 + times * ofSelections(inner as GraphQLCompositeType, selection.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value;
        cost += ofSelections(
          name === undefined ? type : (schema.getType(name) as GraphQLCompositeType),
          selection.selectionSet,
        );
      } else {
        const fragment = fragments.get(selection.name.value)!;
        cost += ofSelections(
          schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType,
          fragment.selectionSet,
        );
      }
      if (cost > COST_LIMIT) return cost;
    }
    return cost;
  };
  const root = schema.getRootType(operation.operation)!;
  return ofSelections(root, operation.selectionSet);
}

/** The refusal of an operation that costs too much. */
export const tooCostly = (): GraphQLError =>
  new GraphQLError('The operation asks for too much at once.', {
    extensions: { code: 'TOO_LARGE', params: { reason: 'COST', limit: COST_LIMIT }, http: { status: 400 } },
  });

/** Refuses an operation that costs too much before anything of it is run. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async ({ schema }) => ({
    didResolveOperation: async ({ document, operation, request }) => {
      const cost = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
      if (cost > COST_LIMIT) throw tooCostly();
    },
  }),
};
