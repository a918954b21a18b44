/** `npm run dev`: the development server, with content and code reloading as they are saved. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderStamp } from '@/lib/content/folder-stamp';
import { command } from '../command';

/** What the bundler watches in place of the content (lib/pages/library.ts). */
const mark = '.build/content-saved/at';

export const run = command('用法：npm run dev    改了马上看得到；换端口：PORT=3001 npm run dev', (_, { error }) => {
  const content = resolve(process.env.CONTENT_DIR ?? 'content');
  let seen = folderStamp(content);
  mkdirSync('.build/content-saved', { recursive: true });
  writeFileSync(mark, String(Date.now()));

  /** This machine alone, unless HOST names an address that others reach. */
  const host = process.env.HOST ?? '127.0.0.1';
  const port = process.env.PORT ?? '3000';
  const next = spawn(
    process.execPath,
    [resolve('node_modules/next/dist/bin/next'), 'dev', '--hostname', host, '--port', port],
    { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  );
  setInterval(() => {
    const now = folderStamp(content);
    if (now === seen) return;
    seen = now;
    writeFileSync(mark, String(Date.now()));
  }, 300);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
  next.on('exit', (code) => {
    if (code === 1) error(`没有打开：上面是原因。端口 ${port} 被占着的，换一个：PORT=3001 npm run preview`);
    process.exit(code ?? 0);
  });
  return 0;
});
