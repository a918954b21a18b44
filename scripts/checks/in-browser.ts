/** Built sites in a browser of this program. */
import type { Browser } from 'playwright-core';
import { siteServer } from '../site/serve';
import { startChromium } from './chromium';
import { listening } from './servers';

/** Serves each folder at an address of its own and starts a browser; both end with what is done with them. */
export async function inBrowser<Seen>(
  folders: readonly string[],
  look: (browser: Browser, addresses: string[]) => Promise<Seen>,
): Promise<Seen> {
  const servers = folders.map((folder) => siteServer(folder));
  const ports = await Promise.all(servers.map(listening));
  const browser = await startChromium();
  try {
    return await look(
      browser,
      ports.map((port) => `http://127.0.0.1:${port}`),
    );
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}
