/** What two builds of one site do not have in common. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '@/lib/site/headers';

/**
 * One line for each file that differs or that only one of the folders holds. Either may hold code and a search index
 * that the other has not: those of the release before stay (scripts/site/publish.ts).
 */
export function differences(built: string, again: string): string[] {
  const files = new Set([...filesBelow(built), ...filesBelow(again)]);
  return [...files].sort().flatMap((file) => {
    const [one, other] = [join(built, file), join(again, file)];
    const mayStay = ['assets', 'index'].includes(kindOf(`/${file}`));
    if (!existsSync(other)) return mayStay ? [] : [`${one} was not made again`];
    if (!existsSync(one)) return mayStay ? [] : [`${one} was not there before`];
    const [bytes, others] = [readFileSync(one), readFileSync(other)];
    if (bytes.equals(others)) return [];
    const found = bytes.findIndex((byte, index) => byte !== others[index]);
    const at = found < 0 ? bytes.length : found;
    const around = (text: Buffer) => JSON.stringify(text.subarray(Math.max(0, at - 20), at + 20).toString());
    return [`${one} differs at byte ${at}: ${around(bytes)} and then ${around(others)}`];
  });
}

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
