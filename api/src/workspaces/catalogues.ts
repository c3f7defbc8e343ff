import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint, type Change } from '@kaskade/domain';
import { z } from 'zod';
import { repositoryFolder } from '../repository-folder';

/** A ready-made set of pejlemærker; `name` is the framework that they belong to. */
export interface Catalogue {
  readonly id: string;
  readonly name: string;
  readonly pejlemaerker: readonly { readonly id: string; readonly name: string }[];
}

const schema = z.object({ name: z.string(), pejlemaerker: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Reads the catalogues of `graph-schema/catalogues`, by id. */
export function readCatalogues(): Catalogue[] {
  const folder = path.join(repositoryFolder(), 'graph-schema', 'catalogues');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort(byCodePoint)
    .map((file) => ({
      id: file.slice(0, -'.json'.length),
      ...schema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    }));
}

/** The changes that add a catalogue's pejlemærker. */
export const cataloguePejlemaerker = (catalogue: Catalogue): Change[] =>
  catalogue.pejlemaerker.map(({ id, name }) => ({
    type: 'add',
    kind: 'pejlemaerke',
    id,
    fields: { name, framework: catalogue.name },
  }));
