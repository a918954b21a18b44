/** What a program and all that it started cost, from /proc; nothing where there is no /proc. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second of /proc/…/stat, the same on every Linux. */
const ticks = 100;

/** Processor seconds so far and bytes in memory now of a program with everything below it; memory that several share counts once. */
export function costOf(pid: number) {
  const processes = all();
  const cost = { seconds: 0, bytes: 0 };
  const add = (one: Process) => {
    cost.seconds += one.seconds;
    cost.bytes += 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${one.id}/smaps_rollup`))?.[1] ?? 0);
    processes.filter(({ parent }) => parent === one.id).forEach(add);
  };
  processes.filter(({ id }) => id === pid).forEach(add);
  return cost;
}

type Process = { id: number; parent: number; seconds: number };

const all = (): Process[] =>
  (existsSync('/proc') ? readdirSync('/proc') : []).flatMap((name) => {
    const stat = /^\d+$/.test(name) && readIfThere(`/proc/${name}/stat`);
    if (!stat) return [];
    // The name of the program, in brackets, may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // Of itself, and of those of its children that have ended, in user mode and in the kernel.
    const seconds = fields.slice(11, 15).reduce((sum, count) => sum + count, 0) / ticks;
    return [{ id: Number(name), parent: fields[1]!, seconds }];
  });

/** Nothing of a program that ends while one looks at it. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
