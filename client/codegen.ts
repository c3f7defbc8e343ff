import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of what the client asks, from the SDL: `npx graphql-codegen --config client/codegen.ts` from the root. */
const config: CodegenConfig = {
  schema: 'graph-schema/graphql/*.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/generated/**'],
  generates: {
    'client/src/generated/graphql.ts': {
      plugins: ['typescript-operations'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
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
      },
    },
  },
};

export default config;
