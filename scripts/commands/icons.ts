/**
 * `node scripts/run.mjs icons`: draws public/icon.svg as the pictures that devices ask for. Run it after
 * the sign has changed; the pictures are kept with the code, so that a build needs no browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { iconUrls, maskableIconUrl, touchIconUrl } from '@/lib/site/urls';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { iconFile } from '../checks/icon-file';

const folder = 'public';
const sign = readFileSync(join(folder, 'icon.svg'), 'utf8');
const ground = '#e6efe9';

const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
const page = await browser.newPage();
for (const [url, width] of Object.entries(iconUrls)) save(url, await draw(page, width, { share: 1 }));
// Home screens cut pictures to their own shape: the sign stays within the middle, on a ground that may be cut.
save(maskableIconUrl, await draw(page, 512, { share: 0.62, ground }));
save(touchIconUrl, await draw(page, 180, { share: 0.78, ground }));
const small: { width: number; png: Buffer }[] = [];
for (const width of [16, 32]) small.push({ width, png: await draw(page, width, { share: 1 }) });
save('/favicon.ico', iconFile(small));
await browser.close();

/** The sign as a square PNG; it takes `share` of the width. */
async function draw(
  on: Page,
  width: number,
  { share, ground: color }: { share: number; ground?: string },
): Promise<Buffer> {
  const size = Math.round(width * share);
  await on.setViewportSize({ width, height: width });
  await on.setContent(
    `<style>*{margin:0}body{width:${width}px;height:${width}px;display:grid;place-items:center;background:${color ?? 'transparent'}}svg{width:${size}px;height:${size}px;display:block}</style>${sign}`,
  );
  return on.screenshot({ omitBackground: !color });
}

function save(url: string, bytes: Buffer) {
  writeFileSync(join(folder, url), bytes);
  console.log(`${folder}${url}  ${bytes.length} bytes`);
}
