// Where a thread starts under Jest: what it requires is compiled as the build compiles it, then its entry runs.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { workerData } = require('node:worker_threads');
const { transformSync } = require('@swc/core');

const root = path.resolve(__dirname, '../..');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  const lib = /^@kaskade\/(\w+)$/.exec(request);
  return lib ? path.join(root, 'libs', lib[1], 'src', 'index.ts') : resolve(request, ...rest);
};
Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};
require(workerData.entry);
