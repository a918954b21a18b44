import { describe, expect, it } from 'vitest';
import { headersOf } from '@/lib/site/headers';
import { askLiveSite, type Reply } from '@/scripts/checks/live-site';

const origin = 'https://help.example.com';
const answer = { id: '101', url: '/settlement/accidental-settlement/' };
const now = Date.parse('2026-11-28T15:00:00Z');
const inlined = { styles: ["'sha256-a'"], rules: [], frames: [], offline: { styles: [], scripts: [] } };
const site = {
  inlined,
  moved: new Map(),
  folders: new Set<string>(),
  gone: new Set(['/103/']),
  asked: false,
  base: '',
  validators: new Map(),
};
const page = { ...headersOf('pages', inlined), date: new Date(now).toUTCString() };

/** What a site answers that is as it should be. */
const right: Record<string, [status: number, text?: string, headers?: Record<string, string>]> = {
  [`${origin}/`]: [200, 'home 粤ICP备00000000号', page],
  'http://help.example.com/': [301, '', { location: `${origin}/` }],
  [`${origin}/101/`]: [301, '', { location: '/settlement/accidental-settlement/' }],
  [`${origin}/settlement/accidental-settlement`]: [301, '', { location: '/settlement/accidental-settlement/' }],
  [`${origin}/103/`]: [410, 'gone'],
  [`${origin}/qr/101.svg`]: [200, 'qr'],
  [`${origin}/sitemap.xml`]: [200, `<loc>${origin}/</loc><loc>${origin}/settlement/</loc>`],
  [`${origin}/robots.txt`]: [200, `Sitemap: ${origin}/sitemap.xml`],
  [`${origin}/.well-known/security.txt`]: [200, 'Expires: 2027-10-31T00:00:00+08:00\n'],
  [`${origin}/notices/`]: [200, '<p>注意：建行的卡<wbr>刷不了。</p>'],
  [`${origin}/MP_verify_abc.txt`]: [200, 'abc'],
};
const files: Record<string, string> = {
  '/index.html': right[`${origin}/`]![1]!,
  '/qr/101.svg': 'qr',
  '/MP_verify_abc.txt': 'abc',
};

/** What is not right, as the name of the question and what is said, when the site answers with these changes. */
async function findings(changes: typeof right = {}, proofs = ['/MP_verify_abc.txt'], own = origin) {
  const operator = { url: own, icp: '粤ICP备00000000号', security: { expires: '2027-10-31' } };
  const ask = (address: string): Promise<Reply> => {
    const [status, text = '', headers = {}] = { ...right, ...changes }[address] ?? [404];
    return Promise.resolve({ status, text, headers: new Headers(headers) });
  };
  const all = await askLiveSite(
    origin,
    { own: operator, notices: [{ text: '建行的卡刷不了。' }], answer, site, file: (path) => files[path]!, proofs },
    ask,
    now,
  );
  return all.filter(({ state }) => state !== 'right').map(({ state, what }) => `${state} ${what}`);
}

describe('the check of a launched site', () => {
  it('has nothing to say where all is right', async () => expect(await findings()).toEqual([]));

  it.each<[string, typeof right]>([
    ['http 转到 https', { 'http://help.example.com/': [200] }],
    ['发布的是这里生成的这一版', { [`${origin}/`]: [200, 'old 粤ICP备00000000号', page] }],
    ['安全用的响应头齐全', { [`${origin}/`]: [200, files['/index.html'], { ...page, 'Referrer-Policy': undefined! }] }],
    [
      '样式和响应头是同一版的',
      { [`${origin}/`]: [200, files['/index.html'], { ...page, 'Content-Security-Policy': "style-src 'self'" }] },
    ],
    ['三位编号转到答案', { [`${origin}/101/`]: [404] }],
    ['网址末尾少了斜杠也打得开', { [`${origin}/settlement/accidental-settlement`]: [200] }],
    ['没有的网址是 404', { [`${origin}/no-such-page/`]: [200] }],
    ['撤下的 /103/ 是 410', { [`${origin}/103/`]: [404] }],
    ['二维码是这一版的', { [`${origin}/qr/101.svg`]: [200, 'other'] }],
    ['站点地图里是这个网址', { [`${origin}/sitemap.xml`]: [200, '<loc>https://other.example/</loc>'] }],
    ['robots.txt 指到站点地图', { [`${origin}/robots.txt`]: [200, ''] }],
    ['security.txt 没有过期', { [`${origin}/.well-known/security.txt`]: [200, 'Expires: 2026-10-31T00:00:00+08:00'] }],
    ['公告“建行的卡刷不了。”在线上', { [`${origin}/notices/`]: [200, '<p>没有公告。</p>'] }],
    ['验证文件 /MP_verify_abc.txt 拿得到', { [`${origin}/MP_verify_abc.txt`]: [404] }],
    [
      '服务器的时钟准',
      { [`${origin}/`]: [200, files['/index.html'], { ...page, date: new Date(now - 90_000).toUTCString() }] },
    ],
  ])('says that it is wrong: %s', async (what, changes) => {
    const kept = Object.entries(changes).map(
      ([address, [status, text, headers = {}]]): [string, (typeof right)[string]] => [
        address,
        [status, text, Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))],
      ],
    );
    expect(await findings(Object.fromEntries(kept))).toEqual([`wrong ${what}`]);
  });

  it('only mentions what a host cannot do, and what is not wanted yet', async () => {
    const byPages: typeof right = {
      [`${origin}/101/`]: [200, '<meta content="0; url=/settlement/accidental-settlement/">'],
      [`${origin}/103/`]: [200, '<meta content="noindex, follow" name="robots">'],
    };
    expect(await findings(byPages, [])).toEqual([
      'note 三位编号转到答案',
      'note 撤下的 /103/ 是 410',
      'note 微信、百度的验证文件',
    ]);
  });

  it('asks below a path, and names the line that the owner of the host has to add to robots.txt', async () => {
    const asked: string[] = [];
    const ask = (address: string): Promise<Reply> => {
      asked.push(address);
      return Promise.resolve({ status: 301, text: '', headers: new Headers({ location: '/pos/settlement/' }) });
    };
    const own = { url: `${origin}/pos` };
    const all = await askLiveSite(
      `${origin}/pos`,
      { own, notices: [], answer: { id: '101', url: '/settlement/' }, site, file: (path) => files[path]!, proofs: [] },
      ask,
      now,
    );
    const state = (what: string) => all.find((finding) => finding.what === what);
    expect(state('三位编号转到答案')!.state).toBe('right');
    expect(state('robots.txt 指到站点地图')).toMatchObject({
      state: 'note',
      more: expect.stringContaining(`Sitemap: ${origin}/pos/sitemap.xml`),
    });
    const beside = asked.filter((address) => !/^https?:\/\/help\.example\.com\/pos\//.test(address));
    expect(beside).toEqual([`${origin}/robots.txt`]);
  });

  it('says that the content has another address', async () =>
    expect(await findings({}, undefined, 'https://pos-help.example.com')).toEqual([
      'wrong 网址和 content/operator/site.yaml 里的一样',
    ]));
});
