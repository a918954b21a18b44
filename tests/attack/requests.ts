/** Requests that mean harm, and what every server of the site must answer, whichever it is. */
import { connect } from 'node:net';

/** What is sent: a method and an address, exactly as written, or a whole request. */
export type Request = { path?: string; method?: string; headers?: string[]; body?: string; whole?: string };
export type Attack = Request & {
  /** One of these, whatever the server. */
  status: number[];
  /** Where the answer may lead; nowhere without it. */
  location?: string;
  /** What the body may be packed with; nothing without it. */
  packed?: string[];
  allow?: string;
};

export type Answer = { status: number; headers: Record<string, string>; body: Buffer; text: string };

/** Sends one request in bytes of its own and reads until the server hangs up. */
export function send(
  port: number,
  { path = '/', method = 'GET', headers = [], body = '', whole }: Request,
): Promise<Answer> {
  const bytes =
    whole ?? [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join('\r\n');
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(20_000, () => socket.destroy(new Error(`no answer to ${bytes.slice(0, 200)}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    // Who has sent too much is hung up on, after the answer.
    socket.on('error', (error) => (chunks.length > 0 ? undefined : failed(error)));
    socket.on('close', () => done(readAnswer(Buffer.concat(chunks))));
  });
}

function readAnswer(all: Buffer): Answer {
  const text = all.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(first.split(' ')[1]), headers, body: all.subarray(end + 4), text };
}

const none = [400, 404];

/** Every kind of request, by what it tries. `number` leads to `answer`, an address below a topic. */
export function attacks(number: string, answer: string): Record<string, Attack[]> {
  const all = (status: number[], paths: string[]): Attack[] => paths.map((path) => ({ path, status }));
  return {
    'leads to a host of others': [
      ...all(none, [
        '//evil.example/..%2fprompts',
        '//evil.example/%2e%2e/prompts',
        '/%2fevil.example/..%2fprompts',
        '//evil.example/../201',
        '//evil.example/../prompts',
        '//evil.example/%2e%2e%2fprompts',
        '//evil.example%2f..%2fprompts',
        '//evil.example/..%2Fprompts?q=1',
        '///evil.example/..%2f..%2fprompts',
        '/.//evil.example/..%2fprompts',
        '/%2e//evil.example/%2e%2e/prompts',
        '/\\evil.example/..%2fprompts',
        '/\\evil.example\\..\\prompts',
        '/%5cevil.example/../prompts',
        '/%5c%5cevil.example/..%2fprompts',
        '//evil.example/..%5cprompts',
        '/%5C/evil.example/%2E%2E/prompts',
        '//evil.example/..%252fprompts',
        '//prompts',
        '/prompts//',
        '//201',
        '/prompts%2f',
        `//evil.example/..%2f${answer.slice(1)}`,
        '//evil.example/..%2f..%2f201/',
        '/%09/evil.example/..%2fprompts',
        '/%0d%0aLocation:%20https://evil.example/prompts',
        '/prompts%0d%0aLocation:%20https://evil.example',
      ]),
      { path: '/prompts?//evil.example', status: [301], location: '/prompts/?//evil.example' },
      {
        path: '/prompts',
        headers: ['X-Forwarded-Host: evil.example', 'Forwarded: host=evil.example'],
        status: [301],
        location: '/prompts/',
      },
      {
        whole: 'GET /prompts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
        status: [200, 301, 400, 404],
        location: '/prompts/',
      },
      { path: 'http://evil.example/prompts', status: [200, 301, 400, 404], location: '/prompts/' },
      { path: 'http://evil.example//evil.example/..%2fprompts', status: [200, 400, 404] },
      { whole: 'GET /prompts HTTP/1.0\r\n\r\n', status: [200, 301, 400], location: '/prompts/' },
    ],
    'asks outside the site': all(none, [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/%2e%2e%2fpackage.json',
      '/..%5cpackage.json',
      '/..\\package.json',
      '/%252e%252e/package.json',
      '/..%c0%afpackage.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/../../deploy/nginx.conf',
      '/../../../../../../etc/passwd',
      '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/deploy/nginx.conf',
      '/package.json',
      '/.git/config',
      '/.build/release.json',
      '/.well-known/',
      '/.well-known/../package.json',
      '/./',
      '/prompts/.',
      '/assets/',
    ]),
    'asks for what stands beside a page': all(
      [404],
      ['/prompts/index.html.br', '/prompts/index.html.gz', '/pos-faq.html.gz?x'],
    ),
    'is broken': [
      ...all(
        [400],
        ['/%00', '/prompts/%00', '/prompts/index.html%00.png', '//%00', '/%zz', '/%', '/prompts/%f', '/%%'],
      ),
      ...all(none, [
        '/%ff',
        '/%c0%ae%c0%ae/',
        '/%ed%a0%80/',
        '/%7f',
        '/%e2%80%ae/',
        '/prompts;x',
        '/prompts/%20',
        '/CON',
        '/prompts:$DATA',
      ]),
      { whole: 'GET /\0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', status: [400] },
      { whole: 'GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n', status: [400, 505] },
      { whole: '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n', status: [400] },
      { whole: 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', status: [400] },
    ],
    'is long': [
      ...all([404], [`/${'a'.repeat(300)}`, `/prompts/${'a'.repeat(300)}/`, `/${'%e5%ba%97'.repeat(90)}/`]),
      ...all(
        [414],
        [`/${'a'.repeat(2_000)}`, `/${'a/'.repeat(3_000)}`, `/${'a'.repeat(20_000)}`, `/${'%41'.repeat(6_000)}`],
      ),
      ...all([400, 414, 431], [`/${'a'.repeat(100_000)}`, `/?${'a'.repeat(100_000)}`]),
      { headers: [`X: ${'a'.repeat(100_000)}`], status: [400, 431] },
      { headers: Array.from({ length: 3_000 }, (_, at) => `X-${at}: ${'a'.repeat(20)}`), status: [400, 431] },
    ],
    'wants more than to read': [
      ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'MKCOL', 'TRACE', 'PURGE'].flatMap((method) =>
        ['/', '/prompts/', '/prompts', number, '/feed.xml', '/sw.js', '/none/'].map((path) => ({
          path,
          method,
          headers: ['Content-Length: 0'],
          status: [405],
          allow: 'GET, HEAD',
        })),
      ),
      { path: '*', method: 'OPTIONS', status: [200, 400, 405], allow: 'GET, HEAD' },
      // Node’s own reader of requests knows no such methods.
      { method: 'FOO', status: [400, 405], allow: 'GET, HEAD' },
      { method: 'get', status: [400, 405], allow: 'GET, HEAD' },
    ],
    'packs one request into another': [
      {
        method: 'POST',
        headers: ['Content-Length: 6', 'Transfer-Encoding: chunked'],
        body: '0\r\n\r\nGET /201/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
        status: [400, 405],
        allow: 'GET, HEAD',
      },
      { method: 'POST', headers: ['Content-Length: 5', 'Content-Length: 6'], body: 'aaaaaa', status: [400] },
      { headers: ['Transfer-Encoding: cow'], status: [400, 501] },
      { headers: ['Content-Length: -1'], status: [400] },
    ],
    'refuses an encoding': [
      ...[
        'br;q=0',
        'gzip;q=0',
        'br;q=0, gzip;q=0',
        '*;q=0',
        'identity, *;q=0',
        'vibrato',
        'brotliest',
        'xgzip',
        'br;q=0.000',
        '',
      ].map((encoding) => ({
        path: '/prompts/',
        headers: [`Accept-Encoding: ${encoding}`],
        status: [200],
      })),
      { path: '/prompts/', headers: ['Accept-Encoding: br;q=0, gzip'], status: [200], packed: ['gzip'] },
      { path: '/prompts/', headers: ['Accept-Encoding: gzip;q=0, br'], status: [200], packed: ['br'] },
    ],
    'asks for odd parts': [
      '0-0,1-1',
      '5-2',
      '-0',
      '99999999-',
      '0-99999999999999999999',
      'a-b',
      `${'0-,'.repeat(500)}0-`,
    ].map((range) => ({
      path: '/pos-faq.html',
      headers: [`Range: bytes=${range}`],
      status: [200, 206, 416],
    })),
    'writes an address in another way': [
      { path: '/%32%30%31/', status: [301], location: answer },
      { path: '/%32%30%31', status: [301], location: answer },
      { path: '/%70rompts', status: [301], location: '/prompts/' },
      { path: `${number}?a?b=1`, status: [301], location: `${answer}?a?b=1` },
      { path: '/prompts?a?b=1', status: [301], location: '/prompts/?a?b=1' },
      { path: 'http://127.0.0.1/prompts/', status: [200] },
      { path: `http://127.0.0.1${number}?a?b`, status: [301], location: `${answer}?a?b` },
      { path: '/%70rompts/', status: [200] },
      { path: '/?//..%2f%00', status: [200] },
    ],
  };
}
