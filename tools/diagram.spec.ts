/// <reference types="node" />
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const fjordby = path.join(root, 'graph-schema', 'samples', 'fjordby.xlsx');

// The first run builds the server.
jest.setTimeout(300_000);

const diagram = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'diagram', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

describe('npm run diagram', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kaskade-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('draws the map of a workbook as SVG, with a card for each goal and a band for each boundary', () => {
    const file = path.join(folder, 'kaskade.svg');
    const { status, stdout } = diagram(fjordby, '-o', file, '--as-of', '2026-01-31');
    expect(status).toBe(0);
    expect(stdout).toBe('');
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    expect(svg).toContain('Opgjort pr. 31.01.2026');
    expect(svg.match(/<g class="card"/g)).toHaveLength(36);
    expect(svg.match(/<g class="band"/g)).toHaveLength(3);
  });

  it('exits 2 when it is not said where to, and when that place cannot be written', () => {
    expect(diagram(fjordby).status).toBe(2);
    const { status, stderr } = diagram(
      fjordby,
      '-o',
      path.join(folder, 'no', 'such', 'folder.svg'),
      '--language',
      'en',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('Could not be saved');
  });

  it('exits 1 for a workbook with errors and writes nothing', () => {
    const file = path.join(folder, 'kaskade.svg');
    expect(diagram(path.join(root, 'package.json'), '-o', file).status).toBe(1);
    expect(existsSync(file)).toBe(false);
  });
});
