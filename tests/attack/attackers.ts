/**
 * A program that attacks the server at a port with many connections, until it is ended: each in its own way, and
 * again half a second after it is hung up on. It says when all have come. `node --import tsx tests/attack/attackers.ts PORT CONNECTIONS NUMBER ANSWER`
 */
import { connect, type Socket } from 'node:net';
import { attacks } from './requests';

const [port, connections, number, answer] = process.argv.slice(2);

const head = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}\r\n`;
const odd = Object.values(attacks(number!, answer!))
  .flat()
  .map(
    ({ whole, method = 'GET', path = '/', headers = [], body = '' }) =>
      whole ??
      [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join('\r\n'),
  );

/** What attackers do, in turn; `round` counts their attempts. */
const attackers: ((socket: Socket, round: number) => void)[] = [
  // Leaves at once, and midway.
  (socket) => socket.write(head('/pos-faq.html'), () => socket.destroy()),
  (socket) => socket.once('data', () => socket.destroy()).write(head('/pos-faq.html')),
  // Does not read.
  (socket) => socket.pause().write(head('/pos-faq.html').repeat(20)),
  // Asks slowly, or nothing.
  (socket) => {
    socket.write(`${head('/').slice(0, -2)}X: `);
    const timer = setInterval(() => socket.write('a'), 500);
    socket.once('close', () => clearInterval(timer));
  },
  () => undefined,
  // Everything of the table.
  (socket, round) => socket.resume().write(odd[round % odd.length]!, 'latin1'),
  (socket, round) => socket.resume().write(odd[(round * 7) % odd.length]!, 'latin1'),
  // Wants much: many parts, many answers over one connection.
  (socket) =>
    socket.resume().write(head('/pos-faq.html', `Range: bytes=${'0-,'.repeat(200)}0-\r\nConnection: close\r\n`)),
];

/** One connection after the other; the rest between two is the attacker’s own. */
function attack(at: number, round: number) {
  const socket = connect(Number(port), '127.0.0.1', () => {
    if (++connected === Number(connections)) console.log('All have come.');
    attackers[at % attackers.length]!(socket, round);
  });
  socket.on('error', () => undefined);
  socket.once('close', () => setTimeout(attack, 500, at, round + 1));
}
let connected = 0;
for (let at = 0; at < Number(connections); at++) attack(at, at);
