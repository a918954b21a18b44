/** Readers who say nothing, ask slowly, do not read, read slowly or stay: each server hangs up on them, and counts on no other to do it. */
import { readFileSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { limits, siteServer } from '@/scripts/site/serve';
import { ask, startCaddy, startNginx, type RunningServer } from '@/scripts/checks/servers';
import { describeServers, inFolder, out, type ServerName } from '@/tests/servers';
import { offlineFile, pause } from './targets';

const get = 'GET /pos-faq.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';

/** What a reader does with a connection; it is never read unless this does it. */
const readers = {
  'says nothing': () => undefined,
  'asks slowly': (socket: Socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ');
    again(socket, () => socket.write('a'));
  },
  'sends slowly what nobody wants': (socket: Socket) => {
    socket.write('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n');
    again(socket, () => socket.write('a'));
  },
  // More than what systems keep between the two.
  'does not read': (socket: Socket) => socket.write(get.repeat(20)),
  'reads slowly': (socket: Socket) => {
    socket.write(get.repeat(20));
    again(socket, () => socket.read(2_000));
  },
  'stays after an answer': (socket: Socket) => socket.resume().write('HEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
} satisfies Record<string, (socket: Socket) => unknown>;

/** More often than the shortened limit, so that each byte would win time where it may not. */
function again(socket: Socket, act: () => void) {
  const timer = setInterval(act, 250);
  socket.once('close', () => clearInterval(timer));
}

type Limit = { 'npm start': Partial<typeof limits>; nginx: string; Caddy: string };

/** The limit that ends each reader, as it is shipped. What docs/deploy.md says of them is held by it. */
const limitOf: Record<keyof typeof readers, Partial<Limit>> = {
  'says nothing': { 'npm start': { headers: 10_000 }, nginx: 'client_header_timeout 10s', Caddy: 'read_header 10s' },
  'asks slowly': { 'npm start': { headers: 10_000 }, nginx: 'client_header_timeout 10s', Caddy: 'read_header 10s' },
  'sends slowly what nobody wants': {
    // Node wants headers to be no longer than the whole request.
    'npm start': { headers: 10_000, request: 20_000 },
    nginx: 'lingering_time 10s',
    Caddy: 'read_body 10s',
  },
  'does not read': { 'npm start': { idle: 30_000 }, nginx: 'send_timeout 30s', Caddy: 'write 2m' },
  // nginx counts the time between two bytes alone; it lets an address have 100 answers at once.
  'reads slowly': { 'npm start': { answer: 600_000 }, Caddy: 'write 2m' },
  // Of `npm start` Node’s own limit of five seconds is the shortest.
  'stays after an answer': { 'npm start': {}, nginx: 'keepalive_timeout 30s', Caddy: 'idle 30s' },
};

/** What a limit is shortened to, and how long a reader may stay all the same: less than any limit left as it is. */
const hurried = 1_000;
const patience = 9_000;

/** Starts a server with one limit shortened, which must be there as it is shipped. */
const start: { [name in ServerName]: (limit: Limit[name]) => Promise<RunningServer> } = {
  'npm start': async (shipped) => {
    expect(limits).toMatchObject(shipped);
    Object.assign(limits, Object.fromEntries(Object.keys(shipped).map((name) => [name, hurried])));
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
  nginx: (limit) => inFolder((folder) => startNginx(folder, out, { change: (config) => shortened(config, limit) })),
  Caddy: (limit) => inFolder((folder) => startCaddy(folder, out, (config) => shortened(config, limit))),
};

function shortened(config: string, limit: string): string {
  expect(config).toContain(limit);
  return config.replace(limit, limit.replace(/\d+[sm]$/, `${hurried / 1_000}s`));
}

describe.skipIf(process.platform !== 'linux')('a reader who takes too long', () => {
  describe.concurrent('at', () =>
    describeServers((name) => {
      it('is hung up on, and others are answered meanwhile', { timeout: 180_000 }, async () => {
        const left: string[] = [];
        for (const [reader, act] of Object.entries(readers)) {
          const limit = limitOf[reader as keyof typeof readers][name];
          if (limit === undefined) continue;
          const server = await start[name](limit as never);
          try {
            const stayed = await outstay(server.port, act);
            if (stayed > 0) left.push(`${stayed} that ${reader}`);
          } finally {
            await server.stop();
          }
        }
        expect(left).toEqual([]);
      });
    }),
  );
});

/** How many of ten such readers a server still holds when patience ends; checks that others do not notice them. */
async function outstay(port: number, act: (socket: Socket) => unknown): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: 10 }, () => open(port)));
  const ports = sockets.map(({ localPort }) => localPort!);
  const stayed = () => {
    const held = heldAt(port);
    return ports.filter((reader) => held.has(reader)).length;
  };
  expect(stayed()).toBe(sockets.length);
  for (const socket of sockets) act(socket);
  const waits: number[] = [];
  for (const end = Date.now() + patience; stayed() > 0 && Date.now() < end; await pause(50)) {
    const asked = performance.now();
    expect((await ask(port, '/prompts/')).status).toBe(200);
    waits.push(performance.now() - asked);
  }
  const left = stayed();
  for (const socket of sockets) socket.destroy();
  // Who had to wait for them would wait until they are hung up on.
  expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(hurried / 2);
  expect((await ask(port, '/pos-faq.html')).body.equals(offlineFile)).toBe(true);
  return left;
}

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
