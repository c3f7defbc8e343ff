// Where a thread starts under Jest: what it requires is compiled as the build compiles it, then its entry runs.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { workerData } = require('node:worker_threads');

const root = path.resolve(__dirname, '../..');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  const lib = /^@kaskade\/(\w+)$/.exec(request);
  return lib ? path.join(root, 'libs', lib[1], 'src', 'index.ts') : resolve(request, ...rest);
};
// Every thread is a new one: what it compiles is kept for the next.
const cache = path.join(root, 'node_modules', '.cache', 'kaskade-threads');
mkdirSync(cache, { recursive: true });
Module._extensions['.ts'] = (module, file) => {
  const source = readFileSync(file, 'utf8');
  const kept = path.join(cache, `${createHash('sha256').update(file).update(source).digest('hex')}.js`);
  if (!existsSync(kept)) {
    const written = `${kept}.${process.pid}.${Math.random()}`;
    writeFileSync(written, compiled(file, source));
    renameSync(written, kept);
  }
  module._compile(readFileSync(kept, 'utf8'), file);
};

// The compiler is native code, slow to load and not glad to be ended with its thread: it is loaded only where something is new.
function compiled(file, source) {
  const { transformSync } = require('@swc/core');
  return transformSync(source, {
    filename: file,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs' },
  }).code;
}
require(workerData.entry);
