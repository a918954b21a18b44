/** A copy of this checkout, to build in without touching this one. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkFolder } from '../site/publish';

/** What builds and tests make: a copy begins without it, as a fresh clone does. */
const made = ['.git', '.next', '.build', 'out', 'test-results', 'next-env.d.ts'];

/** Makes the copy, which goes when this program ends. Packages are second names of ours: copying them would take a minute. */
export function copyCheckout({ without = [] as string[] } = {}): string {
  const copy = mkdtempSync(join(tmpdir(), 'checkout-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const sign of ['SIGINT', 'SIGTERM'] as const) process.once(sign, () => process.exit(130));
  for (const entry of readdirSync('.', { withFileTypes: true })) {
    if (made.includes(entry.name) || without.includes(entry.name)) continue;
    if (entry.name === 'node_modules') linkFolder(entry.name, join(copy, entry.name), true);
    else cpSync(entry.name, join(copy, entry.name), { recursive: true });
  }
  return copy;
}
