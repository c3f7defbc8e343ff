import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../graph-schema/neo4j/start-problem.mjs';
import { root } from './root.mjs';

const LIBS = ['domain', 'analysis', 'workbook', 'diagram', 'export', 'wording'];

/** What Node runs as the API and the command line; sources keep their places under it. */
export const apiFolder = path.join(root, 'dist', 'api');
/** What the API serves to browsers. */
export const clientFolder = path.join(root, 'dist', 'client');

/** Builds the API and the command line (swc) where their sources have changed. @param {(line: string) => void} say */
export async function ensureApi(say) {
  const sources = ['api/src', ...LIBS.map((lib) => `libs/${lib}/src`)].flatMap(filesUnder).filter(isProductSource);
  await unlessFresh(apiFolder, sources, async (folder) => {
    say('Building the server');
    const { transformFile } = await import('@swc/core');
    await Promise.all(sources.map((source) => compile(transformFile, source, folder)));
  });
}

/** Where the benchmarks are built: the same sources, and their own. */
export const benchFolder = path.join(root, 'dist', 'bench');

/** Builds the benchmarks (swc) where their sources have changed. @param {(line: string) => void} say */
export async function ensureBench(say) {
  const folders = ['api/src', 'tools/bench', ...LIBS.map((lib) => `libs/${lib}/src`)];
  const sources = folders.flatMap(filesUnder).filter(isProductSource);
  await unlessFresh(benchFolder, sources, async (folder) => {
    say('Building the benchmarks');
    const { transformFile } = await import('@swc/core');
    await Promise.all(sources.map((source) => compile(transformFile, source, folder)));
  });
}

/** Builds the browser's part (Vite) where its sources have changed. @param {(line: string) => void} say */
export async function ensureClient(say) {
  const sources = ['client', ...LIBS.map((lib) => `libs/${lib}/src`)].flatMap(filesUnder).filter(isProductSource);
  await unlessFresh(clientFolder, sources, async (folder) => {
    say('Building the screens');
    const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, 'build', 'client', '--outDir', folder, '--logLevel', 'warn'];
    const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) {
      throw new StartProblem('BUILD_FAILED', `The screens could not be built:\n${built.stdout}${built.stderr}`);
    }
  });
}

function filesUnder(folder) {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

function isProductSource(file) {
  return !/\.(spec|test)\.tsx?$/.test(file) && !/[\\/](testing|test)[\\/]/.test(file);
}

/** Builds a folder anew, beside the old one and then in its place, unless it was made from just these files and packages. */
async function unlessFresh(folder, sources, build) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tools/build.mjs', ...sources]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  const fingerprint = hash.digest('hex');
  const stamp = path.join(folder, '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  const fresh = `${folder}.${process.pid}`;
  try {
    await build(fresh);
    writeFileSync(path.join(fresh, '.built-from'), fingerprint);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function compile(transformFile, source, folder) {
  const target = path.join(folder, source.replace(/\.ts$/, '.js'));
  mkdirSync(path.dirname(target), { recursive: true });
  if (!source.endsWith('.ts')) {
    copyFileSync(path.join(root, source), target);
    return;
  }
  const { code, map } = await transformFile(path.join(root, source), {
    swcrc: false,
    sourceMaps: true,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      baseUrl: root,
      paths: Object.fromEntries(LIBS.map((lib) => [`@kaskade/${lib}`, [`./libs/${lib}/src/index.ts`]])),
    },
    module: { type: 'commonjs' },
  });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  writeFileSync(`${target}.map`, map ?? '');
}
