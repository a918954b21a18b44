/** Time for tests that hold how long something may take, on a machine that is busy now and idle then. */
import { readFileSync } from 'node:fs';

/** Milliseconds; on Linux those in which this thread computed, because a busy machine lets it wait. */
function clock(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

function tookFor(work: () => void): number {
  const started = clock();
  work();
  return clock() - started;
}

/** What `usual` takes at its second run with nothing else to do; beside three busy programs, and while coverage is counted, up to 22 ms were seen. */
const usually = 20;
const text = '请先结算，再签退。'.repeat(20_000);

/** Work as most of ours: pieces of a text, counted. */
function usual() {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length < 4; length++) {
      const piece = text.slice(at, at + length);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
}

/**
 * How long something takes, in milliseconds of a machine with nothing else to do: beside it stands what usual work takes
 * in the same moment. What takes long is tried again.
 */
export function timeOf(work: () => void): number {
  let least = Infinity;
  for (let round = 0; round < 4 && least > 40; round++) {
    const taken = tookFor(work);
    // Quick enough on any machine: nothing need be compared.
    if (taken < usually) return taken;
    // Its first run is slower: nothing of it is compiled then.
    if (round === 0) usual();
    least = Math.min(least, taken / Math.max(1, tookFor(usual) / usually));
  }
  return least;
}
