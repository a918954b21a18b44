/** The studio’s server: an editor over the answers of this checkout, for this machine alone. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { formatProblem, type Problem } from '@/lib/content/problems';
import type { TopicData } from '@/lib/content/schema';
import { inspectDir } from '../site/content';
import { keptInMemory } from '../site/kept';
import { editorConfig } from './config';
import { answerEditor, type Asked } from './files';
import { plainFiles, type PlainFile } from './plain-files';
import { pageHtml, pageScript, type Said } from './page';

/** Only this machine is answered. */
export const here = '127.0.0.1';

/** Longest text of an answer that is taken, in bytes. */
const longest = 1_000_000;

/** The editor asks nobody else, and no page of others shows it or asks for it. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

type Needs = {
  /** The folder of the content, and that of the editor’s scripts. */
  content: string;
  editor: string;
  /** Builds the site; what it says when it cannot. */
  build?: () => Promise<string | undefined>;
  /** Opens the preview; its address. */
  preview?: () => Promise<string>;
};

/** A server for the content; it listens nowhere yet. */
export function studioServer({ content, editor, build = buildSite, preview = startPreview() }: Needs): Server {
  // An answer that was read is read again when it has changed.
  const kept = keptInMemory();
  const check = () => {
    const plain = plainFiles(content);
    const said = (problem: Problem) => saidOf(problem, content, plain);
    const { problems, library, drafts } = inspectDir(content, { kept });
    return {
      wrong: library ? [] : problems.map(said),
      unfinished: drafts.flatMap(({ problems }) => problems.map(said)),
    };
  };
  const post: Record<string, (body: string) => unknown> = {
    '/api': (body) => answerEditor(content, JSON.parse(body) as Asked, kept),
    '/check': () => {
      const { wrong, unfinished } = check();
      const drafts = unfinished.length > 0 ? `草稿里还有 ${unfinished.length} 处，不妨碍发布。` : '';
      const status = wrong.length > 0 ? `${wrong.length} 处要改。` : '内容没有问题。';
      return { said: [...wrong, ...unfinished], status: status + drafts };
    },
    '/publish': async () => {
      const { wrong } = check();
      if (wrong.length > 0) return { said: wrong, status: `${wrong.length} 处要改，没有发布。` };
      const failed = await build();
      return { said: [], status: failed ?? '已发布。' };
    },
    '/preview': async () => ({ said: [], status: '预览开着。', address: await preview() }),
  };
  const get = (path: string): [type: string, text: string | Buffer] | undefined => {
    if (path === '/') return ['text/html', pageHtml];
    if (path === '/studio.js')
      return ['text/javascript', pageScript(editorConfig(topicsIn(content), plainFiles(content)))];
    const [, script] = /^\/editor\/([\w.-]+\.js)$/.exec(path) ?? [];
    const file = script && join(editor, script);
    return file && existsSync(file) ? ['text/javascript', readFileSync(file)] : undefined;
  };
  return createServer(async (request, response) => {
    const answer = answers(response);
    // Another site whose name leads to this machine, or whose page sends something here, is not the studio.
    if (!isOurs(request)) return answer(403, 'text/plain', '');
    const path = request.url!.split('?', 1)[0]!;
    if (request.method === 'GET') {
      const found = get(path);
      return found ? answer(200, `${found[0]}; charset=utf-8`, found[1]) : answer(404, 'text/plain', '');
    }
    const act = request.method === 'POST' ? post[path] : undefined;
    if (!act) return answer(404, 'text/plain', '');
    try {
      const said = await act(await bodyOf(request));
      answer(said === undefined ? 422 : 200, 'application/json', JSON.stringify(said ?? { error: '工作室不做这件事' }));
    } catch (error) {
      answer(500, 'application/json', JSON.stringify({ error: (error as Error).message }));
    }
  });
}

/** The topics as their file has them now. */
function topicsIn(content: string): { slug: string; name: string }[] {
  const topics = parse(readFileSync(join(content, 'topics.yaml'), 'utf8')) as Record<string, TopicData>;
  return Object.entries(topics).map(([slug, { name }]) => ({ slug, name }));
}

const answers = (response: ServerResponse) => (status: number, type: string, text: string | Buffer) =>
  void response.writeHead(status, { ...headers, 'Content-Type': type }).end(text);

/** Whether a request names this machine, and comes from a page of this server or from none. */
function isOurs({ headers: { host = '', origin }, socket }: IncomingMessage): boolean {
  const own = [here, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  return own.includes(host) && (origin === undefined || origin === `http://${host}`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) throw new Error('太长了');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** A problem with where it is mended: the place in the editor, and the field, which is the last name at the margin above it. */
function saidOf(problem: Problem, content: string, files: readonly PlainFile[]): Said {
  const { file, line, message, fix } = problem;
  const text = formatProblem(problem);
  const beside = `${message}（${fix}）`;
  const path = file.startsWith(`${content}/`) ? file.slice(content.length + 1) : file;
  const below = path.replace(/^operator\/(?=articles|guides)/, '');
  const plain = files.find((one) => one.path === path || one.path === below);
  const at = (collection: string, name: string) => `#/collections/${collection}/entries/${name}`;
  if (plain)
    return { at: at(plain.collection, plain.name), field: 'text', line, text, beside: `第 ${line} 行：${beside}` };
  const [, topic, name] = /^articles\/([\w-]+)\/([\w-]+)\.md$/.exec(below) ?? [];
  const [, form] = /^operator\/(site|notices)\.yaml$/.exec(path) ?? [];
  if (!existsSync(file) || (!name && !form)) return { text, beside };
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = name ? lines.indexOf('---', 1) : lines.length;
  const above = lines.slice(0, Math.min(line, end)).reverse();
  const last = above.map((text) => /^(\w+):/.exec(text)?.[1]).find(Boolean);
  const field = form === 'notices' ? form : line > end + 1 ? 'body' : last;
  return { at: name ? at(topic!, name) : at('operator', form!), field, text, beside };
}

/** Starts `npm run preview` for this machine when it is first asked for. Its address, once it answers. */
function startPreview(port = '3101'): () => Promise<string> {
  const address = `http://${here}:${port}`;
  let running: ChildProcess | undefined;
  return async () => {
    if (!running || running.exitCode !== null) {
      // By this name scripts/run.mjs ends with the program that started it.
      const env = { ...process.env, HOST: here, PORT: port, npm_lifecycle_event: 'preview' };
      running = spawn(process.execPath, ['scripts/run.mjs', 'preview'], { stdio: 'ignore', env });
    }
    while (running.exitCode === null) {
      if (await fetch(`${address}/icon.svg`).catch(() => undefined)) return address;
      await new Promise((done) => setTimeout(done, 300));
    }
    throw new Error(`预览没有打开：运行 PORT=${port} npm run preview 看为什么`);
  };
}

/** Builds as `npm run build` does, in a program of its own; the end of what it says, when it fails. */
const buildSite = () =>
  promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build'], { maxBuffer: Infinity }).then(
    () => undefined,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`.trim().slice(-500),
  );
