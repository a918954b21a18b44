/** Readers who go away before an answer is whole, and files that go away before they are read: `npm start` alone keeps files open. */
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linkFolder } from '@/scripts/site/publish';
import { siteServer } from '@/scripts/site/serve';
import { ask } from '@/scripts/checks/servers';
import { out } from '@/tests/servers';

/** A server for a copy of the site, and how many of the copy's files are open. */
async function serveCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'left-'));
  linkFolder(out, copy);
  const server = siteServer(copy).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(copy, { recursive: true });
  });
  await new Promise((ready) => server.once('listening', ready));
  const files = () =>
    readdirSync('/proc/self/fd').filter((fd) => target(`/proc/self/fd/${fd}`).startsWith(copy)).length;
  return { copy, files, port: (server.address() as AddressInfo).port };
}

function target(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/** Asks for a path and goes away: at once, or when the first bytes have come. */
const leave = (port: number, path: string, atOnce: boolean, encoding = 'identity') =>
  new Promise<void>((gone) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: ${encoding}\r\n\r\n`);
      if (atOnce) setImmediate(() => socket.destroy());
    });
    socket.once('data', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.once('close', () => gone());
  });

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  it.each([
    ['at once', true],
    ['midway', false],
  ])('has no file open for readers who left %s', async (_, atOnce) => {
    const { files, port } = await serveCopy();
    for (let reader = 0; reader < 50; reader++) {
      await leave(port, '/pos-faq.html', atOnce);
      await leave(port, '/prompts/', atOnce, 'br');
    }
    // Whoever came before this has been heard.
    expect((await ask(port, '/')).status).toBe(200);
    await expect.poll(files, { timeout: 2_000 }).toBe(0);
  });

  it('hangs up on who asks for a file that cannot be opened, and answers others', async () => {
    const { copy, files, port } = await serveCopy();
    rmSync(join(copy, 'prompts/index.html'));
    await expect(ask(port, '/prompts/')).rejects.toThrow(/socket hang up|ECONNRESET/);
    const { status, body } = await ask(port, '/pos-faq.html');
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(out, 'pos-faq.html')))).toBe(true);
    await expect.poll(files, { timeout: 2_000 }).toBe(0);
  });
});
