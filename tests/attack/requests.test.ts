import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '@/scripts/checks/servers';
import { describeServers, servers } from '@/tests/servers';
import { attacks, send, type Attack } from './requests';
import { answer, number } from './targets';

/** What a request that came from outside may lead to: an address of this site. */
const ownAddress = /^\/(?![/\\]|%2f|%5c)/i;

describeServers((name) => {
  let server: RunningServer;
  beforeAll(async () => void (server = await servers[name]()), 180_000);
  afterAll(() => server?.stop());

  describe.each(Object.entries(attacks(number, answer)))('a request that %s', (_, requests) => {
    it('gets the answer that every server gives', async () => {
      const wrong: string[] = [];
      for (const request of requests) wrong.push(...(await faults(server.port, request)));
      expect(wrong).toEqual([]);
    });
  });

  it('answers as before after all of them', async () => {
    expect((await send(server.port, { path: '/prompts/' })).status).toBe(200);
  });
});

/** What is wrong with the answer to one request, each as a line. */
async function faults(port: number, request: Attack): Promise<string[]> {
  const shown = (
    request.whole ?? `${request.method ?? 'GET'} ${request.path ?? '/'} ${request.headers?.join(', ') ?? ''}`
  ).slice(0, 120);
  const { status, headers, body, text } = await send(port, request);
  const wrong: string[] = [];
  const fault = (what: string) => wrong.push(`${JSON.stringify(shown)}: ${what}`);
  if (!request.status.includes(status)) fault(`status ${status} instead of ${request.status.join(' or ')}`);
  const { location } = headers;
  if (location !== undefined && (!ownAddress.test(location) || location !== request.location))
    fault(`leads to ${location}`);
  if (status === 301 && location === undefined) fault('leads nowhere');
  if (status === 405 && headers.allow !== request.allow) fault(`allows ${headers.allow}`);
  const encoding = headers['content-encoding'];
  if (encoding && !request.packed?.includes(encoding)) fault(`packed with ${encoding}`);
  if (text.split(/^HTTP\/1\.1 /m).length > 2) fault('two answers');
  if (/pos-help-centre|root:x:|node_modules|at file:|\/served-/.test(body.toString('latin1')))
    fault('tells what is not of the site');
  if ([200, 301, 404, 405].includes(status) && request.path?.startsWith('/') && !headers['content-security-policy'])
    fault('no policy');
  if (body.length > 3_000_000) fault(`${body.length} bytes`);
  return wrong;
}
