/** The servers of the site: that of `npm start` is asked in every ring, nginx and Caddy in the full one, where they are installed and required. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { startCaddy, startNginx, startOurs, type RunningServer } from '@/scripts/checks/servers';
import { full } from './ring';

export const out = 'out';

/** Starts each of them for the built site, with the files of deploy/ as they are. */
export const servers = {
  'npm start': startOurs,
  nginx: () => inFolder((folder) => startNginx(folder, out)),
  Caddy: () => inFolder((folder) => startCaddy(folder, out)),
} satisfies Record<string, () => Promise<RunningServer>>;
export type ServerName = keyof typeof servers;

/** Whether nginx and Caddy are asked in this ring. */
export const everyServer = full || process.env.CI === 'true';
if (!everyServer) console.log('nginx and Caddy are skipped here; npm test -- --full installs them and asks them too.');

/** A block of tests for each server; those of a server that is not asked in this ring count as skipped. */
export function describeServers(tests: (name: ServerName) => void) {
  for (const name of Object.keys(servers) as ServerName[])
    describe.skipIf(!everyServer && name !== 'npm start')(name, () => tests(name));
}

/** Starts a server whose files go into a folder of its own, which goes with it. */
export async function inFolder(start: (folder: string) => Promise<RunningServer>): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const server = await start(join(folder, 'files')).catch((error) => {
    remove();
    throw error;
  });
  return { ...server, stop: () => server.stop().finally(remove) };
}
