/** Values of content/operator/site.yaml that would be more than text in the files for servers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteFile } from '@/lib/content/schema';
import { configFiles } from '@/lib/deploy/config-files';
import { quoted } from '@/lib/deploy/written';

const site = {
  name: 'POS 机帮助中心',
  description: 'POS 机问题的答案，先说钱再说做什么。',
  url: 'https://help.example.com',
  support: { label: '服务商客服', channels: [{ phone: '400-000-0000' }] },
  payout: { kinds: ['T+1'], cutOff: '22:30' },
};
const accepts = (more: object) => siteFile.safeParse({ ...site, ...more }).success;

describe('acquirers.source', () => {
  const source = (source: string) =>
    accepts({ acquirers: [{ name: '某某支付', phone: '95000', source, checked: '2026-11-28' }] });
  it.each([
    'https://$http_x.example',
    'https://{env.SECRET}.example',
    'https://x;script-src.example',
    'https://*',
    'https://*.example.com',
    "https://'unsafe-inline'/",
    'https://u:p@help.example.com/',
    'https://help.example.com/"; deny all; "',
    'https://help.example.com/a b',
    'https://help.example.com/\nx',
    'https://help.example.com/{path}',
    'https://help.example.com/$uri',
    'https://help.example.com/\\',
    'https://帮助.example/',
    'http://help.example.com/f',
    'https:help.example.com',
  ])('may not be %j', (value) => expect(source(value)).toBe(false));

  it.each([
    'https://help.example.com',
    'https://help.example.com:8443/contact',
    'https://help.example.com/a/b.php?from=site&v=1',
  ])('may be %j', (value) => expect(source(value)).toBe(true));
});

describe('security.contact', () => {
  const contact = (contact: string) => accepts({ security: { contact, expires: '2027-10-31' } });
  it.each([
    'mailto:a@b%0aExpires:',
    'mailto:a@b.example?subject=x',
    'mailto:a@b.example\nContact: mailto:c@d.example',
    'mailto:"a"@b.example',
    'https://a";b',
    'https://u:p@a.example',
    'https://a.example/{x}',
    'tel:+86-1\n2',
  ])('may not be %j', (value) => expect(contact(value)).toBe(false));

  it.each([
    'mailto:security@help.example.com',
    'mailto:a.b+c@x-y.example',
    'https://help.example.com/security',
    'tel:+86-400-000-0000',
  ])('may be %j', (value) => expect(contact(value)).toBe(true));
});

describe('frameHosts', () => {
  it.each([
    '*',
    'https://*.example.com',
    'https:',
    "'self'",
    'http://crm.example.com',
    'https://crm.example.com/',
    'https://crm.example.com/desk',
    "https://crm.example.com; script-src 'unsafe-inline'",
    'https://crm.example.com https://other.example',
    'https://u:p@crm.example.com',
    'https://crm.example.com:port',
    'https://$host',
  ])('may not be %j', (host) => expect(accepts({ frameHosts: [host] })).toBe(false));

  it('may be sites, which the files for nginx and Caddy let show the desk alone', () => {
    const frames = ['https://crm.example.com', 'https://oa.example.com:8443'];
    expect(accepts({ frameHosts: frames })).toBe(true);
    const inlined = { styles: [], rules: [], frames, offline: { styles: [], scripts: [] } };
    const site = {
      base: '',
      inlined,
      moved: new Map(),
      folders: new Set<string>(),
      gone: new Set<string>(),
      asked: false,
    };
    const files = configFiles(site, 'help.example.com');
    for (const name of ['nginx.conf', 'Caddyfile']) {
      const lines = files[name]!.split('\n').filter((line) => line.includes('frame-ancestors'));
      const open = lines.filter((line) => line.includes(frames.join(' ')));
      expect(open, name).toHaveLength(1);
      expect(open[0], name).toMatch(name === 'nginx.conf' ? /^ {4}~\^\/desk\/ / : /^\t\theader @desk /);
      expect(lines.filter((line) => line.includes("frame-ancestors 'none'")).length, name).toBe(lines.length - 1);
    }
    expect(files._headers).toContain("frame-ancestors 'none'");
    expect(files._headers).not.toContain(frames[0]);
  });
});

describe('the files for servers', () => {
  it.each(['a"b', 'a$b', 'a{b', 'a}b', 'a\\b', 'a\nb', 'a\rb', 'a\0b'])('refuse to quote %j', (text) => {
    expect(() => quoted(text)).toThrow('cannot stand in a file for servers');
  });

  it('are not written with such a host, and give nginx a name without its port', () => {
    const inlined = { styles: [], rules: [], frames: [], offline: { styles: [], scripts: [] } };
    const files = (host: string, style = '') =>
      configFiles(
        {
          base: '',
          inlined: { ...inlined, styles: [style] },
          moved: new Map(),
          folders: new Set(),
          gone: new Set(),
          asked: true,
        },
        host,
      );
    expect(() => files('help.example.com', '$http_x')).toThrow();
    expect(() => files('a.example {')).toThrow();
    expect(files('help.example.com:8443')['nginx.conf']).toContain('\n    server_name help.example.com;\n');
    expect(files('help.example.com:8443').Caddyfile).toContain('\nhelp.example.com:8443 {\n');
  });
});

describe('the guide for operators', () => {
  it('leads nobody to the host that a request names', () => {
    expect(readFileSync('docs/deploy.md', 'utf8')).not.toMatch(/\$(?:http_)?host\b/);
  });
});
