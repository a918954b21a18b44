/** What a program and all that it started cost, from /proc; nothing where there is no /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second of /proc/…/stat, the same on every Linux. */
const ticks = 100;

/** Processor seconds so far and bytes in memory now. */
export type Cost = { seconds: number; bytes: number };

/** The cost of a program with everything below it; memory that several share counts once. */
export function costOf(pid: number): Cost {
  const processes = all();
  const below = new Set([pid]);
  // Parents have started before their children, but numbers start again from 1 some day.
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { id, parent } of processes) if (below.has(parent)) below.add(id);
  }
  const cost = { seconds: 0, bytes: 0 };
  for (const { id, seconds } of processes) {
    if (!below.has(id)) continue;
    cost.seconds += seconds;
    cost.bytes += 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${id}/smaps_rollup`) ?? '')?.[1] ?? 0);
  }
  return cost;
}

type Process = { id: number; parent: number; seconds: number };

function all(): Process[] {
  return readFolder('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): Process[] => {
      const stat = readIfThere(`/proc/${name}/stat`);
      if (!stat) return [];
      // The name of the program, in brackets, may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]));
      return [
        {
          id: Number(name),
          parent: parent!,
          // With those of its children that have ended.
          seconds: (user! + system! + endedUser! + endedSystem!) / ticks,
        },
      ];
    });
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** A program may end while one looks at it. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
