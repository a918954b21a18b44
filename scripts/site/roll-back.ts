/** Going back to a release that was live before: as a build does, whole and by one move. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimBuild, linkFolder, mendSwitch, putInPlace, readRecord } from './publish';
import { keptReleases, readRelease } from './releases';
import { work } from './work';

/** The releases to go back to, the newest last: those that are kept and not live. */
export const earlierReleases = (): string[] => keptReleases().filter((at) => at !== readRecord()?.at);

/**
 * Puts a release in place, without a name the one before the present; returns the time it was published, or undefined
 * when there is no such release.
 */
export function rollBack(at?: string): string | undefined {
  mendSwitch();
  const release = claimBuild();
  try {
    const live = readRecord()?.at;
    const wanted = at ?? earlierReleases().findLast((name) => !live || name < live);
    if (!wanted || !earlierReleases().includes(wanted)) return undefined;
    const { out, record, deploy } = readRelease(wanted);
    const folder = join(work, 'out');
    rmSync(folder, { recursive: true, force: true });
    linkFolder(out, folder);
    putInPlace(folder, record, deploy);
    return wanted;
  } finally {
    release();
  }
}
