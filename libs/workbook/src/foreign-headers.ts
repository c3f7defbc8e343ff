import type { Mapping, MappingColumns } from './foreign-types';
import { foldHeader } from './header-names';

/** What HR systems call the columns that leaders and units are made of, as folded headers; the likeliest first. */
const USUAL: { readonly [C in keyof MappingColumns]: readonly string[] } = {
  name: [
    'navn',
    'name',
    'fulde_navn',
    'full_name',
    'medarbejdernavn',
    'medarbejder',
    'leder',
    'leders_navn',
    'employee',
    'employee_name',
  ],
  title: ['stilling', 'titel', 'stillingsbetegnelse', 'title', 'job_title', 'jobtitel', 'position', 'funktion'],
  unit: [
    ...['afdeling', 'enhed', 'organisatorisk_enhed', 'organisationsenhed', 'org_enhed', 'enhedsnavn', 'afdelingsnavn'],
    ...['department', 'unit', 'center', 'forvaltning', 'arbejdssted'],
  ],
  superior: [
    ...[
      'naermeste_leder',
      'chef',
      'overordnet',
      'refererer_til',
      'leder',
      'leders_e_mail',
      'leders_email',
      'chefs_e_mail',
    ],
    ...[
      'naermeste_leder_e_mail',
      'naermeste_leder_email',
      'manager',
      'superior',
      'reports_to',
      'manager_email',
      'line_manager',
    ],
  ],
  email: ['e_mail', 'email', 'mail', 'e_mailadresse', 'emailadresse', 'mailadresse', 'arbejdsmail', 'work_email'],
  key: [
    ...[
      'medarbejdernummer',
      'medarbejdernr',
      'medarbejdernr.',
      'medarbejder_nr',
      'medarbejder_nr.',
      'medarbejder_id',
      'medarbejderid',
    ],
    ...[
      'tjenestenummer',
      'tjenestenr',
      'tjenestenr.',
      'loennummer',
      'loennr',
      'loennr.',
      'ansaettelsesnummer',
      'ansaettelsesnr',
    ],
    ...['personalenummer', 'employee_number', 'employee_no', 'employee_id', 'id', 'nr', 'nr.', 'nummer'],
  ],
  level: ['niveau', 'ledelsesniveau', 'lederniveau', 'level', 'management_level'],
  employees: [
    'antal_medarbejdere',
    'medarbejdere',
    'antal_ansatte',
    'ansatte',
    'employees',
    'headcount',
    'direct_reports',
  ],
};

const ORDER: readonly (keyof MappingColumns)[] = [
  'name',
  'key',
  'title',
  'superior',
  'unit',
  'email',
  'level',
  'employees',
];

export const NO_COLUMNS: MappingColumns = {
  name: null,
  title: null,
  unit: null,
  superior: null,
  email: null,
  key: null,
  level: null,
  employees: null,
};

/** Which column is probably what, by the headers that HR systems use; a column is taken once, and those in `left` never. */
export function guessColumns(headers: readonly string[], left: ReadonlySet<number>): MappingColumns {
  const folded = headers.map(foldHeader);
  const taken = new Set(left);
  const found: Record<keyof MappingColumns, number | null> = { ...NO_COLUMNS };
  for (const what of ORDER) {
    const place = USUAL[what]
      .map((usual) => folded.findIndex((header, i) => header === usual && !taken.has(i)))
      .find((i) => i >= 0);
    if (place === undefined) continue;
    found[what] = place;
    taken.add(place);
  }
  return found;
}

/** A mapping made for another extract, with its columns found again by their headers; a column that is not there any more is null. */
export function rememberedColumns(
  mapping: Mapping,
  headers: readonly string[],
  left: ReadonlySet<number>,
): MappingColumns {
  const folded = headers.map(foldHeader);
  const again = (place: number | null): number | null => {
    const header = place === null ? undefined : mapping.headers[place];
    const found = header === undefined ? -1 : folded.indexOf(foldHeader(header));
    return found < 0 || left.has(found) ? null : found;
  };
  const { name, title, unit, superior, email, key, level, employees } = mapping.columns;
  return {
    name: again(name),
    title: again(title),
    unit: again(unit),
    superior: again(superior),
    email: again(email),
    key: again(key),
    level: again(level),
    employees: again(employees),
  };
}
