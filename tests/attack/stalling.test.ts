/** Readers who say nothing, ask slowly, do not read or read slowly: each server hangs up on them, and counts on no other to do it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits, siteServer } from '@/scripts/serve';
import { ask, startCaddy, startNginx, type RunningServer } from '@/scripts/servers';
import { offlineFile, out, pause } from './every-server';

const temporary = mkdtempSync(join(tmpdir(), 'stalling-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Each with its limits as they are shipped, but the longest, which a test would wait for: those are a few seconds. */
const hurried: Record<string, () => Promise<RunningServer>> = {
  'npm start': async () => {
    const shipped = { ...limits };
    Object.assign(limits, { idle: 5_000, answer: 8_000 });
    const server = siteServer(out).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    return {
      port: (server.address() as AddressInfo).port,
      pid: process.pid,
      stop: () => {
        Object.assign(limits, shipped);
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      },
    };
  },
  nginx: () =>
    startNginx(join(temporary, 'nginx'), out, {
      change: (config) => config.replace('send_timeout 30s', 'send_timeout 5s'),
    }),
  Caddy: () => startCaddy(join(temporary, 'caddy'), out, (config) => config.replace('write 2m', 'write 8s')),
};

const get = 'GET /pos-faq.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';
const drip = (socket: Socket, byte: string) => {
  const timer = setInterval(() => socket.write(byte), 1_000);
  socket.once('close', () => clearInterval(timer));
};
/** What a reader does with a connection; it is never read unless this does it. */
const readers: Record<string, (socket: Socket) => void> = {
  'says nothing': () => undefined,
  'asks slowly': (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ');
    drip(socket, 'a');
  },
  'sends slowly what nobody wants': (socket) => {
    socket.write('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n');
    drip(socket, 'a');
  },
  // More than what systems keep between the two.
  'does not read': (socket) => socket.write(get.repeat(20)),
  'reads slowly': (socket) => {
    socket.write(get.repeat(20));
    const timer = setInterval(() => socket.read(2_000), 1_000);
    socket.once('close', () => clearInterval(timer));
  },
};
/** nginx counts the time between two bytes alone; it lets an address have 100 answers at once. */
const unbounded = (name: string, reader: string) => name === 'nginx' && reader === 'reads slowly';

describe.skipIf(process.platform !== 'linux').each(Object.keys(hurried))('%s', (name) => {
  let server: RunningServer;
  beforeAll(async () => void (server = await hurried[name]!()), 180_000);
  afterAll(() => server?.stop());

  it('hangs up on each of them, and answers others meanwhile', async () => {
    const sockets: Record<string, Socket[]> = {};
    for (const [reader, act] of Object.entries(readers)) {
      if (unbounded(name, reader)) continue;
      sockets[reader] = await Promise.all(Array.from({ length: 10 }, () => open(server.port)));
      for (const socket of sockets[reader]) act(socket);
    }
    const waits: number[] = [];
    for (const end = Date.now() + 22_000; Date.now() < end; await pause(100)) {
      const asked = performance.now();
      expect((await ask(server.port, '/prompts/')).status).toBe(200);
      waits.push(performance.now() - asked);
    }
    const held = heldAt(server.port);
    const left = Object.entries(sockets).flatMap(([reader, all]) => {
      const open = all.filter(({ localPort }) => held.has(localPort!)).length;
      return open > 0 ? [`${open} of ${all.length} that ${reader}`] : [];
    });
    for (const socket of Object.values(sockets).flat()) socket.destroy();
    expect(left).toEqual([]);
    expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(100);
    expect((await ask(server.port, '/pos-faq.html')).body.equals(offlineFile)).toBe(true);
  });
});

/** A connection that is not read. */
const open = (port: number) =>
  new Promise<Socket>((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.pause().on('error', () => undefined);
  });

/** Ports of the readers whose connection a server still holds; a reader who does not read would not notice. */
function heldAt(port: number): Set<number> {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const held = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === '01');
  return new Set(held.map(([, , remote]) => parseInt(remote!.split(':')[1]!, 16)));
}
