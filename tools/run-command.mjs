import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiFolder, ensureApi } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { say, sayProblem } from './say.mjs';

/**
 * Runs one of the product's commands in this process: installs and builds what is missing, prints what it gives, ends with its code.
 * @param {string} file the command's file without ending, in api/src/command-line
 * @param {string} name the function that it exports
 */
export async function runCommand(file, name) {
  try {
    await ensureDependencies(say);
    await ensureApi(say);
    const built = path.join(apiFolder, 'api', 'src', 'command-line', `${file}.js`);
    const { default: exports } = await import(pathToFileURL(built).href);
    const { code, out, err } = await exports[name](process.argv.slice(2), new Date());
    // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
    for (const stream of [process.stderr, process.stdout]) {
      stream.on('error', (error) => {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
      });
    }
    process.stderr.write(err);
    process.stdout.write(out);
    process.exitCode = code;
  } catch (error) {
    sayProblem(error);
    process.exitCode = 1;
  }
}
