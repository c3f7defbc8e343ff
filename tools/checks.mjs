/** What `npm run check` and `npm test` ask of the sources, each a program of its own. */
export const CHECKS = [
  { name: 'types', args: ['nx', 'run-many', '-t', 'typecheck', '--parallel=2', '--outputStyle=static'] },
  { name: 'lint', args: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'boundaries',
    args: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'api',
      'client',
      'libs',
      'e2e',
      'tools',
      'graph-schema/neo4j',
    ],
  },
  { name: 'dead code', args: ['knip', '--no-config-hints'] },
  { name: 'format', args: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'generated client types', args: ['graphql-codegen', '--config', 'client/codegen.ts', '--check'] },
  { name: 'generated api types', args: ['graphql-codegen', '--config', 'api/codegen.ts', '--check'] },
];
