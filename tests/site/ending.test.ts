/** Ending a command by the number of its process, as a service manager or a person does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { ask, freePort } from '@/scripts/checks/servers';
import { full } from '../ring';

it.skipIf(process.platform === 'win32').each(full ? ['serve', 'dev'] : ['serve'])(
  'npm run %s gives its port back when npm is ended',
  async (name) => {
    const port = await freePort();
    const npm = spawn('npm', ['run', name], { env: { ...process.env, PORT: String(port) } });
    onTestFinished(() => void npm.kill());
    const answers = () =>
      ask(port, '/favicon.ico').then(
        () => true,
        () => false,
      );
    await expect.poll(answers, { timeout: 30_000 }).toBe(true);
    npm.kill('SIGTERM');
    await once(npm, 'exit');
    await expect.poll(answers, { timeout: 20_000 }).toBe(false);
  },
);
