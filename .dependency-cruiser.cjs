// Who may know whom (CONTRIBUTING.md, "Arrows"). tools/boundaries.spec.mjs plants a breach of every rule.
const FEATURES = 'drafts|export|history|import|inspector|list|map|networks|overview|search|survey';
const TESTS = '\\.spec\\.tsx?$|/testing/';

/** lib → the libs it may use. */
const LIBS = {
  domain: [],
  analysis: ['domain'],
  workbook: ['domain'],
  wording: ['domain', 'analysis', 'workbook'],
  diagram: ['domain', 'analysis', 'workbook', 'wording'],
  export: ['domain', 'analysis', 'workbook', 'wording', 'diagram'],
};

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...Object.entries(LIBS).map(([lib, below]) =>
      forbid(
        `libs-order-${lib}`,
        'domain ← analysis, workbook, wording ← diagram ← export',
        { path: `^libs/${lib}/src/`, pathNot: TESTS },
        { path: '^libs/', pathNot: [lib, ...below].map((other) => `^libs/${other}/`) },
      ),
    ),
    forbid(
      'libs-know-no-product',
      'libs are used, they use nobody',
      { path: '^libs/' },
      { path: '^(api|client|e2e|tools)/' },
    ),
    forbid(
      'libs-are-pure',
      'no Node module in a lib',
      { path: '^libs/[^/]+/src/', pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'libs-by-their-index',
      'a lib is used by its index.ts',
      { path: '^(libs/([^/]+)|api|client)/' },
      { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    ),
    forbid('api-knows-no-client', 'api and client meet in the contract only', { path: '^api/' }, { path: '^client/' }),
    forbid('client-knows-no-api', 'api and client meet in the contract only', { path: '^client/' }, { path: '^api/' }),
    forbid(
      'neo4j-driver-in-one-folder',
      'its errors become DomainError there, once',
      { path: '^(api|libs|client|e2e)/', pathNot: '^api/src/neo4j/' },
      { path: '(^|/)neo4j-driver' },
    ),
    forbid(
      'react-flow-in-one-folder',
      'the map is the only user of React Flow',
      { path: '^(api|libs|client|e2e)/', pathNot: '^client/src/map/' },
      { path: '(^|/)@xyflow/' },
    ),
    forbid(
      'features-meet-in-app',
      'features are composed by client/src/app only',
      { path: `^client/src/(${FEATURES})/` },
      { path: `^client/src/(${FEATURES}|app)/`, pathNot: '^client/src/$1/' },
    ),
    forbid(
      'ui-knows-no-feature',
      'buttons, fields and panels',
      { path: '^client/src/ui/' },
      { path: '^client/src/', pathNot: '^client/src/ui/' },
    ),
    forbid(
      'e2e-sees-a-browser',
      'e2e uses only what a browser sees',
      { path: '^e2e/' },
      { path: '^(api|client|libs|tools)/' },
    ),
    forbid(
      'no-circles',
      'a circle is one module',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'found',
      'an import that leads nowhere',
      { path: '^(api|client|libs|e2e|tools)/' },
      // A package of types has nothing to resolve to.
      { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
