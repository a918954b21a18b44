import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from '@/scripts/checks/servers';
import { full } from '@/tests/ring';
import { theBrowser } from './visitors';

it.runIf(full)(
  'the development server shows an edited answer without being asked, and has everything at its published address',
  { timeout: 240_000 },
  async () => {
    // A copy of the content inside the project: the bundler watches no other place.
    const dir = mkdtempSync('content/dev-test-');
    onTestFinished(() => rmSync(dir, { recursive: true }));
    for (const entry of readdirSync('content').filter((name) => !name.startsWith('dev-test-'))) {
      cpSync(join('content', entry), join(dir, entry), { recursive: true });
    }
    const port = await freePort();
    const server = spawn(process.execPath, ['scripts/run.mjs', 'dev'], {
      env: { ...process.env, PORT: String(port), CONTENT_DIR: dir, NODE_ENV: 'development' },
      stdio: 'ignore',
      detached: true,
    });
    onTestFinished(() => void process.kill(-server.pid!, 'SIGTERM'));
    const context = await (await theBrowser()).newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await expect
      .poll(
        () =>
          page.goto(`http://127.0.0.1:${port}/201/`).then(
            (response) => response?.status(),
            () => 0,
          ),
        { timeout: 120_000, interval: 1000 },
      )
      .toBe(200);
    await page.waitForURL('**/prompts/settle-first-prompt/', { timeout: 60_000 });
    await page.waitForSelector('.receipt-answer');
    for (const path of [
      '/feed.xml',
      '/prompts/settle-first-prompt.md',
      '/qr/201.svg',
      '/reply/201.txt',
      '/.well-known/security.txt',
      '/manifest.webmanifest',
    ]) {
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status, path).toBe(200);
    }

    const file = join(dir, 'articles/prompts/201-settle-first-prompt.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^answer: .*$/m, 'answer: 刚刚改过的一句话答案。'));
    await page.waitForSelector('.receipt-answer:has-text("刚刚改过的一句话答案。")', { timeout: 60_000 });
  },
);
