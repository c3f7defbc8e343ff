import { zipOf } from '../../testing/make-files';
import { unpackEntry } from './unpack-entry';
import { readZipEntries, type ZipEntry } from './zip-entries';

const MEGABYTE = 1024 * 1024;
const file = zipOf({ 'a.csv': new Uint8Array(40 * MEGABYTE) });
const entry = (told: number): ZipEntry => {
  const reading = readZipEntries(file);
  if (!reading.ok) throw new Error(reading.code);
  return { ...reading.entries[0]!, unpacked: told };
};

/** Unpacks and says how it ended and how much came out before. */
function unpacked(told: number, budget: number, wanted = Number.POSITIVE_INFINITY) {
  let given = 0;
  const failure = unpackEntry(file, entry(told), { left: budget }, (piece) => (given += piece.length) < wanted);
  return { failure, megabytes: given / MEGABYTE };
}

describe('unpacking an entry', () => {
  it('gives all of it, piece by piece', () => {
    expect(unpacked(40 * MEGABYTE, 50 * MEGABYTE)).toEqual({ failure: null, megabytes: 40 });
  });

  it('stops at the first byte over what its directory told', () => {
    const { failure, megabytes } = unpacked(1000, 50 * MEGABYTE);
    expect(failure).toBe('unreadable');
    expect(megabytes).toBe(0);
  });

  it('stops when the budget of the file is used', () => {
    const { failure, megabytes } = unpacked(40 * MEGABYTE, 10 * MEGABYTE);
    expect(failure).toBe('unpackedTooLarge');
    expect(megabytes).toBeLessThanOrEqual(10);
  });

  it('stops when nobody wants more', () => {
    const { failure, megabytes } = unpacked(40 * MEGABYTE, 50 * MEGABYTE, 1);
    expect(failure).toBeNull();
    expect(megabytes).toBeLessThan(10);
  });
});
