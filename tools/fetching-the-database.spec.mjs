import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireDisk } from '../graph-schema/neo4j/disk.mjs';
import { ensureJars } from '../graph-schema/neo4j/jars.mjs';
import { findJava } from '../graph-schema/neo4j/java.mjs';

let folder;
let env;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaskade-spec-'));
  mkdirSync(path.join(folder, 'bin'));
  env = { PATH: path.join(folder, 'bin'), KASKADE_CACHE: path.join(folder, 'cache') };
  for (const name of ['sh', 'mkdir', 'cat']) symlinkSync(`/bin/${name}`, path.join(folder, 'bin', name));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program on the PATH that says something and does something. */
function program(name, lines, where = path.join(folder, 'bin')) {
  mkdirSync(where, { recursive: true });
  writeFileSync(path.join(where, name), `#!/bin/sh\n${lines}\n`);
  chmodSync(path.join(where, name), 0o755);
}

const java = (version, home, where) =>
  program('java', `echo "    java.version = ${version}" >&2; echo "    java.home = ${home}" >&2`, where);

const DOWNLOAD = 'echo "[INFO] Downloaded from central: https://repo.example/a.jar (6.0 MB at 9 MB/s)"';
const COPY = `for last; do :; done; folder="\${last#-DoutputDirectory=}"; mkdir -p "$folder"; echo jar > "$folder/a.jar"`;
const maven = (lines) => program('mvn', `[ "$1" = --version ] && exit 0\n${lines}`);

const platforms = [
  /Debian.*apt-get install/,
  /Fedora.*dnf install/,
  /macOS.*brew install/,
  /Windows.*choco install/,
  /Docker.*docker run/,
];

describe('Java', () => {
  it('that is missing is asked for, with the command of every platform', () => {
    expect(() => findJava(env, [])).toThrow(expect.objectContaining({ code: 'NO_JAVA' }));
    for (const command of platforms) expect(() => findJava(env, [])).toThrow(command);
  });

  it('that is too old is named, and a newer one asked for', () => {
    java('11.0.2', '/opt/java-11');
    expect(() => findJava(env, [])).toThrow(
      expect.objectContaining({ code: 'JAVA_TOO_OLD', message: expect.stringContaining('is 11 (/opt/java-11)') }),
    );
    java('1.8.0_402', '/opt/java-8');
    expect(() => findJava(env, [])).toThrow(
      expect.objectContaining({ message: expect.stringContaining('is 8 (/opt/java-8)') }),
    );
  });

  it('is found in JAVA_HOME before the PATH', () => {
    java('17.0.15', '/opt/java-17');
    java('21.0.2', path.join(folder, 'jdk'), path.join(folder, 'jdk', 'bin'));
    expect(findJava(env, []).major).toBe(17);
    expect(findJava({ ...env, JAVA_HOME: path.join(folder, 'jdk') }, []).major).toBe(21);
  });

  it('is found on the PATH when JAVA_HOME leads nowhere or to an old one', () => {
    java('17.0.15', '/opt/java-17');
    java('11.0.2', path.join(folder, 'jdk'), path.join(folder, 'jdk', 'bin'));
    expect(findJava({ ...env, JAVA_HOME: path.join(folder, 'gone') }, []).major).toBe(17);
    expect(findJava({ ...env, JAVA_HOME: path.join(folder, 'jdk') }, []).major).toBe(17);
  });

  it('of a version not tried yet is taken only when there is none that was', () => {
    java('25', '/opt/java-25');
    java('21.0.2', path.join(folder, 'jdk'), path.join(folder, 'jdk', 'bin'));
    expect(findJava(env, []).major).toBe(25);
    expect(findJava(env, [path.join(folder, 'jdk')]).major).toBe(21);
  });
});

describe('fetching the database', () => {
  beforeEach(() => java('17.0.15', '/opt/java-17'));

  it('asks for Maven where it is missing, with the command of every platform', async () => {
    await expect(ensureJars(() => {}, env)).rejects.toMatchObject({ code: 'NO_MAVEN' });
    for (const command of platforms) await expect(ensureJars(() => {}, env)).rejects.toThrow(command);
  });

  it('says how much has come', async () => {
    maven(`${DOWNLOAD}\n${DOWNLOAD}\n${COPY}`);
    const said = [];
    await ensureJars((line) => said.push(line), env);
    expect(said).toEqual([
      expect.stringContaining('fetching it from Maven Central'),
      expect.stringContaining('12 MB in 2 files'),
    ]);
  });

  it('is done once: the next time neither Maven nor a network is needed', async () => {
    maven(COPY);
    const first = await ensureJars(() => {}, env);
    const said = [];
    expect(await ensureJars((line) => said.push(line), { ...env, PATH: '' })).toBe(first);
    expect(said).toEqual([]);
  });

  it('is done again when a jar is gone or cut short', async () => {
    maven(COPY);
    const jars = await ensureJars(() => {}, env);
    for (const harm of [
      () => rmSync(path.join(jars, 'a.jar')),
      () => writeFileSync(path.join(jars, 'a.jar'), ''),
      () => writeFileSync(path.join(jars, 'jars.json'), '{'),
    ]) {
      harm();
      await expect(ensureJars(() => {}, { ...env, PATH: '' })).rejects.toMatchObject({
        code: expect.stringMatching(/^NO_(JAVA|MAVEN)$/),
      });
      await ensureJars(() => {}, env);
      expect(existsSync(path.join(jars, 'a.jar'))).toBe(true);
    }
  });

  it('that fails says why in Maven’s words and leaves nothing half done', async () => {
    maven(`echo "[ERROR] Could not transfer artifact: Connection refused"; exit 1`);
    await expect(ensureJars(() => {}, env)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringMatching(/Maven Central.*Connection refused/),
    });
    expect(readdirSync(env.KASKADE_CACHE)).toEqual([]);
  });

  it('is refused where there is too little disk', () => {
    expect(() => requireDisk('/data', 500, () => 499_999_999)).toThrow(
      expect.objectContaining({
        code: 'TOO_LITTLE_DISK',
        message: expect.stringMatching(/499 MB are free where \/data lies, and 500 MB are needed.*KASKADE_HOME/),
      }),
    );
    expect(() => requireDisk('/data', 500, () => 500_000_000)).not.toThrow();
  });
});
