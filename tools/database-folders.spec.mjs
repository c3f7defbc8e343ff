import path from 'node:path';
import { cacheFolder, kaskadeHome } from '../graph-schema/neo4j/folders.mjs';
import { memoryFor } from '../graph-schema/neo4j/memory.mjs';

describe('the folder of the data', () => {
  it('is what KASKADE_HOME says', () => {
    expect(kaskadeHome({ KASKADE_HOME: '/data/kaskade' }, 'linux', '/home/a')).toBe(path.resolve('/data/kaskade'));
    expect(cacheFolder({ KASKADE_CACHE: '/data/jars' }, 'linux', '/home/a')).toBe(path.resolve('/data/jars'));
  });

  it('is else where the platform keeps such things', () => {
    expect(kaskadeHome({}, 'linux', '/home/a')).toBe(path.join('/home/a', '.local', 'share', 'kaskade'));
    expect(kaskadeHome({ XDG_DATA_HOME: '/xdg' }, 'linux', '/home/a')).toBe(path.join('/xdg', 'kaskade'));
    expect(kaskadeHome({}, 'darwin', '/Users/a')).toBe(
      path.join('/Users/a', 'Library', 'Application Support', 'Kaskade'),
    );
    expect(kaskadeHome({ LOCALAPPDATA: 'L' }, 'win32', 'U')).toBe(path.join('L', 'Kaskade'));
    expect(cacheFolder({}, 'linux', '/home/a')).toBe(path.join('/home/a', '.cache', 'kaskade'));
    expect(cacheFolder({}, 'darwin', '/Users/a')).toBe(path.join('/Users/a', 'Library', 'Caches', 'Kaskade'));
    expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'U')).toBe(path.join('L', 'Kaskade', 'cache'));
  });
});

describe('the memory of the database', () => {
  const of = (gigabytes, cores) => memoryFor('product', { megabytes: gigabytes * 1024, cores });

  it('grows with the machine, within bounds', () => {
    expect(of(2, 2).heap).toBe(512);
    expect(of(16, 8).heap).toBe(2048);
    expect(of(256, 64)).toMatchObject({ heap: 4096, pagecache: 2048 });
  });

  it('is spared on a small machine and in tests', () => {
    expect(of(2, 8).flags).toEqual(['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']);
    expect(of(16, 8).flags).toEqual(['-XX:+UseG1GC']);
    expect(memoryFor('test', { megabytes: 65_536, cores: 16 }).flags).toEqual([
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
    ]);
  });
});
