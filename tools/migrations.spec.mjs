import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const folder = path.join(root, 'graph-schema', 'migrations');
const files = readdirSync(folder).sort();

describe('the migrations', () => {
  it('are numbered without a gap and named for what they do', () => {
    expect(files.map((file) => /^V(\d{3})__[a-z0-9]+(_[a-z0-9]+)*\.cypher$/.exec(file)?.[1])).toEqual(
      files.map((_, index) => String(index + 1).padStart(3, '0')),
    );
  });

  it('give every label of the graph a unique key and an index on its workspace', () => {
    const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    for (const label of ['Level', 'OrgUnit', 'Leader', 'Pejlemaerke', 'Goal', 'Initiative', 'Network']) {
      expect(text).toContain(`FOR (n:${label}) REQUIRE (n.workspace, n.id) IS UNIQUE`);
      expect(text).toContain(`FOR (n:${label}) ON (n.workspace)`);
    }
  });
});
