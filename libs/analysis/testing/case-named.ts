import { readCases, type Case } from './read-case';

/** One of the cases or samples by its name. */
export function caseNamed(name: string): Case {
  const found = readCases().find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}
