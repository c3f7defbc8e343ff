import { strToU8, zipSync } from 'fflate';

/** A zip of texts or bytes by name. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

/** Two leaders and a goal of each: the smallest workbook that says something. */
export const SMALL = {
  'ledere.csv': 'id;navn;niveau;refererer_til\nL1;Direktør;Topledelse;\nL2;Chef;Mellemledelse;L1\n',
  'mål.csv': 'id;titel;ejere;overmål;frist\nM1;Flere i job;L1;;31-12-2026\nM2;Hurtigere samtaler;L2;M1;30-06-2026\n',
} as const;
