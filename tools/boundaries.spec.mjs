import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

jest.setTimeout(60_000);

const { forbidden } = createRequire(path.join(root, 'package.json'))('./.dependency-cruiser.cjs');
const LIBS = ['domain', 'analysis', 'workbook', 'wording', 'diagram', 'export'];

/** One breach of each rule: the file that commits it, and what it imports. */
const BREACHES = {
  'libs-order-domain': ['libs/domain/src/breach.ts', '@kaskade/analysis'],
  'libs-order-analysis': ['libs/analysis/src/breach.ts', '@kaskade/workbook'],
  'libs-order-workbook': ['libs/workbook/src/breach.ts', '@kaskade/diagram'],
  'libs-order-wording': ['libs/wording/src/breach.ts', '@kaskade/diagram'],
  'libs-order-diagram': ['libs/diagram/src/breach.ts', '@kaskade/export'],
  'libs-order-export': ['libs/export/src/breach.ts', '../../other/src/index'],
  'libs-know-no-product': ['libs/export/src/product.ts', '../../../client/src/graph/index'],
  'libs-are-pure': ['libs/domain/src/file.ts', 'node:fs'],
  'libs-by-their-index': ['api/src/graph/breach.ts', '../../../libs/domain/src/inside'],
  'api-knows-no-client': ['api/src/graph/client.ts', '../../../client/src/graph/index'],
  'client-knows-no-api': ['client/src/graph/breach.ts', '../../../api/src/graph/index'],
  'neo4j-driver-in-one-folder': ['api/src/graph/driver.ts', 'neo4j-driver'],
  'react-flow-in-one-folder': ['client/src/list/breach.ts', '@xyflow/react'],
  'features-meet-in-app': ['client/src/list/feature.ts', '../overview/index'],
  'ui-knows-no-feature': ['client/src/ui/breach.ts', '../overview/index'],
  'e2e-sees-a-browser': ['e2e/breach.ts', '../client/src/graph/index'],
  'no-circles': ['api/src/graph/one.ts', './two'],
  found: ['api/src/graph/lost.ts', './nowhere'],
};

const SOUND = {
  'libs/domain/src/inside.ts': '',
  'libs/other/src/index.ts': '',
  'api/src/graph/index.ts': "import { a } from '@kaskade/analysis';",
  'api/src/graph/two.ts': "import { x } from './one';",
  'api/src/neo4j/store.ts': "import neo4j from 'neo4j-driver';",
  'client/src/graph/index.ts': "import { a } from '@kaskade/diagram';",
  'client/src/overview/index.ts': "import { a } from '../ui/button'; import { b } from '../graph/index';",
  'client/src/ui/button.ts': '',
  'client/src/map/flow.ts': "import { x } from '@xyflow/react';",
  'client/src/app/app.ts': "import { a } from '../overview/index'; import { b } from '../list/feature';",
  ...Object.fromEntries(LIBS.map((lib) => [`libs/${lib}/src/index.ts`, ''])),
};

let folder;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaskade-spec-'));
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\nexport const x = 1;\n`);
  };
  for (const [file, text] of Object.entries(SOUND)) write(file, text);
  for (const [file, target] of Object.values(BREACHES))
    write(file, `import { x as y } from '${target}'; export const z = y;`);
  mkdirSync(path.join(folder, 'tools'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
    copyFileSync(path.join(root, name), path.join(folder, name));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the boundaries', () => {
  it('have a planted breach for every rule', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it('find every planted breach, and nothing in what is sound', () => {
    const program = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const args = [
      program,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'api',
      'client',
      'libs',
      'e2e',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const found = JSON.parse(stdout).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
    for (const [rule, [file]] of Object.entries(BREACHES)) expect(found).toContain(`${rule}: ${file}`);
    const guilty = new Set([...Object.values(BREACHES).map(([file]) => file), 'api/src/graph/two.ts']);
    expect(found.filter((line) => !guilty.has(line.split(': ')[1]))).toEqual([]);
  });
});
