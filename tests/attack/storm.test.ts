/**
 * 200 connections that attack for 30 seconds, each in its own way and again half a second after it is hung up on, while
 * readers read as readers do. They keep nine tenths of the pages a second that they had in calm, and lose none.
 */
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '@/scripts/servers';
import { answer, number, pause, servers } from './every-server';

const storm = { connections: 200, seconds: 30 };
const calm = { seconds: 5 };
/** As many readers, each asking again a moment after an answer. Their address is another than the attackers’. */
const readers = { count: 25, pause: 250, address: '127.0.0.2' };
const kept = 0.9;

/** What the readers got: pages a second, and how many they did not get. */
async function read(port: number, seconds: number): Promise<{ rate: number; lost: string[] }> {
  const agent = new Agent({ keepAlive: true });
  const lost: string[] = [];
  let pages = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: readers.count }, async () => {
      while (performance.now() < started + seconds * 1_000) {
        const got = await page(port, agent);
        if (got === '200') pages++;
        else lost.push(got);
        await pause(readers.pause);
      }
    }),
  );
  agent.destroy();
  return { rate: pages / ((performance.now() - started) / 1_000), lost };
}

const page = (port: number, agent: Agent) =>
  new Promise<string>((done) => {
    const options = { host: '127.0.0.1', port, path: answer, agent, localAddress: readers.address, timeout: 10_000 };
    const asked = request(options, (response) => {
      response
        .once('end', () => done(String(response.statusCode)))
        .once('error', (error) => done(error.message))
        .resume();
    });
    asked.once('timeout', () => asked.destroy(new Error('no answer in 10 s')));
    // A connection kept for the next request may be hung up on in that moment; browsers ask once more, and so do readers.
    asked.once('error', (error) => (asked.reusedSocket ? done(page(port, agent)) : done(error.message))).end();
  });

describe.skipIf(process.platform !== 'linux').each(Object.keys(servers))('%s', (name) => {
  let server: RunningServer;
  beforeAll(async () => void (server = await servers[name]!()), 180_000);
  afterAll(() => server?.stop());

  it('goes on serving readers through a storm', async () => {
    await read(server.port, 1);
    const before = await read(server.port, calm.seconds);
    const program = ['--import', 'tsx', 'tests/attack/attackers.ts', server.port, storm.connections, number, answer];
    const attackers = spawn(process.execPath, program.map(String), { stdio: 'inherit' });
    const ended = new Promise((done) => attackers.once('exit', done));
    const during = await read(server.port, storm.seconds).finally(() => attackers.kill('SIGKILL'));
    await ended;
    const after = await read(server.port, calm.seconds);
    console.log(
      `${name}: ${[before, during, after].map(({ rate }) => rate.toFixed(1)).join(', ')} pages a second before, in and after the storm`,
    );
    expect([...before.lost, ...during.lost, ...after.lost]).toEqual([]);
    // Neighbours of this machine may come and go meanwhile.
    expect(during.rate).toBeGreaterThanOrEqual(kept * Math.min(before.rate, after.rate));
  });
});
