import i18next from 'eslint-plugin-i18next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SHAPES = [
  { selector: 'TSEnumDeclaration', message: 'A union of strings instead.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

/** Sizes, words and shapes of CONTRIBUTING.md that a machine can check. */
const house = {
  'max-lines': ['error', 300],
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  eqeqeq: 'error',
  'no-restricted-properties': [
    'error',
    { property: 'localeCompare', message: 'An order by id is byCodePoint; it must not hang on the machine’s locale.' },
  ],
  'no-restricted-syntax': ['error', ...SHAPES],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.nx/**',
      '.cache/**',
      'coverage/**',
      '**/generated/**',
      '**/*.generated.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...house,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      // `'' | string` says what the text may be.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/triple-slash-reference': 'off',
      // Hooks of Apollo and Nest are async by their contract, waiting or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // React and Nest hand promises to places that wait for none; only a condition on a promise is a mistake.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.base],
    rules: house,
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      // Pure: what the time is and what is random come in as arguments.
      'no-restricted-globals': [
        'error',
        'process',
        'document',
        'window',
        'fetch',
        'setTimeout',
        'crypto',
        'console',
        'Buffer',
      ],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'An order by id is byCodePoint.' },
        { object: 'Math', property: 'random', message: 'Seeds come in.' },
        { object: 'Date', property: 'now', message: 'The date comes in.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...SHAPES,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The date comes in.' },
      ],
    },
  },
  {
    files: ['client/src/**/*.tsx'],
    ignores: ['**/*.spec.tsx'],
    plugins: { i18next },
    rules: {
      // Every sentence comes from the wording: a literal between tags or in a spoken attribute is one that has no other language.
      'i18next/no-literal-string': [
        'error',
        { mode: 'jsx-text-only', words: { exclude: ['[^A-Za-zÆØÅæøå]*', 'Kaskade', 'Esc'] } },
      ],
      'no-restricted-syntax': [
        'error',
        ...SHAPES,
        {
          selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder)$/] > Literal',
          message: 'A sentence of libs/wording.',
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts', 'client/src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.config.*', '**/codegen.ts', 'tools/*.setup.mjs', 'tools/*.teardown.mjs'],
    // Their tools ask for a default export.
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.soak.ts', '**/*.spec.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(skip|only|todo)$/][object.name=/^(it|test|describe)$/]',
          message: 'Every test runs.',
        },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
