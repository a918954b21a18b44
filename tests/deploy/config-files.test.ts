/** What the files for other servers say of a site; that the servers do it is tried on the built one (tests/site, tests/attack). */
import { describe, expect, it } from 'vitest';
import type { BuiltSite } from '@/lib/deploy/built-site';
import { configFiles } from '@/lib/deploy/config-files';
import { askedUrl } from '@/lib/site/urls';

const host = 'help.example.com';
const site = (changed: Partial<BuiltSite> = {}): BuiltSite => ({
  base: '',
  inlined: { styles: ['sha256-a'], rules: [], frames: [], offline: { styles: [], scripts: [] } },
  moved: new Map([['/old/', '/settlement/how-to-settle/']]),
  folders: new Set(['/settlement/how-to-settle']),
  gone: new Set(['/account/withdrawn/']),
  asked: false,
  ...changed,
});

it('a name that is none is refused before a file holds it', () => {
  for (const none of ['', 'a b', 'help.example.com; return 200', 'https://help.example.com'])
    expect(() => configFiles(site(), none), none).toThrow('is no name of a host');
});

it('a text that would be more than text in a file for servers is refused', () => {
  const moved = new Map([['/old"; return 200 "/', '/101/']]);
  expect(() => configFiles(site({ moved }), host)).toThrow('cannot stand in a file for servers');
});

describe.each(['', '/pos-help'])('a site at “%s” of its host', (base) => {
  const files = configFiles(site({ base }), host);
  const nginx = files['nginx.conf']!;
  const caddy = files.Caddyfile!;

  it('leads from each former address to where it is now', () => {
    expect(nginx).toMatch(new RegExp(`location = ${base}/old/ \\{.* return 301 ${base}/settlement/how-to-settle/`));
    expect(caddy).toContain('"/old/" "/settlement/how-to-settle/"');
    expect(caddy).toContain(`redir * ${base}{uri} 301`);
    expect(files._redirects).toContain(`\n${base}/old/ ${base}/settlement/how-to-settle/ 301\n`);
  });

  it('answers 410 where an answer was withdrawn, and says nothing of that where none was', () => {
    expect(nginx).toMatch(new RegExp(`location = ${base}/account/withdrawn/ \\{.* return 410; \\}`));
    expect(caddy).toContain('@gone path /account/withdrawn/');
    const without = configFiles(site({ base, gone: new Set() }), host);
    expect(without['nginx.conf']).not.toContain('return 410');
    expect(without.Caddyfile).not.toContain('@gone path');
  });

  it('has a log of what was asked in vain only where the operator wants one', () => {
    const wanted = configFiles(site({ base, asked: true }), host);
    for (const name of ['nginx.conf', 'Caddyfile']) {
      expect(files[name], name).not.toContain(askedUrl);
      expect(wanted[name], name).toContain(base + askedUrl);
    }
  });

  it('leaves what is not its own on the host to others', () => {
    const places = [...nginx.matchAll(/\blocation (?:= |\^~ )?(\S+)/g)].map(([, place]) => place!);
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !place.startsWith(`${base}/`) && place !== base && place !== '@none')).toEqual([]);
    expect(files._headers!.match(/^\/.*$/gm)!.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
  });
});
