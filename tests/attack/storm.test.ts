/**
 * 200 connections that attack, each in its own way and again half a second after it is hung up on, while readers read as
 * readers do. They keep nine tenths of the pages a second that they had in calm, and lose none. Where the machine is so
 * busy that they wait in calm already, they wait no more than five times as long.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '@/scripts/checks/servers';
import { full } from '@/tests/ring';
import { describeServers, servers } from '@/tests/servers';
import { answer, number, pause } from './targets';

/** Long enough for those who ask slowly to be hung up on, and to come again. */
const storm = { connections: 200, seconds: 12 };
const calm = { seconds: 3 };
/** As many readers, each asking again a moment after an answer. Their address is another than the attackers’. */
const readers = { count: 25, pause: 250, address: '127.0.0.2' };
const kept = 0.9;
const busy = 5;
/** Neighbours of this machine come and go: a storm that costs too much is looked at again. One that always does is no neighbour’s. */
const rounds = 3;

/** What the readers got: milliseconds they waited for a page, on average, and pages they did not get. */
async function read(port: number, seconds: number): Promise<{ wait: number; lost: string[] }> {
  const agent = new Agent({ keepAlive: true });
  const lost: string[] = [];
  let pages = 0;
  let waited = 0;
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: readers.count }, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        const got = await page(port, agent);
        waited += performance.now() - asked;
        pages++;
        if (got !== '200') lost.push(got);
        await pause(readers.pause);
      }
    }),
  );
  agent.destroy();
  return { wait: waited / pages, lost };
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

/** What readers waited in a storm and, at worst, in the calm around it. */
async function weather(port: number): Promise<{ inCalm: number; inStorm: number; lost: string[] }> {
  const before = await read(port, calm.seconds);
  const program = ['--import', 'tsx', 'tests/attack/attackers.ts', port, storm.connections, number, answer];
  const attackers = spawn(process.execPath, program.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(attackers, 'exit');
  // They say when all of them are there.
  await Promise.race([once(attackers.stdout, 'data'), ended]);
  const during = await read(port, storm.seconds).finally(() => attackers.kill('SIGKILL'));
  expect(await ended, 'the attackers did not give up').toEqual([null, 'SIGKILL']);
  const after = await read(port, calm.seconds);
  return {
    inCalm: Math.max(before.wait, after.wait),
    inStorm: during.wait,
    lost: [before, during, after].flatMap(({ lost }) => lost),
  };
}

/** The longest that readers may wait, who ask for `kept` of the pages then; longer only on a busy machine. */
const longest = (inCalm: number) => Math.max((readers.pause + inCalm) / kept - readers.pause, busy * inCalm);

describe.skipIf(process.platform !== 'linux' || !full)('through a storm', () => {
  describeServers((name) => {
    let server: RunningServer;
    beforeAll(async () => void (server = await servers[name]()), 180_000);
    afterAll(() => server?.stop());

    it('goes on serving readers', async () => {
      await read(server.port, 1);
      for (let round = 1; ; round++) {
        const { inCalm, inStorm, lost } = await weather(server.port);
        console.log(`${name}: a page after ${inCalm.toFixed(1)} ms in calm, ${inStorm.toFixed(1)} ms in the storm`);
        expect(lost).toEqual([]);
        if (inStorm > longest(inCalm) && round < rounds) continue;
        expect(inStorm).toBeLessThanOrEqual(longest(inCalm));
        break;
      }
    });
  });
});
