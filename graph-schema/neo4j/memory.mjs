import { availableParallelism, totalmem } from 'node:os';

/**
 * How much of the machine the database takes, and how its Java is to run.
 * @param {'product' | 'test'} purpose
 * @param {{ megabytes: number, cores: number }} [machine]
 * @returns {{ heap: number, pagecache: number, transactions: number, flags: string[] }} sizes in MB
 */
export function memoryFor(purpose, machine = { megabytes: totalmem() / 2 ** 20, cores: availableParallelism() }) {
  const small = machine.cores <= 2 || machine.megabytes < 6000;
  // Compiling less and collecting with one thread halves the processor time of a start; a server that lives for days
  // on a real machine earns it back, a test run and a small machine do not.
  const quick = ['-XX:TieredStopAtLevel=1'];
  const flags = [small || purpose === 'test' ? '-XX:+UseSerialGC' : '-XX:+UseG1GC'];
  if (purpose === 'test') return { heap: 640, pagecache: 128, transactions: 448, flags: [...flags, ...quick] };
  const heap = clamp(machine.megabytes / 8, 512, 4096);
  const pagecache = clamp(machine.megabytes / 16, 128, 2048);
  return { heap, pagecache, transactions: Math.floor(heap * 0.7), flags: small ? [...flags, ...quick] : flags };
}

function clamp(value, least, most) {
  return Math.round(Math.min(Math.max(value, least), most));
}
