/** `site.json`: what servers have to know of a built site. The build leaves it beside the pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inlined } from '@/lib/site/headers';

export type BuiltSite = {
  /** The path of the host below which it is; empty where it has the host to itself. All other addresses here are without it. */
  base: string;
  inlined: Inlined;
  /** Addresses that lead elsewhere, each with and without its last slash: address → where to. */
  moved: Map<string, string>;
  /** Addresses of pages without their last slash; each leads to the one with it. */
  folders: Set<string>;
  /** Addresses at which something was and is withdrawn: their pages say what to read instead, with status 410. */
  gone: Set<string>;
  /** Whether the server's log keeps what was asked in vain (`askedUrl`). */
  asked: boolean;
};

/** File → what its bytes are known by: the same bytes have the same, whenever they were written. */
export type Validators = Map<string, string>;

/** Where a site has it. */
export const siteFileUrl = '/site.json';

/** The site of these addresses: each leads to another or is a page. */
export function builtSite(
  addresses: ReadonlyMap<string, { to: string; moved: boolean; gone?: true }>,
  base: string,
  inlined: Inlined,
  asked: boolean,
): BuiltSite {
  const moved = new Map<string, string>();
  const folders = new Set<string>();
  const gone = new Set<string>();
  for (const [address, { to, moved: leadsOn, gone: isGone }] of addresses) {
    const folder = address.replace(/\/$/, '');
    if (leadsOn) moved.set(folder, to).set(address, to);
    else if (folder) folders.add(folder);
    if (isGone) gone.add(address);
  }
  return { base, inlined, moved, folders, gone, asked };
}

/** The text of the file. */
export const formatSite = (site: BuiltSite, validators: Validators) =>
  JSON.stringify({
    ...site,
    moved: [...site.moved],
    folders: [...site.folders],
    gone: [...site.gone],
    validators: [...validators].sort(),
  });

/** Reads the file of the site at `out`. */
export function readBuiltSite(out: string): BuiltSite & { validators: Validators } {
  const site = JSON.parse(readFileSync(join(out, siteFileUrl), 'utf8'));
  return {
    base: '',
    ...site,
    moved: new Map(site.moved),
    folders: new Set(site.folders),
    gone: new Set(site.gone),
    validators: new Map(site.validators),
  };
}

/** What a policy calls a text; browsers hash it as it stands between its tags. */
export const policyHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
