/** `npm run launch:check -- https://…`: asks the site on the internet whether it does all that the one built here does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite, siteFileUrl } from '@/lib/deploy/built-site';
import { minuteInBeijing } from '@/lib/payout/days';
import { basePath, fileAt } from '@/lib/site/urls';
import { askLiveSite, type Reply } from '../checks/live-site';
import { command, Refusal } from '../command';
import { loadContent } from '../site/content';

/** Longest that one answer may take, in milliseconds. */
const patience = 15_000;

const signs = { right: '好　', wrong: '要改', note: '提醒' };

const usage = '用法：npm run launch:check -- https://help.example.com';

export const run = command(usage, async ([address = '', ...rest], { log, error }) => {
  if (rest.length > 0 || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Refusal(address ? `“${[address, ...rest].join(' ')}”不是一个网址，要带 https://\n${usage}` : usage, 2);
  if (!existsSync(join('out', siteFileUrl)))
    throw new Refusal('这里还没有生成网站，没有什么可以和线上比：先运行 npm run build。');
  const { origin } = new URL(address);
  const asked = origin + basePath(address);
  const { site: own, articles, notices } = loadContent();
  const now = minuteInBeijing(Date.now());
  const expected = {
    own,
    notices: notices.filter(({ until }) => until > now),
    answer: articles[0]!,
    site: readBuiltSite('out'),
    file: (path: string) => readFileSync(join('out', fileAt(path)), 'utf8'),
    // WeChat and Baidu each have a form of their own for the name.
    proofs: readdirSync('public').flatMap((name) =>
      /^(?:MP_verify_\w+\.txt|baidu_verify_[\w-]+\.html|\w{32}\.txt)$/.test(name) ? [`/${name}`] : [],
    ),
  };
  try {
    const findings = await askLiveSite(asked, expected, ask, Date.now());
    for (const { what, state, more } of findings) log(`${signs[state]}  ${what}${more ? `：${more}` : ''}`);
    const wrong = findings.filter(({ state }) => state === 'wrong').length;
    if (wrong > 0) error(`\n有 ${wrong} 处要改。`);
    return wrong > 0 ? 1 : 0;
  } catch (problem) {
    const { message, cause } = problem as Error;
    throw new Refusal(`${asked} 打不开：${(cause as Error | undefined)?.message ?? message} (看域名解析、端口和证书)`);
  }
});

async function ask(address: string): Promise<Reply> {
  const reply = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}
