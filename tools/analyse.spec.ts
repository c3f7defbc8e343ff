/// <reference types="node" />
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const samples = path.join(root, 'graph-schema', 'samples');
const cases = path.join(root, 'graph-schema', 'cases');

// The first run builds the server.
jest.setTimeout(300_000);

const run = (command: string, ...args: string[]) =>
  spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

interface Json {
  readonly findings: readonly { readonly related?: unknown }[];
}

const withoutRelated = (report: Json): Json => ({
  ...report,
  findings: report.findings.map((finding) =>
    Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'related')),
  ),
});

/** Numbers are the same within 1e-9 (method.md section 3). */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
  }
  return value;
}

const expectedOf = (file: string) => rounded(JSON.parse(readFileSync(file, 'utf8')));
const reportOf = (out: string) => rounded(withoutRelated(JSON.parse(out) as Json));

describe('npm run analyse', () => {
  it.each(readdirSync(cases).filter((name) => !name.endsWith('.md')))(
    'gives the expected report of case %s',
    (name) => {
      const asOf = name === 'edge-5-dates' ? '2026-02-28' : '2026-06-30';
      const { status, stdout } = run('analyse', path.join(cases, name), '--as-of', asOf, '--json');
      expect(status).toBe(0);
      expect(reportOf(stdout)).toEqual(expectedOf(path.join(cases, name, 'expected.json')));
    },
  );

  it.each([
    ['jobcenter', '2026-11-01'],
    ['fjordby', '2026-01-31'],
  ])('gives the expected report of %s, from its folder and from its .xlsx', (name, asOf) => {
    const expected = expectedOf(path.join(samples, `${name}.expected.json`));
    for (const workbook of [name, `${name}.xlsx`]) {
      const { status, stdout } = run('analyse', path.join(samples, workbook), '--as-of', asOf, '--json');
      expect(status).toBe(0);
      expect(reportOf(stdout)).toEqual(expected);
    }
  });

  it('prints a page of text with the boundaries, the penetration, the first ten points and all counts', () => {
    const { status, stdout } = run('analyse', path.join(samples, 'fjordby.xlsx'), '--as-of', '2026-01-31');
    expect(status).toBe(0);
    expect(stdout).toContain('Opgjort pr. 31.01.2026');
    expect(stdout).toMatch(/Mellem → førstelinje {2}█{13}░{7} {3}64\s% {2}tæt/);
    expect(stdout).toContain('4 af 10 mål når igennem · 9 af 27 ledere har linje op · 12 ikke kortlagt');
    expect(stdout).toContain('2 af 9 politiske mål når førstelinjeledelsen. 1 har en indsats.');
    expect(stdout.match(/^ ?\d+\. /gm)).toHaveLength(10);
    expect(stdout).toContain('   15  Ledere, der ikke er kortlagt');
  });

  it('prints it in English when asked', () => {
    const { status, stdout } = run(
      'analyse',
      path.join(samples, 'fjordby'),
      '--as-of',
      '2026-01-31',
      '--language',
      'en',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('As of 31 January 2026');
    expect(stdout).toContain('Points to discuss: the first 10 of 87');
  });
});

describe('npm run analyse on what is not right', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kaskade-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says every problem with its place on stderr and exits 1', () => {
    writeFileSync(path.join(folder, 'ledere.csv'), 'id;navn;niveau\nL1;Direktør;topledelse\nL2;Chef;mellem\n');
    writeFileSync(path.join(folder, 'mål.csv'), 'id;titel;ejere;frist\nM1;Flere i job;L9;31.06.2026\n');
    const { status, stdout, stderr } = run('analyse', folder, '--json');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain("Fejl: mål, række 2, ejere [L9]: 'L9' findes ikke. Mente I L1?");
    expect(stderr).toContain('Fejl: mål, række 2, frist [31.06.2026]: Juni har ikke 31 dage. Mente I 30.06.2026?');
    expect(stderr).toContain('Fejl: ledere, række 3, niveau [mellem]');
    expect(stderr).toContain('3 fejl skal rettes i arket.');
  });

  it('says warnings on stderr and exits 0', () => {
    writeFileSync(path.join(folder, 'leaders.csv'), 'id,name,level,shoe size\nL1,Director,top,43\n');
    writeFileSync(path.join(folder, 'goals.csv'), 'id,title\nG1,More jobs\n');
    writeFileSync(path.join(folder, 'notes.txt'), 'x');
    const { status, stderr } = run('analyse', folder, '--json', '--language=en');
    expect(status).toBe(0);
    expect(stderr).toContain('Warning: leaders, row 1, shoe size [shoe size]: The column is skipped.');
    expect(stderr).toContain('Warning: The file [notes.txt]: The file is skipped.');
  });

  it('quotes cells on one line, and nothing in them that a terminal would obey', () => {
    writeFileSync(path.join(folder, 'leaders.csv'), 'id,name,level,\u001b[2Jshoe\nL1,Director,top,\n');
    writeFileSync(path.join(folder, 'goals.csv'), 'id,title,status\nG1,More jobs,"act\nive"\n');
    const { stderr } = run('analyse', folder, '--language=en');
    expect(stderr).toContain('Warning: leaders, row 1,  [2Jshoe [ [2Jshoe]: The column is skipped.');
    expect(stderr).toContain('Error: goals, row 2, status [act ive]: ');
    expect(stderr).not.toContain('\u001b');
  });

  it('keeps a title with line breaks on its line of the page', () => {
    writeFileSync(path.join(folder, 'levels.csv'), 'id,name,rank\na,"The\ntop",0\nb,Below,1\n');
    writeFileSync(path.join(folder, 'leaders.csv'), 'id,name,level\nL1,Director,a\n');
    writeFileSync(path.join(folder, 'goals.csv'), 'id,title,level\nG1,"More\r\njobs",a\n');
    const { stdout } = run('analyse', folder, '--language=en');
    expect(stdout).toMatch(/^ 1\. .*More jobs/m);
    expect(stdout).toMatch(/^The top {2}1 goal/m);
  });

  it('passes over a link to nowhere, and says in a sentence what the system will not read', () => {
    writeFileSync(path.join(folder, 'leaders.csv'), 'id,name,level\nL1,Director,top\n');
    writeFileSync(path.join(folder, 'goals.csv'), 'id,title\nG1,More jobs\n');
    symlinkSync(path.join(folder, 'gone.csv'), path.join(folder, 'units.csv'));
    const read = run('analyse', folder, '--json', '--language=en');
    expect(read.status).toBe(0);
    expect(read.stderr).toContain('Warning: The file [units.csv/]: The file is skipped.');
    const refused = run('analyse', 'x'.repeat(5_000), '--language=en');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe(`Cannot be read: ${'x'.repeat(5_000)}\n`);
  });

  it('ends in silence when its reader has seen enough', async () => {
    const args = [path.join(root, 'tools', 'analyse.mjs'), path.join(samples, 'jobcenter.xlsx'), '--json'];
    const child = spawn(process.execPath, args, { cwd: root });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said).not.toMatch(/EPIPE|^\s+at /m);
  });

  it.each([
    ['no workbook', []],
    ['an unknown option', ['x.xlsx', '--fast']],
    ['a date that is none', ['x.xlsx', '--as-of', '2026-02-30']],
    ['a file that is not there', ['nothing-here.xlsx']],
    ['a language that is not spoken', ['x.xlsx', '--language', 'fr']],
  ])('exits 2 for %s', (_, args) => {
    const { status, stdout, stderr } = run('analyse', ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });
});
