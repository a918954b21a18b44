/** What a site is made from, and marks of it: while these files are the same, what was made of them is too. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesOf } from '../bundle.mjs';
import { daysPassed } from '@/lib/content/life';
import { beijingTime } from '@/lib/payout/days';

/** The code of the site: its styles, how files are packed, and what is kept of content, depend on nothing else. */
export const sources = [
  'app',
  'components',
  'lib',
  'scripts/site',
  'scripts/bundle.mjs',
  'next.config.mjs',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
];
/** Everything the site can depend on. */
export const inputs = () => [...sources, contentDir(), 'public'];
/** Where the content is. */
export const contentDir = () => process.env.CONTENT_DIR ?? 'content';
/** What is kept of content as builds and checks before read and checked it: what has not changed is not read again. */
export const contentCache = 'content';

/** One hash over the path and content of these files and of all below these folders; of everything the site is made from without them. */
export function fingerprint(of = inputs()): string {
  const today = beijingTime(Date.now()).day;
  const hash = createHash('sha256');
  for (const input of of) {
    for (const file of filesOf(input)) {
      const bytes = readFileSync(file);
      hash.update(`${file}\0`).update(bytes).update('\0');
      if (file.endsWith('.md')) hash.update(daysPassed(String(bytes), today).join());
    }
  }
  return hash.digest('hex');
}
