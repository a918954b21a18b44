/** The three servers of the site, each started the same way. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { startCaddy, startNginx, startOurs, type RunningServer } from '@/scripts/servers';
import { afterAll } from 'vitest';

export const out = 'out';
const temporary = mkdtempSync(join(tmpdir(), 'attack-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

export const servers: Record<string, () => Promise<RunningServer>> = {
  'npm start': startOurs,
  nginx: () => startNginx(join(temporary, 'nginx'), out),
  Caddy: () => startCaddy(join(temporary, 'caddy'), out),
};

const { moved } = readBuiltSite(out);
/** An answer's number and its page. */
export const [number, answer] = ['/201/', moved.get('/201/')!] as const;
export const offlineFile = readFileSync(join(out, 'pos-faq.html'));
export const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));
