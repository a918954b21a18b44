/** What a site must do once it is on the internet, asked of the site itself. */
import type { BuiltSite } from '@/lib/deploy/built-site';
import { headersOf } from '@/lib/site/headers';
import { basePath, noticesUrl, numberUrl, qrUrl, robotsUrl, securityUrl, sitemapUrl } from '@/lib/site/urls';

/** What one question found: as it should be, to be mended (and how), or to be thought of. */
export type Finding = { what: string; state: 'right' | 'wrong' | 'note'; more?: string };

/** What an address answers; redirects are not followed. */
export type Reply = { status: number; headers: Headers; text: string };

/** The built site that is asked for, by its facts and its files. */
export type Expected = {
  /** What the operator has written of the site. */
  own: { url: string; icp?: string; police?: string; security?: object };
  /** The notices that are not over. */
  notices: readonly { text: string }[];
  /** An answer that it has. */
  answer: { id: string; url: string };
  site: BuiltSite;
  /** The text of a file of out/. */
  file(address: string): string;
  /** Addresses of the files by which WeChat and Baidu know the owner, from public/. */
  proofs: readonly string[];
};

const right = (what: string): Finding => ({ what, state: 'right' });
const wrong = (what: string, more: string): Finding => ({ what, state: 'wrong', more });
const note = (what: string, more: string): Finding => ({ what, state: 'note', more });
const found = (what: string, isRight: boolean, more: string) => (isRight ? right(what) : wrong(what, more));

/** Most seconds that the server's clock may be off: notices begin and end to the minute. */
const patience = 60;

/** Asks everything. `place`: where the site is, without a last slash; `ask` takes a whole address, `now` is the time here. */
export async function askLiveSite(
  place: string,
  { own, notices, answer, site, file, proofs }: Expected,
  ask: (address: string) => Promise<Reply>,
  now: number,
): Promise<Finding[]> {
  const base = basePath(place);
  const at = (address: string) => ask(place + address);
  const { url, icp, police } = own;
  const home = await at('/');
  const number = await at(numberUrl(answer.id));
  const noSlash = await at(answer.url.replace(/\/$/, ''));
  const leadsTo = ({ status, headers }: Reply, to: string) =>
    [301, 308].includes(status) && new URL(headers.get('location') ?? '/', place).pathname === base + to;
  const lacking = Object.keys(headersOf('pages', site.inlined)).filter((name) => !home.headers.has(name));
  const policy = home.headers.get('content-security-policy') ?? '';
  const sitemap = await at(sitemapUrl);
  const places = [...sitemap.text.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address!);
  const clock = Date.parse(home.headers.get('date') ?? '');
  const late = Math.round(Math.abs(clock - now) / 1000);
  return [
    found('首页打得开', home.status === 200, `得到 ${home.status}，看服务器和域名解析`),
    found(
      '网址和 content/operator/site.yaml 里的一样',
      url === place,
      `那里写的是 ${url}：二维码、分享、站点地图都会指到那里`,
    ),
    await encryption(place, ask),
    found(
      '发布的是这里生成的这一版',
      home.text === file('/index.html'),
      '和 out/ 里的首页不一样，把 out/ 和 deploy/ 一起再放一次',
    ),
    found('安全用的响应头齐全', lacking.length === 0, `少了 ${lacking.join('、')}：用 deploy/ 里的服务器设置`),
    found(
      '样式和响应头是同一版的',
      site.inlined.styles.every((style) => policy.includes(style)),
      '页面会没有样式：out/ 和 deploy/ 要一起放，再重新载入服务器',
    ),
    leadsTo(number, answer.url)
      ? right('三位编号转到答案')
      : number.status === 200 && number.text.includes(`url=${base}${answer.url}`)
        ? note('三位编号转到答案', '由网页自己跳转，慢一步；能设跳转的，照 deploy/_redirects')
        : wrong('三位编号转到答案', `${numberUrl(answer.id)} 得到 ${number.status}`),
    found('网址末尾少了斜杠也打得开', leadsTo(noSlash, answer.url), `得到 ${noSlash.status}，应当转到带斜杠的`),
    found('没有的网址是 404', (await at('/no-such-page/')).status === 404, '搜索引擎会收进没有的网页'),
    ...(await Promise.all(
      [...site.gone].map(async (gone) => {
        const { status, text } = await at(gone);
        const what = `撤下的 ${gone} 是 410`;
        return status === 200 && text.includes('noindex')
          ? note(what, '这类主机给不了 410，网页自己写着不收录')
          : found(what, status === 410, `得到 ${status}`);
      }),
    )),
    found('二维码是这一版的', (await at(qrUrl(answer.id))).text === file(qrUrl(answer.id)), '扫出来可能是别的网址'),
    found(
      '站点地图里是这个网址',
      places.length > 0 && places.every((address) => address.startsWith(`${place}/`)),
      `${sitemapUrl} 打不开，或里面是别的网址`,
    ),
    await robots(place, ask),
    await security(own, at, now),
    icp
      ? found('首页有备案号', home.text.includes(icp), `没有 ${icp}`)
      : note(
          '首页有备案号',
          '没有写备案号。服务器在国内的，先备案再开通；微信里分享也要备案过的域名。写在 site.yaml 的 icp',
        ),
    ...(police ? [found('首页有公安备案号', home.text.includes(police), `没有 ${police}`)] : []),
    ...(await Promise.all(
      proofs.map(async (proof) =>
        found(`验证文件 ${proof} 拿得到`, (await at(proof)).text === file(proof), '内容不对或打不开，重新生成、重新放'),
      ),
    )),
    ...(proofs.length > 0
      ? []
      : [note('微信、百度的验证文件', '没有。要验证时，把平台给的文件原样放进 public/，重新发布')]),
    ...(await Promise.all(
      notices.map(async ({ text }) => {
        const page = (await at(noticesUrl)).text.replace(/<[^>]*>/g, '');
        return found(`公告“${text}”在线上`, page.includes(text), '还没有发布：npm run build，再照常放上去');
      }),
    )),
    Number.isNaN(clock)
      ? note('服务器的时钟', '没有 Date 响应头，看不出来')
      : found('服务器的时钟准', late <= patience, `和这台机器差 ${late} 秒；公告按时间开始和结束，请校准`),
  ];
}

/** Search engines read it at the top of a host; below a path that is somebody else's. */
async function robots(place: string, ask: (address: string) => Promise<Reply>): Promise<Finding> {
  const what = 'robots.txt 指到站点地图';
  const line = `Sitemap: ${place}${sitemapUrl}`;
  const isRight = (await ask(new URL(robotsUrl, place).href)).text.includes(line);
  if (isRight || !basePath(place)) return found(what, isRight, '搜索引擎找不到站点地图');
  return note(what, `搜索引擎只看 ${new URL(robotsUrl, place).href}，请管这个域名的人在里面加一行 ${line}`);
}

async function encryption(origin: string, ask: (address: string) => Promise<Reply>): Promise<Finding> {
  const what = 'http 转到 https';
  if (!origin.startsWith('https:')) return note(what, '问的不是 https 网址，正式发布要有证书');
  const reply = await ask(`${origin.replace(/^https/, 'http')}/`).catch(() => undefined);
  if (!reply) return wrong(what, '80 端口没有应答');
  const { status, headers } = reply;
  const isRight = [301, 302, 307, 308].includes(status) && (headers.get('location') ?? '').startsWith(origin);
  return found(what, isRight, `得到 ${status}`);
}

async function security(own: Expected['own'], at: (address: string) => Promise<Reply>, now: number): Promise<Finding> {
  const what = 'security.txt 没有过期';
  if (!own.security) return note(what, '没有这个文件，site.yaml 里写了 security 才有');
  const { text } = await at(securityUrl);
  const until = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
  return found(what, until > now, '把 security.expires 改成一年以内的日期，重新发布');
}
