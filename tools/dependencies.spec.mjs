import { areInstalled } from './dependencies.mjs';

const lock = (packages) => ({ packages });

describe('the installed packages', () => {
  const wanted = lock({
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  });

  it('are right when all are there, those for other platforms aside', () => {
    expect(areInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
  });

  it('are wrong when there are none, one is missing, another version, or too many', () => {
    expect(areInstalled(wanted, undefined)).toBe(false);
    expect(areInstalled(wanted, lock({}))).toBe(false);
    expect(areInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false);
    expect(
      areInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } })),
    ).toBe(false);
  });
});
