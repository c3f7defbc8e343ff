import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint } from '@kaskade/domain';
import { repositoryFolder } from '../repository-folder';

/** The SDL of `graph-schema/graphql`, all topics in one text. */
export function readTypeDefinitions(): string {
  const folder = path.join(repositoryFolder(), 'graph-schema', 'graphql');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort(byCodePoint)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}
