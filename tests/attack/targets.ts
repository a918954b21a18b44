/** What of the built site is attacked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { out } from '@/tests/servers';

const { moved } = readBuiltSite(out);
/** An answer's number and its page. */
export const [number, answer] = ['/201/', moved.get('/201/')!] as const;
export const offlineFile = readFileSync(join(out, 'pos-faq.html'));
export const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));
