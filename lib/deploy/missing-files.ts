/** Whether a built site is whole, before it takes the place of another. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that the site at `out` should have and has not, or has empty: the page of every address, the 404
 * page, and whatever pages lead to or load from this site. Each with what asks for it.
 */
export function missingFiles(out: string, addresses: Iterable<string>): string[] {
  const askedBy = new Map<string, string>();
  const ask = (file: string, by: string) => void (askedBy.has(file) || askedBy.set(file, by));
  for (const address of addresses) ask(fileAt(address), 'the list of addresses');
  ask('404.html', 'servers');
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const page = join(entry.parentPath, entry.name);
    for (const [, address] of readFileSync(page, 'utf8').matchAll(/\s(?:href|src)="(\/(?!\/)[^"?#]*)/g)) {
      ask(fileAt(decodeURI(address!)), page);
    }
  }
  return [...askedBy].filter(([file]) => !isThere(join(out, file))).map(([file, by]) => `${file} (wanted by ${by})`);
}

const fileAt = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

const isThere = (path: string) => existsSync(path) && statSync(path).size > 0;
