import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the API's resolvers and the printed schema, from the SDL: `npx graphql-codegen --config api/codegen.ts` from the root. */
const config: CodegenConfig = {
  schema: 'graph-schema/graphql/*.graphql',
  generates: {
    'graph-schema/printed/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'api/src/graphql/generated/schema.ts': {
      plugins: [
        { add: { content: '// Generated from graph-schema/graphql; not to be edited.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        useIndexSignature: true,
        noSchemaStitching: true,
        optionalResolveType: true,
        contextType: '../../explore/request-context#RequestContext',
        maybeValue: 'T | null | undefined',
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Strings: 'readonly string[]',
          OptionalStrings: 'readonly (string | null)[]',
          Ints: 'readonly number[]',
          OptionalInts: 'readonly (number | null)[]',
          Floats: 'readonly number[]',
          OptionalFloats: 'readonly (number | null)[]',
          Booleans: 'readonly boolean[]',
          OptionalBooleans: 'readonly (boolean | null)[]',
        },
        mappers: {
          Workspace: '../../workspaces/workspaces.repository#Workspace as WorkspaceSource',
          Node: '../../explore/nodes.repository#NodeSource',
          Level: '../../explore/nodes.repository#NodeSource',
          Unit: '../../explore/nodes.repository#NodeSource',
          Leader: '../../explore/nodes.repository#NodeSource',
          Pejlemaerke: '../../explore/nodes.repository#NodeSource',
          Goal: '../../explore/nodes.repository#NodeSource',
          Initiative: '../../explore/nodes.repository#NodeSource',
          Network: '../../explore/nodes.repository#NodeSource',
          Anchor: '../../explore/nodes.repository#NodeSource',
          Cascade: '../../explore/nodes.repository#CascadeSource',
          Report: '@kaskade/analysis#Report as ReportSource',
          MapGraph: '../../report/map-graph#MapGraph as MapGraphSource',
        },
      },
    },
  },
};

export default config;
