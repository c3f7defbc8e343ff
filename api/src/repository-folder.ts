import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the product that this file, compiled or not, lies in: the nearest one above with `graph-schema` in it. */
export function repositoryFolder(from: string = __dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'graph-schema', 'graphql'))) return folder;
    if (folder === path.dirname(folder)) throw new Error('graph-schema is missing');
  }
}
