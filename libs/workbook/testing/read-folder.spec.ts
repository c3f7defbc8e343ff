import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from './read-folder';

const schema = join(__dirname, '../../../graph-schema');
const cases = readdirSync(join(schema, 'cases'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join('cases', name));

describe('the folders that come with the product', () => {
  it.each([...cases, 'samples/jobcenter', 'samples/fjordby'])('%s is read without an error', (folder) => {
    const { problems, graph } = readFolder(join(schema, folder));
    expect(problems.listed.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(graph.nodes.goal.size).toBeGreaterThan(0);
  });
});
