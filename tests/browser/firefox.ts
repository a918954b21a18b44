/** A second engine: Firefox ESR, driven by WebDriver BiDi. */
import { launch } from 'puppeteer-today';
import { ensureFirefox } from '@/scripts/checks/firefox';
import type { OtherBrowser } from './other-browser';

/** Starts the browser, with scrollbars that take no room, as on a phone. */
export const startFirefox = async () =>
  (await launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
  })) as unknown as OtherBrowser;
