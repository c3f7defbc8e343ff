// One project per folder that has tests; `npx jest --selectProjects domain` runs one of them.
const paths = Object.fromEntries(
  ['domain', 'analysis', 'workbook', 'diagram', 'export', 'wording'].map((lib) => [
    `^@kaskade/${lib}$`,
    `<rootDir>/libs/${lib}/src/index.ts`,
  ]),
);

const transform = (extra = {}) => ({
  '^.+\\.m?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        ...extra,
      },
      module: { type: 'commonjs' },
    },
  ],
});

const project = (name, folder, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  roots: [`<rootDir>/${folder}`],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  moduleNameMapper: paths,
  transform: transform(),
  transformIgnorePatterns: ['/node_modules/(?!(hyphen)/)'],
  testEnvironment: 'node',
  ...more,
});

module.exports = {
  projects: [
    ...['domain', 'analysis', 'workbook', 'diagram', 'export', 'wording'].map((lib) => project(lib, `libs/${lib}`)),
    project('tools', 'tools', {
      // What takes too long for every time is asked for by `npm run soak`.
      testMatch: ['**/*.spec.mjs', '**/*.spec.ts', ...(process.env.SOAK ? ['**/*.soak.mjs', '**/*.soak.ts'] : [])],
    }),
    project('api', 'api', {
      globalSetup: '<rootDir>/tools/test-database.setup.mjs',
      globalTeardown: '<rootDir>/tools/test-database.teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/api/testing/setup.ts'],
    }),
    project('client', 'client', {
      testEnvironment: 'jsdom',
      moduleNameMapper: { ...paths, '\\.css$': '<rootDir>/client/src/testing/no-styles.cjs' },
    }),
  ],
};
