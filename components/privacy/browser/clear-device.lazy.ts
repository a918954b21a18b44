import { isOurs } from '../../ui/browser/base';
import type { PrivacyPage } from '@/lib/pages/privacy';

declare module '../../ui/browser/island' {
  interface Islands {
    'clear-device': { 'data-told': string };
  }
}

/** Wakes the button that clears all that this site keeps on the device. */
export function attach(element: HTMLElement) {
  const button = element.querySelector('button')!;
  const status = element.querySelector('[role=status]')!;
  const told = JSON.parse(element.dataset.told!) as PrivacyPage['words']['clear']['told'];
  button.addEventListener('click', async () => {
    status.textContent = told.clearing;
    const { found, failed } = await clearDevice();
    status.textContent = failed ? told.failed : found ? told.cleared : told.nothing;
  });
  button.hidden = false;
}

async function clearDevice(): Promise<{ found: boolean; failed: boolean }> {
  const result = { found: false, failed: false };
  for (const clear of [clearValues, clearPages]) {
    try {
      if (await clear()) result.found = true;
    } catch {
      result.failed = true;
    }
  }
  return result;
}

/** Searches, numbers, the view, a query on its way; true when there was something. */
function clearValues(): boolean {
  const cleared = [localStorage, sessionStorage].flatMap((store) =>
    Object.keys(store)
      .filter(isOurs)
      .map((name) => store.removeItem(name)),
  );
  history.replaceState(null, '');
  // The large view was one of them.
  document.documentElement.dataset.view = 'standard';
  document.dispatchEvent(new Event('viewchange'));
  return cleared.length > 0;
}

/** Pages that were kept; true when there was one. Without a secure connection none are. */
async function clearPages(): Promise<boolean> {
  if (!('caches' in window)) return false;
  const names = (await caches.keys()).filter(isOurs);
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  await Promise.all(names.map((name) => caches.delete(name)));
  return kept.some((length) => length > 0);
}
