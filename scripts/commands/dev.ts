/** `npm run dev`: the development server, with content and code reloading as they are saved. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const next = spawn(
  process.execPath,
  [resolve('node_modules/next/dist/bin/next'), 'dev', '--hostname', '127.0.0.1', '--port', process.env.PORT ?? '3000'],
  { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => process.exit(code ?? 0));
