import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundled } from '@/lib/assets/assets';
import { numberAddress } from '@/lib/site/urls';

const origin = 'https://help.example.com';

const texts = {
  RELEASE: 'r',
  FIRST_ASSET: '/assets/a.js',
  SEARCH_INDEX: '/search/index-a.json',
  SUPPORT: '客服',
  HOTLINE: '400-000-0000',
  NUMBER_ADDRESS: numberAddress,
  COLOURS: '',
};
const program = await bundled('components/site/browser/saved-pages/worker.ts', 'iife', texts);

/** The service worker with a world of its own: what it answers, and what it asks the network for. */
function worker(open: string[] = []) {
  const heard = new Map<string, (event: object) => void>();
  const asked: string[] = [];
  const waited: Promise<unknown>[] = [];
  const cache = {
    add: async () => undefined,
    put: async () => undefined,
    keys: async () => [],
    match: async () => undefined,
  };
  const self = {
    addEventListener: (name: string, listener: (event: object) => void) => heard.set(name, listener),
    clients: { matchAll: async () => open.map((path) => ({ url: origin + path })) },
    registration: {},
    skipWaiting: async () => undefined,
  };
  const fetch = async (request: string | { url: string }) => {
    asked.push(typeof request === 'string' ? request : request.url);
    return new Response('', { status: 404 });
  };
  const caches = { open: async () => cache, keys: async () => [], match: async () => undefined };
  runInNewContext(program, {
    self,
    caches,
    fetch,
    location: { origin },
    URL,
    Response,
    Headers,
    Date,
  });
  return {
    asked,
    /** Whether it takes an address into its own hands. */
    answers(path: string, mode = 'navigate') {
      let taken = false;
      heard.get('fetch')!({
        request: { method: 'GET', url: origin + path, mode },
        respondWith: (answer: Promise<unknown>) => void ((taken = true), waited.push(answer)),
        waitUntil: (done: Promise<unknown>) => void waited.push(done),
      });
      return taken;
    },
    async install() {
      heard.get('install')!({ waitUntil: (done: Promise<unknown>) => void waited.push(done) });
      await Promise.all(waited);
    },
  };
}

describe('the service worker', () => {
  it('answers for pages and assets of the site, and for what its search begins with', () => {
    const { answers } = worker();
    const taken = [
      answers('/'),
      answers('/201/'),
      answers('/search/?q=1'),
      answers('/assets/a.js', 'no-cors'),
      answers('/search/index-a.json', 'cors'),
    ];
    expect(taken).toEqual(taken.map(() => true));
    expect(answers('/search/index-of-other-code.json', 'cors')).toBe(false);
  });

  it.each([
    '//evil.example/',
    '//evil.example/..%2fprompts/settle-first-prompt/',
    '///evil.example/',
    '/\\evil.example/',
    '//assets/a.js',
  ])('leaves %s alone, which read as an address is another host', (path) => expect(worker().answers(path)).toBe(false));

  it('asks for no open page that would be another host', async () => {
    const { asked, install } = worker(['/201/', '//evil.example/201/']);
    await install();
    expect(asked).toEqual(['/201/']);
  });
});
