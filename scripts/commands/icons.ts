/**
 * `node scripts/run.mjs icons`: draws public/icon.svg as the pictures that devices ask for. Run it after the sign has
 * changed; the pictures are kept with the code, so that a build has to draw only an operator's own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconGround, iconsOf } from '@/lib/share/icons';
import { signUrl } from '@/lib/site/urls';

const folder = 'public';
for (const [url, bytes] of await iconsOf(readFileSync(join(folder, signUrl), 'utf8'), iconGround)) {
  if (url === signUrl) continue;
  writeFileSync(join(folder, url), bytes);
  console.log(`${folder}${url}  ${bytes.length} bytes`);
}
