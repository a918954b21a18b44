/** A copy of this checkout, to build in without touching this one. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkFolder, linkOrCopy } from './publish';

/** What builds and tests make: a copy begins without it, as a fresh clone does. */
const made = ['.git', '.next', '.build', 'out', 'deploy', 'test-results', 'next-env.d.ts'];

/**
 * Makes the copy, which goes when this program ends. Its files are second names of ours, packages too, because copying
 * them would take a minute: a file to be changed must be removed first.
 */
export function copyCheckout({ without = [] as string[] } = {}): string {
  const copy = mkdtempSync(join(tmpdir(), 'checkout-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const sign of ['SIGINT', 'SIGTERM'] as const) process.once(sign, () => process.exit(130));
  for (const entry of readdirSync('.', { withFileTypes: true })) {
    if (made.includes(entry.name) || without.includes(entry.name)) continue;
    (entry.isDirectory() ? linkFolder : linkOrCopy)(entry.name, join(copy, entry.name));
  }
  return copy;
}
